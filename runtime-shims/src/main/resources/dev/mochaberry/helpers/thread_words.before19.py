# How a thread is told.


def thread_text(name, priority):
    return "Thread[" + name + "," + str(priority) + ",main]"

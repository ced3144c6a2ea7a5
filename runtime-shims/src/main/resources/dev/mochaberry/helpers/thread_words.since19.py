# How a thread is told: by its number too.


def thread_text(name, priority):
    return "Thread[#" + str(thread_number()) + "," + name + "," + str(priority) + ",main]"

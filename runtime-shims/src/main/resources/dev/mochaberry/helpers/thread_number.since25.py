# The number of the thread that runs main.


def thread_number():
    return 3

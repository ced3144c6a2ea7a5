# dev.mochaberry.asyncio: what MicroPython's asyncio lacks, or does not check.
import asyncio


def gather_tasks(tasks, return_exceptions=False):
    # asyncio finds a task that it cannot gather when half of them are changed already, and then
    # the loop itself fails: it must never see one.
    for i in range(len(tasks)):
        state = tasks[i].state
        if state and state is not True or tasks[i] in tasks[:i]:
            raise IllegalStateException("can't gather")
    return asyncio.gather(*tasks, return_exceptions=return_exceptions)

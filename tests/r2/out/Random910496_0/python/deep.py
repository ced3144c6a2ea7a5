# Runs a function on a deep stack: MicroPython's own ends after some 130 calls.
import _thread
import sys
import time

# A thread may start before MicroPython has set a margin aside below its stack's limit, and then
# crashes where it should raise. The C library gives a thread the stack of one that has ended, also
# a larger one: that is the margin, whichever came first.
MARGIN = 65536


def run(function, kilobytes):
    words = 2 if sys.maxsize > 0x7FFFFFFF else 1
    size = kilobytes * words * 1024
    _thread.stack_size(size + MARGIN)
    wait(lambda ended: ended.append(None))
    time.sleep_ms(1)
    _thread.stack_size(size)

    def work(ended):
        try:
            function()
            ended.append(None)
        except BaseException as e:
            ended.append(e)

    e = wait(work)
    if e is not None:
        raise e


def wait(work):
    # Runs work(ended) in a thread until ended has an entry. No lock: it would hold up Ctrl-C.
    ended = []
    _thread.start_new_thread(work, (ended,))
    while not ended:
        time.sleep_ms(1)
    return ended[0]

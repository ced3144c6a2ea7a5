# Starts PROGRAM, and reports what nobody catches as Java does.
import sys


def start():
    try:
        import PROGRAM
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as e:
        import faults

        faults.report(e, PROGRAM_NAME)
        sys.exit(1)


def start_deep(kilobytes):
    # PROGRAM recurses: on a computer it gets a thread with as deep a stack as a JVM's.
    import _thread
    import time

    ended = []

    def run():
        try:
            start()
            ended.append(None)
        except BaseException as e:
            ended.append(e)

    words = 2 if sys.maxsize > 0x7FFFFFFF else 1
    _thread.stack_size(kilobytes * words * 1024)
    _thread.start_new_thread(run, ())
    while not ended:
        time.sleep_ms(1)
    if ended[0] is not None:
        raise ended[0]


if sys.platform in ("linux", "darwin", "win32"):
    start_deep(STACK)
else:
    start()

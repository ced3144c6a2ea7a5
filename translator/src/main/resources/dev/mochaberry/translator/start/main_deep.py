# Starts PROGRAM, and reports what nobody catches as Java does.
import sys


def start():
    try:
GUARDS
        import PROGRAM
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as e:
        import faults

        faults.report(e, PROGRAM_NAME)
        sys.exit(1)


# PROGRAM recurses: on a computer it gets a stack about as deep as a JVM's.
if sys.platform in ("linux", "darwin", "win32"):
    import deep

    deep.run(start, STACK)
else:
    start()

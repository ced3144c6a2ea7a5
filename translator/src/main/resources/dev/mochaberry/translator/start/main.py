# Starts PROGRAM, and reports what nobody catches as Java does.
import sys

COMPUTER = sys.platform in ("linux", "darwin", "win32")  # a board that is told to exit starts main.py again

try:
GUARDS
    import PROGRAM
except KeyboardInterrupt:
    raise
except SystemExit:
    if COMPUTER:
        raise
except BaseException as e:
    import faults

    faults.report(e, PROGRAM_NAME)
    if COMPUTER:
        sys.exit(1)

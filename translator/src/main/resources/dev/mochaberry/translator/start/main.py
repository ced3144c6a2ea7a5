# Starts PROGRAM, and reports what nobody catches as Java does.
import sys

try:
GUARDS
    import PROGRAM
except (KeyboardInterrupt, SystemExit):
    raise
except BaseException as e:
    import faults

    faults.report(e, PROGRAM_NAME)
    sys.exit(1)

# Where every task waits for ever, run() ends before 1.26 as if all were done, and later never does.
IDLE = "every task waits, and nothing is left that could wake one"
run_to_end = core.run_until_complete
wait = core.IOQueue.wait_io_event


def run_or_fail(main):
    result = run_to_end(main)
    if main.data is not None or core._stop_task is main:
        core._stop_task = None
        raise RuntimeError(IDLE)
    return result


def wait_or_fail(self, time):
    if time < 0 and not self.map:
        raise RuntimeError(IDLE)
    wait(self, time)


if sys.implementation[1] < (1, 26):
    core.run_until_complete = run_or_fail
else:
    core.IOQueue.wait_io_event = wait_or_fail

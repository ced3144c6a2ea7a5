# A loop that a task runs in the loop would break both.
run_loop = core.run_until_complete


def run_until_complete(main):
    if core.cur_task:
        raise RuntimeError("EventLoop.run() was called by a task; call the method itself")
    return run_loop(main)


core.run_until_complete = run_until_complete

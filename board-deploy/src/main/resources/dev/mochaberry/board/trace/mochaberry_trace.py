# Records what asyncio's loop does, a line for each event: see docs/tracing.md. On a board:
#   import mochaberry_trace
#   mochaberry_trace.start("trace.txt")
#   import main
import asyncio
import time

core = asyncio.core
create = core.create_task
run_until_complete = core.run_until_complete
sleep_ms = core.sleep_ms
queue_read = core.IOQueue.queue_read
queue_write = core.IOQueue.queue_write
TOGETHER = 32  # lines that are written at once
ENDS = {"StopIteration": "", "CancelledError": " cancelled"}
OF_ASYNCIO = {"_serve": "serve", "runner": "watch", "_run": "watch"}


class Recorder:
    def __init__(self, file):
        self.file, self.lines = file, ["mochaberry-trace 1\n"]
        self.tasks, self.passed, self.last = 0, 0, None
        self.why = None  # what the running task has begun to wait for

    def write(self, event):
        now = time.ticks_us()
        if self.last is not None:
            # The clock begins anew every few minutes: only short times can be told.
            self.passed += time.ticks_diff(now, self.last)
        self.last = now
        self.lines.append("%d %s\n" % (self.passed, event))
        if len(self.lines) >= TOGETHER:
            self.flush()

    def flush(self):
        self.file.write("".join(self.lines))
        self.file.flush()
        self.lines.clear()


class Traced:
    # A coroutine that tells of its steps; to asyncio it is one like any other.
    def __init__(self, coro, recorder):
        self.coro, self.recorder = coro, recorder
        self.named = False
        recorder.tasks += 1
        self.number = recorder.tasks
        by = core.cur_task and getattr(core.cur_task.coro, "number", 0) or 0
        recorder.write("new %d %d" % (self.number, by))

    def send(self, value):
        return self.step(self.coro.send, value)

    def throw(self, exception):
        return self.step(self.coro.throw, exception)

    def close(self):
        self.coro.close()

    def step(self, go, value):
        recorder = self.recorder
        late = time.ticks_diff(time.ticks_ms(), self.task.ph_key)
        recorder.write("run %d %d" % (self.number, max(0, late)))
        recorder.why = None
        try:
            result = go(value)
        except BaseException as e:
            recorder.write("end %d%s" % (self.number, ENDS.get(type(e).__name__, " failed")))
            raise
        if not self.named:
            self.named = True
            recorder.write("name %d %s" % (self.number, name_of(self.coro)))
        recorder.write("wait %d %s" % (self.number, self.waits()))
        return result

    def waits(self):
        data = self.task.data
        if isinstance(data, core.Task):
            return "task %d" % getattr(data.coro, "number", 0)
        if data is None or isinstance(data, (core.TaskQueue, core.IOQueue)):
            return self.recorder.why or "sleep 0"
        return "gather"


def name_of(coro):
    # "<generator object 'getPage' at 7f…>"
    name = repr(coro).split("'")[1]
    return "lambda" if name.rstrip("_0123456789") == "job" else OF_ASYNCIO.get(name, name)


def start(path):
    recorder = Recorder(open(path, "w"))

    def create_task(coro):
        if not hasattr(coro, "send"):
            return create(coro)
        traced = Traced(coro, recorder)
        traced.task = create(traced)
        return traced.task

    def traced_sleep(t, *more):
        recorder.why = "sleep %d" % max(0, t)
        return sleep_ms(t, *more)

    def traced_read(queue, s):
        recorder.why = "flag" if isinstance(s, asyncio.ThreadSafeFlag) else "read"
        return queue_read(queue, s)

    def traced_write(queue, s):
        recorder.why = "write"
        return queue_write(queue, s)

    def waiting(function, why):
        def wait(self):
            recorder.why = why
            return function(self)

        return wait

    def run(task):
        try:
            return run_until_complete(task)
        finally:
            recorder.flush()

    core.run_until_complete = run
    core.create_task = asyncio.create_task = create_task
    core.sleep_ms = asyncio.sleep_ms = traced_sleep
    core.IOQueue.queue_read = traced_read
    core.IOQueue.queue_write = traced_write
    asyncio.Event.wait = waiting(asyncio.Event.wait, "event")
    asyncio.Lock.acquire = waiting(asyncio.Lock.acquire, "lock")

# Virtual time for tests: when every task waits, time jumps to the next one that is due. asyncio's own
# queue and tasks ask the machine's clock, so here are others, which do the same by this one.
import asyncio
import io
import sys
import time as machine_time

core = asyncio.core
ticks_diff = machine_time.ticks_diff

MASK = machine_time.ticks_add(0, -1)
GRACE = 50  # milliseconds for which time stands still while a connection may bring something

now = 0
wait = core.IOQueue.wait_io_event


def ticks_ms():
    return now & MASK


def ticks_us():
    return now * 1000 & MASK


class TaskQueue:
    # Tasks by the time they are due, then first come.
    def __init__(self):
        self.tasks = []

    def peek(self):
        return self.tasks[0] if self.tasks else None

    def push(self, task, due=None):
        task.data = None
        task.ph_key = due = ticks_ms() if due is None else due
        at = len(self.tasks)
        while at and ticks_diff(due, self.tasks[at - 1].ph_key) < 0:
            at -= 1
        self.tasks.insert(at, task)

    def pop(self):
        return self.tasks.pop(0)

    def remove(self, task):
        self.tasks.remove(task)


class Task:
    # state: True while it runs, a queue of those who wait for it, False when it has ended, None when
    # nobody has asked how. data: what it waits in; the task it waits for; how it ended.
    def __init__(self, coro, globals=None):
        self.coro = coro
        self.data = None
        self.state = True
        self.ph_key = 0

    def __iter__(self):
        if not self.state:
            self.state = False
        elif self.state is True:
            self.state = TaskQueue()
        elif type(self.state) is not TaskQueue:
            raise RuntimeError("can't wait")
        return self

    def __next__(self):
        if not self.state:
            raise self.data
        self.state.push(core.cur_task)
        core.cur_task.data = self

    def done(self):
        return not self.state

    def cancel(self):
        if not self.state:
            return False
        if self is core.cur_task:
            raise RuntimeError("can't cancel self")
        task = self
        while isinstance(task.data, Task):
            task = task.data
        ready = core._task_queue
        if hasattr(task.data, "remove"):
            task.data.remove(task)
            ready.push(task)
        elif ticks_diff(task.ph_key, ticks_ms()) > 0:
            ready.remove(task)
            ready.push(task)
        task.data = core.CancelledError
        return True


def wait_virtually(self, milliseconds):
    global now
    if milliseconds <= 0:
        return wait(self, milliseconds)
    # Streams written in Python get nothing while no task runs.
    outside = any(not isinstance(entry[2], io.IOBase) for entry in self.map.values())
    wait(self, GRACE if outside else 0)
    if ticks_diff(core._task_queue.peek().ph_key, ticks_ms()) > 0:
        now += milliseconds


class Time:
    pass


def use():
    # From now on for all that is imported later.
    shown = Time()
    for name in dir(machine_time):
        setattr(shown, name, getattr(machine_time, name))
    shown.ticks_ms = ticks_ms
    shown.ticks_us = ticks_us
    sys.modules["time"] = shown
    core.ticks = ticks_ms
    core.TaskQueue = asyncio.TaskQueue = TaskQueue
    core.Task = asyncio.Task = Task
    core.IOQueue.wait_io_event = wait_virtually
    begin()


def begin():
    # Anew: the time, the loop and the board.
    global now
    now = 0
    core.new_event_loop()
    core.cur_task = core._stop_task = core.Loop._exc_handler = None
    if "mochaberry_simulation" in sys.modules:
        sys.modules["mochaberry_simulation"].begin()

# Where two tasks come together in one thing, MicroPython's asyncio loses one of them, or what it had
# written. Here the second is refused; and what was written is sent before a stream ends.
import asyncio

core = asyncio.core
Queue = core.IOQueue
Stream = asyncio.StreamReader
TAKEN = ("another task reads this stream", "", "another task writes to this stream")
enqueue = Queue._enqueue
send = Stream.write
loop_run = core.run_until_complete


def enqueue_one(self, s, kind):
    tasks = self.map.get(id(s))
    if tasks and tasks[kind]:
        flag = isinstance(s, asyncio.ThreadSafeFlag)
        raise RuntimeError("another task waits for this flag" if flag else TAKEN[kind])
    enqueue(self, s, kind)


def check(stream):
    if getattr(stream, "draining", False):
        raise RuntimeError("another task drains this stream")


def write(self, buf):
    check(self)
    send(self, buf)


async def drain(self):
    check(self)
    if not self.out_buf:
        return await core.sleep_ms(0)
    rest = memoryview(self.out_buf)
    self.draining = True
    try:
        while rest:
            await writable(self.s)
            rest = rest[self.s.write(rest) or 0 :]
    finally:
        self.out_buf = bytes(rest)
        self.draining = False


def writable(s):
    yield core._io_queue.queue_write(s)


def close(self):
    if not getattr(self, "closing", False):
        self.closing = True
        if self.out_buf:
            self.closer = asyncio.create_task(flush_and_close(self))
        else:
            self.s.close()


async def wait_closed(self):
    closer = getattr(self, "closer", None)
    if closer:
        await closer
    else:
        self.closing = True
        await flush_and_close(self)


async def flush_and_close(self):
    try:
        if self.out_buf:
            await self.drain()
    finally:
        self.s.close()


def run_until_complete(main):
    if core.cur_task:
        raise RuntimeError("EventLoop.run() was called by a task; call the method itself")
    return loop_run(main)


Queue._enqueue = enqueue_one
Stream.write = write
Stream.drain = drain
Stream.close = close
Stream.wait_closed = wait_closed
core.run_until_complete = run_until_complete

# dev.mochaberry.asyncio: what MicroPython's asyncio lacks, or does not check.
import asyncio


def gather_tasks(tasks, return_exceptions=False):
    # asyncio finds a task that it cannot gather when half of them are changed already, and then
    # the loop itself fails: it must never see one.
    for i in range(len(tasks)):
        state = tasks[i].state
        if state and state is not True or tasks[i] in tasks[:i]:
            raise IllegalStateException("can't gather")
    return asyncio.gather(*tasks, return_exceptions=return_exceptions)


def run_task(loop, task):
    # The loop forgets to note the end of the task with which it ends.
    try:
        outcome = StopIteration(loop.run_until_complete(task))
    except BaseException as e:
        if asyncio.core.cur_task is None and task.data is None:
            end_task(task, e)
        raise
    end_task(task, outcome)
    return outcome.value


def end_task(task, outcome):
    task.state = False
    task.data = outcome


def extra_info(stream, name):
    # The board gives the address as a pair, the unix port as the bytes of a C structure.
    value = stream.e.get(name)
    if type(value) is bytearray:
        value = ".".join(str(b) for b in value[4:8]), value[2] << 8 | value[3]
    return value and "%s:%d" % (value[0], value[1])


def exception_context(message, exception, task):
    return {"message": message, "exception": exception, "future": task}


def is_closing(stream):
    # The guards' streams know.
    return getattr(stream, "closing", False)


def read_line(stream, limit):
    # Stream.readline for lines of a limited length; a generator, as that one is.
    line = b""
    while len(line) < limit:
        yield asyncio.core._io_queue.queue_read(stream.s)
        part = stream.s.readline(limit - len(line))
        if part is not None:
            line += part
            if not part or part[-1] == 10:
                break
    return line


def read_some(stream, limit):
    # One read, where Stream.read asks the connection again; a generator, as that one is.
    s = stream.s
    if not hasattr(s, "recv"):  # an encrypted one
        return (yield from stream.read(limit))
    yield asyncio.core._io_queue.queue_read(s)
    return s.recv(limit)


async def flush(stream):
    if stream.out_buf:
        await stream.drain()


def no_delay(stream):
    # IPPROTO_TCP and TCP_NODELAY, which some ports lack.
    try:
        stream.s.setsockopt(6, 1, 1)
    except (AttributeError, OSError, ValueError):
        pass


class PortStream(asyncio.StreamReader):
    # What is no connection stays open: others may use it.
    def close(self):
        self.closing = True

    async def wait_closed(self):
        self.closing = True
        if self.out_buf:
            await self.drain()

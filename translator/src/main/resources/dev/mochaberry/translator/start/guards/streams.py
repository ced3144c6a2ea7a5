# What is written while another task drains the stream would be lost, and two drains hang: refused.
# What was written is sent before a stream ends.
Stream = asyncio.StreamReader
send = Stream.write


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


Stream.write = write
Stream.drain = drain
Stream.close = close
Stream.wait_closed = wait_closed

# The hardware of a board, on a computer: pins that keep their level, timers that run while asyncio's
# loop does, two serial lines with wires between them.
import asyncio
import io
import time


class Pin:
    IN = 0
    OUT = 1
    OPEN_DRAIN = 2
    PULL_UP = 1
    PULL_DOWN = 2
    IRQ_FALLING = 4
    IRQ_RISING = 8
    levels = {}
    handlers = {}

    def __init__(self, id, mode=-1, pull=None, *, value=None):
        self.id = id
        if id not in self.levels:
            self.levels[id] = 1 if pull == Pin.PULL_UP else 0
        if value is not None:
            self.value(value)

    def value(self, *level):
        if not level:
            return self.levels[self.id]
        new = 1 if level[0] else 0
        if new != self.levels[self.id]:
            self.levels[self.id] = new
            for trigger, handler in list(self.handlers.get(self.id, ())):
                if trigger & (Pin.IRQ_RISING if new else Pin.IRQ_FALLING):
                    handler(self)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)

    def toggle(self):
        self.value(1 - self.value())

    def irq(self, handler=None, trigger=IRQ_FALLING | IRQ_RISING):
        self.handlers.setdefault(self.id, []).append((trigger, handler))


class Timer:
    ONE_SHOT = 0
    PERIODIC = 1

    def __init__(self, id=-1, **settings):
        self.generation = 0
        if settings:
            self.init(**settings)

    def init(self, *, mode=PERIODIC, period=-1, callback=None):
        self.generation += 1
        asyncio.create_task(self.run(self.generation, mode, period, callback))

    async def run(self, mine, mode, period, callback):
        due = time.ticks_ms()
        while True:
            due = time.ticks_add(due, period)
            await asyncio.sleep_ms(time.ticks_diff(due, time.ticks_ms()))
            if self.generation == mine:
                callback(self)
            if mode == Timer.ONE_SHOT or self.generation != mine:
                break

    def deinit(self):
        self.generation += 1


class UART(io.IOBase):
    POLL = 3
    READABLE = 1
    WRITABLE = 4
    arrived = (bytearray(), bytearray())

    def __init__(self, id, baudrate=9600):
        if not 0 <= id < len(self.arrived):
            raise ValueError("the board has no UART %d" % id)
        self.own = self.arrived[id]
        self.other = self.arrived[1 - id]

    def any(self):
        return len(self.own)

    def take(self, count):
        taken = bytes(self.own[:count])
        self.own[:] = self.own[count:]
        return taken

    def read(self, max=-1):
        if not self.own:
            return None
        return self.take(len(self.own) if max < 0 else max)

    def readinto(self, buffer):
        if not self.own:
            return None
        taken = self.take(len(buffer))
        buffer[: len(taken)] = taken
        return len(taken)

    def readline(self, max=None):
        if not self.own:
            return None
        end = self.own.find(b"\n") + 1 or len(self.own)
        return self.take(end if max is None else min(max, end))

    def write(self, data):
        self.other.extend(data)
        return len(data)

    def ioctl(self, request, wanted):
        if request != UART.POLL:
            return 0
        return wanted & (UART.WRITABLE | (UART.READABLE if self.own else 0))

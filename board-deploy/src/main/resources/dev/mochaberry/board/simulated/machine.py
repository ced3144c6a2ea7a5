# The hardware of a board, on a computer: pins that keep their level, timers that run while asyncio's
# loop does.
import asyncio
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

# The hardware of a board, on a computer: pins that keep their level, timers that run while asyncio's
# loop does, two serial lines with wires between them.
import asyncio
import io
import mochaberry_simulation as simulation
import time


class Pin:
    IN = 0
    OUT = 1
    OPEN_DRAIN = 2
    PULL_UP = 1
    PULL_DOWN = 2
    IRQ_FALLING = 4
    IRQ_RISING = 8

    def __init__(self, id, mode=-1, pull=None, *, value=None):
        self.id = id
        self.simulated = simulation.board.pin(str(id))
        if pull is not None:
            self.simulated.pull(1 if pull == Pin.PULL_UP else 0)
        if value is not None:
            self.value(value)

    def value(self, *level):
        if not level:
            return self.simulated.level()
        self.simulated.drive(1 if level[0] else 0)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)

    def toggle(self):
        self.value(1 - self.value())

    def irq(self, handler=None, trigger=IRQ_FALLING | IRQ_RISING):
        for edge, level in ((Pin.IRQ_FALLING, 0), (Pin.IRQ_RISING, 1)):
            if trigger & edge:
                self.simulated.listen(level, lambda: handler(self))


class ADC:
    CORE_TEMP = 4

    def __init__(self, pin):
        self.simulated = simulation.board.adc(pin.id if isinstance(pin, Pin) else pin)

    def read_u16(self):
        return self.simulated.u16


class PWM:
    def __init__(self, pin, *, freq=0, duty_u16=0):
        self.simulated = simulation.board.pwm(str(pin.id))
        if freq:
            self.freq(freq)
        if duty_u16:
            self.duty_u16(duty_u16)

    def freq(self, *hertz):
        if not hertz:
            return self.simulated.frequency
        self.simulated.frequency = hertz[0]

    def duty_u16(self, *duty):
        if not duty:
            return self.simulated.duty
        self.simulated.duty = duty[0]

    def deinit(self):
        self.simulated.frequency = 0


class I2C:
    def __init__(self, id, *, scl=None, sda=None, freq=400000):
        self.bus = simulation.board.i2c(id)

    def scan(self):
        return self.bus.addresses()

    def readfrom(self, address, count, stop=True):
        return self.bus.at(address).read(count)

    def writeto(self, address, data, stop=True):
        self.bus.at(address).write(data)
        return len(data)

    def readfrom_mem(self, address, register, count, *, addrsize=8):
        self.writeto(address, bytes([register]))
        return self.readfrom(address, count)

    def writeto_mem(self, address, register, data, *, addrsize=8):
        self.writeto(address, bytes([register]) + bytes(data))


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

    def __init__(self, id, baudrate=9600):
        self.line = simulation.board.uart(id)
        self.own = self.line.arrived

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
        self.line.send(data)
        return len(data)

    def ioctl(self, request, wanted):
        if request != UART.POLL:
            return -1  # not even a file number: it would be polled instead
        return wanted & (UART.WRITABLE | (UART.READABLE if self.own else 0))

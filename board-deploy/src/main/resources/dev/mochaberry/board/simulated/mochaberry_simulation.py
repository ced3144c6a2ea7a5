# The board that `machine` and `network` are of, on a computer: what programs do to it, and what tests
# set up and look at. Each test has one of its own.
import time


class Change:
    def __init__(self, time, level):
        self.time = time
        self.level = level

    def __eq__(self, other):
        return isinstance(other, Change) and self.time == other.time and self.level == other.level

    def __hash__(self):
        return self.time * 31 + self.level

    def __str__(self):
        return "Change[time=%d, level=%d]" % (self.time, self.level)


class SimulatedPin:
    def __init__(self):
        self.value = 0
        self.changes = []
        self.listeners = []

    def level(self):
        return self.value

    def drive(self, level):
        if level != self.value:
            self.value = level
            self.changes.append(Change(time.ticks_ms(), level))
            for reached, handler in list(self.listeners):
                if reached == level:
                    handler()

    def pull(self, level):
        if not self.changes:
            self.value = level

    def listen(self, reached, handler):
        self.listeners.append((reached, handler))


class SimulatedAdc:
    HIGHEST = 65535
    u16 = 0

    def set(self, u16):
        self.u16 = u16


class SimulatedPwm:
    frequency = 0
    duty = 0


class SimulatedI2cDevice:
    def __init__(self):
        self.registers = bytearray(256)
        self.next = 0

    def set(self, register, value):
        self.registers[register] = value & 0xFF

    def get(self, register):
        return self.registers[register]

    def write(self, data):
        for i in range(len(data)):
            if i == 0:
                self.next = data[0]
            else:
                self.registers[self.next] = data[i]
                self.next = (self.next + 1) % 256

    def read(self, count):
        data = bytes(self.registers[(self.next + i) % 256] for i in range(count))
        self.next = (self.next + count) % 256
        return data


class SimulatedI2c:
    EIO = 5

    def __init__(self):
        self.devices = {}

    def attach(self, address):
        self.devices[address] = device = SimulatedI2cDevice()
        return device

    def detach(self, address):
        self.devices.pop(address, None)

    def addresses(self):
        return sorted(self.devices)

    def at(self, address):
        if address not in self.devices:
            raise OSError(self.EIO)
        return self.devices[address]


class SimulatedUart:
    def __init__(self):
        self.arrived = bytearray()
        self.sent = bytearray()
        self.wired = None

    def wire(self, other):
        self.wired = other
        other.wired = self

    def cut(self):
        if self.wired is not None:
            self.wired.wired = None
            self.wired = None

    def receive(self, data):
        self.arrived.extend(data)

    def send(self, data):
        (self.sent if self.wired is None else self.wired.arrived).extend(data)

    def take_sent(self):
        data = bytes(self.sent)
        self.sent = bytearray()
        return data


class SimulatedWlan:
    # As on the JVM: until access points are set up, every network is there and takes any password.
    IDLE = 0
    CONNECTING = 1
    GOT_IP = 3
    NO_AP_FOUND = -2
    WRONG_PASSWORD = -3
    USUAL_TIME = 1000

    def __init__(self):
        self.access_points = {}
        self.on = self.asked = False
        self.since = self.time = self.outcome = 0

    def add_access_point(self, ssid, key, milliseconds):
        self.access_points[ssid] = key, milliseconds

    def drop(self):
        self.asked = False

    def active(self, on):
        self.on = on
        self.asked = self.asked and on

    def connect(self, ssid, key):
        everything = key, self.USUAL_TIME
        found = self.access_points.get(ssid) if self.access_points else everything
        self.asked = self.on
        self.since = time.ticks_ms()
        self.time = found[1] if found else self.USUAL_TIME
        right = self.GOT_IP if found and found[0] == key else self.WRONG_PASSWORD
        self.outcome = right if found else self.NO_AP_FOUND

    def status(self):
        if not self.asked:
            return self.IDLE
        passed = time.ticks_diff(time.ticks_ms(), self.since)
        return self.CONNECTING if passed < self.time else self.outcome


class SimulatedBoard:
    FIRST_ADC_PIN = 26
    LAST_ADC_CHANNEL = 4

    def __init__(self):
        self.pins = {}
        self.adcs = {}
        self.pwms = {}
        self.buses = (SimulatedI2c(), SimulatedI2c())
        self.uarts = (SimulatedUart(), SimulatedUart())
        self.uarts[0].wire(self.uarts[1])
        self.wlan = SimulatedWlan()
        self.country = "XX"

    def pin(self, name):
        return self.pins.setdefault(name, SimulatedPin())

    def adc(self, pin):
        channel = pin if pin < self.FIRST_ADC_PIN else pin - self.FIRST_ADC_PIN
        if not 0 <= channel <= self.LAST_ADC_CHANNEL:
            raise ValueError("the board has no converter at %d" % pin)
        return self.adcs.setdefault(channel, SimulatedAdc())

    def pwm(self, pin):
        return self.pwms.setdefault(pin, SimulatedPwm())

    def i2c(self, id):
        if not 0 <= id < len(self.buses):
            raise ValueError("the board has no I2C %d" % id)
        return self.buses[id]

    def uart(self, id):
        if not 0 <= id < len(self.uarts):
            raise ValueError("the board has no UART %d" % id)
        return self.uarts[id]


def begin():
    global board
    board = SimulatedBoard()


begin()

class Light(Enum):
    pass


def next_(light):
    if light is RED:
        return GREEN
    if light is AMBER:
        return RED
    return AMBER


def seconds(light):
    if light is RED:
        return 30
    if light is AMBER:
        return 3
    if light is GREEN:
        return 45
    raise IncompatibleClassChangeError()


RED = Light("RED", 0)
AMBER = Light("AMBER", 1)
GREEN = Light("GREEN", 2)
Light_VALUES = [RED, AMBER, GREEN]
print(next_(RED))
print(seconds(AMBER))

class StateMachine:
    """A traffic light."""

    def __init__(self):
        self.ticks = 0
        self.light = RED

    def tick(self):
        """Goes on by one tick."""
        self.ticks = (self.ticks + 1) % 100
        light = self.light
        if light is RED:
            if self.ticks >= 3:
                self.change(GREEN)
        elif light is GREEN:
            if self.ticks >= 4:
                self.change(YELLOW)
        elif light is YELLOW:
            self.change(RED)

    def change(self, next_):
        print("%s -> %s" % (self.light, next_))
        self.light = next_
        self.ticks = 0


class Light(Enum):
    pass


def main():
    machine = StateMachine()

    for i in range(10):
        machine.tick()


RED = Light("RED", 0)
GREEN = Light("GREEN", 1)
YELLOW = Light("YELLOW", 2)
Light_VALUES = [RED, GREEN, YELLOW]
main()

class Planet(Enum):
    """A planet and what it weighs."""

    def __init__(self, name, ordinal, mass, radius):
        super().__init__(name, ordinal)
        self.mass = mass  # in kilograms
        self.radius = radius

    def density(self):
        return ddiv(self.mass, self.radius * self.radius * self.radius)


def main():
    for p in Planet_VALUES:
        print("%s: %s" % (p, double_text(p.density())))


MERCURY = Planet("MERCURY", 0, 3.303e+23, 2.4397e6)
EARTH = Planet("EARTH", 1, 5.976e+24, 6.37814e6)
Planet_VALUES = [MERCURY, EARTH]
main()

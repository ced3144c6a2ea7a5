# java.util.concurrent.TimeUnit.


class TimeUnit(Enum):
    def __init__(self, name, ordinal, nanos):
        Enum.__init__(self, name, ordinal)
        self.nanos = nanos

    def to(self, n, unit):
        # n of these in another unit: towards zero, and no further than a long goes.
        n, other = n * self.nanos, TIME_UNITS[unit].nanos
        n = n // other if n >= 0 else -(-n // other)
        return max(min(n, 0x7FFFFFFFFFFFFFFF), -0x8000000000000000)

    def convert(self, n, unit):
        return unit.to(n, self._ordinal)


TIME_UNITS = [
    TimeUnit("NANOSECONDS", 0, 1),
    TimeUnit("MICROSECONDS", 1, 1000),
    TimeUnit("MILLISECONDS", 2, 1000000),
    TimeUnit("SECONDS", 3, 1000000000),
    TimeUnit("MINUTES", 4, 60000000000),
    TimeUnit("HOURS", 5, 3600000000000),
    TimeUnit("DAYS", 6, 86400000000000),
]

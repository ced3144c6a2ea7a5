# The sums, means and extremes of streams, as Java computes them.
import math


class WholeSum:
    def __init__(self):
        self.n, self.total = 0, 0

    def add(self, x):
        self.n += 1
        self.total += x

    def combine(self, other):
        self.n += other.n
        self.total += other.total

    def average(self):
        return float(i64(self.total)) / self.n if self.n else 0.0


class DoubleSum:
    # Adds as Java does: with a second double for what the first has lost.
    def __init__(self):
        self.n, self.total, self.error, self.simple = 0, 0.0, 0.0, 0.0

    def add(self, x):
        self.n += 1
        self.simple += x
        y = x - self.error
        t = self.total + y
        self.error = (t - self.total) - y
        self.total = t

    def combine(self, other):
        n, simple = self.n + other.n, self.simple + other.simple
        self.add(other.total)
        self.add(-other.error)
        self.n, self.simple = n, simple

    def sum(self):
        total = self.total - self.error
        return self.simple if total != total and math.isinf(self.simple) else total

    def average(self):
        return self.sum() / self.n if self.n else 0.0


class SummaryStatistics:
    # For ints and longs; the first values of low and high are the type's ends.
    def __init__(self, name, high, low):
        self.name, self.low, self.high = name, high, low
        self.sums = WholeSum()

    def __call__(self, x):
        self.sums.add(x)
        self.low, self.high = min(self.low, x), max(self.high, x)

    def combine(self, other):
        self.sums.combine(other.sums)
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)

    def count(self):
        return self.sums.n

    def sum(self):
        return i64(self.sums.total)

    def average(self):
        return self.sums.average()

    def __str__(self):
        pattern = "%s{count=%d, sum=%d, min=%d, average=%f, max=%d}"
        return format_text(pattern, statistics_name(self, self.name), self.count(), self.sum(), self.low, self.average(), self.high)


class DoubleStatistics:
    def __init__(self):
        self.low, self.high, self.sums = math.inf, -math.inf, DoubleSum()

    def __call__(self, x):
        self.sums.add(x)
        self.low, self.high = double_min(self.low, x), double_max(self.high, x)

    def combine(self, other):
        self.sums.combine(other.sums)
        self.low, self.high = double_min(self.low, other.low), double_max(self.high, other.high)

    def count(self):
        return self.sums.n

    def sum(self):
        return self.sums.sum()

    def average(self):
        return self.sums.average()

    def __str__(self):
        pattern = "%s{count=%d, sum=%f, min=%f, average=%f, max=%f}"
        name = statistics_name(self, "DoubleSummaryStatistics")
        return format_text(pattern, name, self.count(), self.sum(), self.low, self.average(), self.high)


def statistics_name(x, library):
    # The simple name of its class: that of the library's, or of one of the program.
    name = getattr(type(x), "java_name", type(x).__name__)
    if name in ("SummaryStatistics", "IntStatistics", "DoubleStatistics") or name.startswith("java."):
        return library
    return name.rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def int_statistics():
    return (IntStatistics if CLASS_NAMES else SummaryStatistics)("IntSummaryStatistics", 0x7FFFFFFF, -0x80000000)


class IntStatistics(SummaryStatistics):
    # In a program that asks for its name.
    pass


def long_statistics():
    return SummaryStatistics("LongSummaryStatistics", 0x7FFFFFFFFFFFFFFF, -0x8000000000000000)


def given_statistics(made, count, low, high, total):
    # Of numbers that were counted elsewhere.
    if count < 0:
        raise IllegalArgumentException("Negative count value")
    if count:
        if low > high:
            raise IllegalArgumentException("Minimum greater than maximum")
        made.low, made.high = low, high
        made.sums.n, made.sums.total = count, total
    return made


def given_double_statistics(count, low, high, total):
    nans = (low != low) + (high != high) + (total != total)
    if count > 0 and nans not in (0, 3):
        raise IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN")
    made = given_statistics(DoubleStatistics(), count, low, high, total)
    made.sums.simple = made.sums.total
    return made

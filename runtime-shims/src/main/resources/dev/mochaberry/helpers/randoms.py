# java.util.Random and its kin.
import math


class Random:
    # Java's linear congruential generator.
    def __init__(self, seed=None):
        self.setSeed(nano_time() ^ id(self) if seed is None else seed)

    def written_by(self, out, name):
        out.put_form(self, name, (self.gauss is not None, self.gauss or 0.0, self.seed))

    def take_form(self, values, data, items):
        self.gauss, self.seed = values[1] if values[0] else None, values[2]

    def setSeed(self, seed):
        self.seed = (seed ^ 0x5DEECE66D) & 0xFFFFFFFFFFFF
        self.gauss = None

    def next(self, bits):
        self.seed = (self.seed * 0x5DEECE66D + 11) & 0xFFFFFFFFFFFF
        return i32(self.seed >> (48 - bits))

    def nextInt(self, bound=None, end=None):
        if bound is None:
            return self.next(32)
        if end is not None:
            return self.between(bound, end)
        if bound <= 0:
            raise IllegalArgumentException("bound must be positive")
        r = self.next(31)
        if bound & (bound - 1) == 0:
            return (bound * r) >> 31
        u = r
        while True:
            r = u % bound
            if u - r + bound - 1 <= 0x7FFFFFFF:
                return r
            u = self.next(31)

    def between(self, origin, bound):
        if origin >= bound:
            raise IllegalArgumentException("bound must be greater than origin")
        return self.bounded(self.nextInt, 32, origin, bound - origin)

    def bounded(self, draw, bits, origin, n):
        r = draw()
        if n & (n - 1) == 0:
            return (r & (n - 1)) + origin
        top = 1 << (bits - 1)
        if n >= top:
            while not origin <= r < origin + n:
                r = draw()
            return r
        while True:
            u = (r & (2 * top - 1)) >> 1
            if u + n - 1 - u % n < top:
                return u % n + origin
            r = draw()

    def nextLong(self, bound=None, end=None):
        if bound is None:
            return i64((self.next(32) << 32) + self.next(32))
        origin = 0 if end is None else bound
        end = bound if end is None else end
        if origin >= end:
            raise IllegalArgumentException("bound must be " + ("positive" if origin == 0 else "greater than origin"))
        return self.bounded(self.nextLong, 64, origin, end - origin)

    def nextBoolean(self):
        return self.next(1) != 0

    def nextDouble(self, bound=1.0, end=None):
        r = ((self.next(26) << 27) + self.next(27)) / 9007199254740992.0
        return r * bound if end is None else r * (end - bound) + bound

    def nextFloat(self, bound=1.0, end=None):
        r = self.next(24) / 16777216.0
        return f32(r * bound if end is None else r * (end - bound) + bound)

    def nextGaussian(self):
        if self.gauss is not None:
            g, self.gauss = self.gauss, None
            return g
        while True:
            a, b = 2 * self.nextDouble() - 1, 2 * self.nextDouble() - 1
            s = a * a + b * b
            if 0 < s < 1:
                m = math.sqrt(-2 * strict_log(s) / s)
                self.gauss = b * m
                return a * m

    def nextBytes(self, a):
        for i in range(len(a)):
            if i % 4 == 0:
                r = self.nextInt()
            a[i] = i8(r)
            r >>= 8


class SplittableRandom(Random):
    # Steele, Lea, Flood: a counter whose steps are mixed.
    def __init__(self, seed=None, gamma=0x9E3779B97F4A7C15):
        self.seed = nano_time() ^ id(self) if seed is None else seed
        self.gamma = gamma

    def step(self, shift, first, second, after):
        # The next count, mixed: two products, each of what a shift has stirred.
        self.seed = (self.seed + self.gamma) & 0xFFFFFFFFFFFFFFFF
        z = (self.seed ^ self.seed >> shift) * first & 0xFFFFFFFFFFFFFFFF
        return (z ^ z >> after) * second & 0xFFFFFFFFFFFFFFFF

    def next(self, bits):
        z = self.step(33, 0x62A9D9ED799705F5, 0xCB24D0A5C88C35B3, 28)
        return i32(z >> (64 - bits))

    def nextInt(self, bound=None, end=None):
        if bound is None or end is not None:
            return super().nextInt(bound, end)
        if bound <= 0:
            raise IllegalArgumentException("bound must be positive")
        return self.between(0, bound)

    def nextLong(self, bound=None, end=None):
        if bound is not None:
            return super().nextLong(bound, end)
        z = self.step(30, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 27)
        return i64(z ^ z >> 31)

    def nextDouble(self, bound=1.0, end=None):
        r = ((self.nextLong() & 0xFFFFFFFFFFFFFFFF) >> 11) / 9007199254740992.0
        return r * bound if end is None else r * (end - bound) + bound

    def nextBytes(self, a):
        for i in range(len(a)):
            if i % 8 == 0:
                r = self.nextLong()
            a[i] = i8(r)
            r >>= 8

    def split(self):
        seed = self.nextLong()
        z = self.step(33, 0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53, 33)
        z = z ^ z >> 33 | 1
        changes = bin(z ^ z >> 1).count("1")
        return SplittableRandom(seed, z ^ 0xAAAAAAAAAAAAAAAA if changes < 24 else z)


class GeneratedRandom(Random):
    # Random.from: a Random whose numbers are those of another generator.
    def __init__(self, source):
        self.source = source

    def setSeed(self, seed):
        unsupported()

    def nextInt(self, bound=None, end=None):
        return self.source.nextInt(bound, end)

    def nextLong(self, bound=None, end=None):
        return self.source.nextLong(bound, end)

    def nextBoolean(self):
        return self.source.nextBoolean()

    def nextDouble(self, bound=1.0, end=None):
        return self.source.nextDouble(bound, end)

    def nextFloat(self, bound=1.0, end=None):
        return self.source.nextFloat(bound, end)

    def nextBytes(self, a):
        self.source.nextBytes(a)


def random_from(source):
    return source if isinstance(non_null(source), Random) and hasattr(source, "gauss") else GeneratedRandom(source)


class OwnGenerator(SplittableRandom):
    # What a program's own RandomGenerator inherits: all goes by nextLong(), which the program has, some of it by nextInt().
    def __init__(self):
        pass

    def raw_int(self):
        return i32((self.raw_long() >> 32) & 0xFFFFFFFF)

    def next(self, bits):
        r = self.raw_int()
        return r if bits == 32 else (r & 0xFFFFFFFF) >> (32 - bits)

    def nextLong(self, bound=None, end=None):
        return self.raw_long() if bound is None else super().nextLong(bound, end)

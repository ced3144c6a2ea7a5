# What streams begin with: elements, ranges, functions, other streams.


def stream_of(xs):
    if hasattr(xs, "copied"):
        xs = list(xs)
    return Stream(stream_items(xs), non_null(xs))


def stream_part(xs, start, end):
    if start > end:
        raise ArrayIndexOutOfBoundsException("origin(" + str(start) + ") > fence(" + str(end) + ")")
    if start < 0 or end > len(xs):
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))
    return stream_of(xs[start:end])


def stream_of_nullable(x):
    return stream_of([] if x is None else [x])


def stream_of_chars(s):
    return Stream(map(ord, s), s)


def stream_items_of(xs):
    for x in xs:
        yield x


def drawing(f, start, end):
    if not start < end:
        raise IllegalArgumentException("bound must be greater than origin")
    return lambda: f(start, end)


def stream_items(xs):
    # Looked at when the first element is asked for, and found out when it changes meanwhile.
    n = len(xs)
    if isinstance(xs, list):
        for i in range(n):
            yield xs[i] if i < len(xs) else None
    else:
        for x in xs:
            yield x
    if len(xs) != n and not hasattr(getattr(xs, "map", xs), "weak"):
        raise ConcurrentModificationException()


def stream_range(start, end):
    items = whole_numbers(start, end)
    return Stream(items, items, True)


def whole_numbers(start, end):
    # Python's range holds no more than a machine word.
    if -0x40000000 <= start and end < 0x40000000:
        return range(start, end)
    return WideRange(start, end)


class WideRange:
    def __init__(self, start, end):
        self.start, self.end = start, end

    def __len__(self):
        return max(self.end - self.start, 0)

    def __iter__(self):
        i = self.start
        while i < self.end:
            yield i
            i += 1


def stream_iterate(x, f):
    return Stream(iterated(x, f))


def iterated(x, f):
    while True:
        yield x
        x = f(x)


def stream_iterate_while(x, test, f):
    return Stream(iterated_while(x, test, f))


def iterated_while(x, test, f):
    while test(x):
        yield x
        x = f(x)


def stream_generate(f):
    return Stream(generated(f))


def generated(f):
    while True:
        yield f()


def stream_supplied(n, f):
    # n results of f.
    if n < 0:
        raise IllegalArgumentException("size must be non-negative")
    numbers = range(n)
    return Stream(supplied(numbers, f), numbers)


def supplied(numbers, f):
    for i in numbers:
        yield f()


def stream_concat(a, b):
    counted = None
    if a.counted is not None and b.counted is not None:
        counted = range(len(a.counted) + len(b.counted))
    out = Stream(concatenated(a.take(), b.take()), counted)
    out.closers = [a.close, b.close]
    return out


def concatenated(a, b):
    for x in a:
        yield x
    for x in b:
        yield x


class StreamBuilder:
    def __init__(self):
        self.xs = []

    def __call__(self, x):
        if self.xs is None:
            raise IllegalStateException()
        self.xs.append(x)

    def add(self, x):
        self(x)
        return self

    def build(self):
        if self.xs is None:
            raise IllegalStateException()
        xs, self.xs = self.xs, None
        return stream_of(xs)

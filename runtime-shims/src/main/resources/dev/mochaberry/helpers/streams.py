# java.util.stream: one class of lazy pipelines over Python's iterators, and the collectors.
import array
import math


class Stream:
    # Elements still to come; counted has their number as its length where Java knows it,
    # ordered says that they come in their natural order.
    def __init__(self, items, counted=None, ordered=False, source=None):
        self.items, self.counted, self.ordered = items, counted, ordered
        self.source, self.used = source or self, False

    def take(self):
        if self.used:
            raise IllegalStateException("stream has already been operated upon or closed")
        self.used = True
        return self.items

    def link(self, items, counted=None, ordered=False):
        self.take()
        return Stream(items, counted, ordered, self.source)

    def on_close(self, f):
        if self.used:
            self.take()
        self.source.closers = getattr(self.source, "closers", []) + [f]
        return self

    def close(self):
        self.used = self.source.used = True
        closers, fault = getattr(self.source, "closers", []), None
        self.source.closers = []
        for f in closers:
            try:
                f()
            except Exception as e:
                if fault is None:
                    fault = e
                else:
                    add_suppressed(fault, e)
        if fault is not None:
            raise fault

    def map(self, f):
        return self.link(map(f, self.items), self.counted)

    def filter(self, f):
        return self.link(filter(f, self.items), None, self.ordered)

    def boxed(self, box=None):
        return self.link(map(box, self.items) if box else self.items, self.counted, self.ordered)

    def flat_map(self, f):
        return self.link(flattened(map(f, self.items)))

    def map_multi(self, f):
        return self.link(spread_out(self.items, f))

    def gather(self, gatherer):
        return self.link(non_null(gatherer).gathered(self.items))

    def peek(self, f):
        return self.link(peeked(self.items, f), self.counted, self.ordered)

    def distinct(self):
        return self.link(distinct_items(self.items), None, self.ordered)

    def sort(self, compare):
        return self.link(sorted_items(self.items, compare), self.counted)

    def sort_naturally(self, order=None):
        if self.ordered:
            return self.link(self.items, self.counted, True)
        return self.link(sorted_items(self.items, order), self.counted, True)

    def sort_numbers(self):
        items = self.items if self.ordered else sorted_numbers(self.items)
        return self.link(items, self.counted, True)

    def limit(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        counted = self.counted and range(min(n, len(self.counted)))
        return self.link(limited(self.items, n), counted, self.ordered)

    def skip(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        counted = self.counted and range(max(len(self.counted) - n, 0))
        return self.link(skipped(self.items, n), counted, self.ordered)

    def take_while(self, f):
        return self.link(taken_while(self.items, f), None, self.ordered)

    def drop_while(self, f):
        return self.link(dropped_while(self.items, f), None, self.ordered)

    def iterator(self):
        return Iterator(self.take())

    def for_each(self, f):
        for x in self.take():
            f(x)

    def to_list(self):
        return ImmutableList(list(self.take()))

    def to_array(self, typecode=None):
        items = list(self.take())
        return array.array(typecode, items) if typecode else items

    def collect(self, collector):
        c = collector_of(collector)
        add, total = c.add, c.make()
        for x in self.take():
            add(total, x)
        return c.finish(total)

    def collect_into(self, make, add):
        total = make()
        for x in self.take():
            add(total, x)
        return total

    def fold(self, total, f):
        for x in self.take():
            total = f(total, x)
        return total

    def reduce(self, f, kind=Optional):
        items = iter(self.take())
        try:
            total = next(items)
        except StopIteration:
            return kind()
        for x in items:
            total = f(total, x)
        return kind(non_null(total))

    def count(self):
        if self.counted is not None:
            self.take()
            return len(self.counted)
        n = 0
        for x in self.take():
            n += 1
        return n

    def any_match(self, f):
        for x in self.take():
            if f(x):
                return True
        return False

    def all_match(self, f):
        for x in self.take():
            if not f(x):
                return False
        return True

    def none_match(self, f):
        return not self.any_match(f)

    def find_first(self, kind=Optional):
        for x in self.take():
            return kind(non_null(x))
        return kind()

    def sum_int(self):
        return i32(sum(self.take()))

    def sum_long(self):
        return i64(sum(self.take()))

    def sum_double(self):
        return self.collect_into(DoubleSum, DoubleSum.add).sum()

    def average(self, total=None):
        if total is None:
            total = WholeSum()
        for x in self.take():
            total.add(x)
        return OptionalDouble(total.average() if total.n else None)


def stream_of(xs):
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
    if len(xs) != n:
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


def flattened(streams):
    for s in streams:
        if s is not None:
            for x in s.take():
                yield x
            if hasattr(s.source, "closers"):
                s.close()


def spread_out(items, f):
    for x in items:
        out = []
        f(x, out.append)
        for y in out:
            yield y


def peeked(items, f):
    for x in items:
        f(x)
        yield x


def distinct_items(items):
    seen = HashSet()
    for x in items:
        if seen.add(x):
            yield x


def sorted_items(items, compare):
    for x in merge_sort(list(items), compare or compare_to):
        yield x


def sorted_numbers(items):
    for x in sorted(items):
        yield x


def limited(items, n):
    if n > 0:
        for x in items:
            yield x
            n -= 1
            if n == 0:
                return


def skipped(items, n):
    for x in items:
        if n > 0:
            n -= 1
        else:
            yield x


def taken_while(items, f):
    for x in items:
        if not f(x):
            return
        yield x


def dropped_while(items, f):
    dropping = True
    for x in items:
        if dropping:
            dropping = f(x)
        if not dropping:
            yield x


class WholeSum:
    def __init__(self):
        self.n, self.total = 0, 0

    def add(self, x):
        self.n += 1
        self.total += x

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
        self.sums.n += other.sums.n
        self.sums.total += other.sums.total
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)

    def count(self):
        return self.sums.n

    def sum(self):
        return i64(self.sums.total)

    def average(self):
        return self.sums.average()

    def __str__(self):
        pattern = "%s{count=%d, sum=%d, min=%d, average=%f, max=%d}"
        return format_text(pattern, self.name, self.count(), self.sum(), self.low, self.average(), self.high)


class DoubleStatistics:
    def __init__(self):
        self.low, self.high, self.sums = math.inf, -math.inf, DoubleSum()

    def __call__(self, x):
        self.sums.add(x)
        self.low, self.high = double_min(self.low, x), double_max(self.high, x)

    def combine(self, other):
        n = self.sums.n + other.sums.n
        simple = self.sums.simple + other.sums.simple
        self.sums.add(other.sums.total)
        self.sums.add(-other.sums.error)
        self.sums.n, self.sums.simple = n, simple
        self.low, self.high = double_min(self.low, other.low), double_max(self.high, other.high)

    def count(self):
        return self.sums.n

    def sum(self):
        return self.sums.sum()

    def average(self):
        return self.sums.average()

    def __str__(self):
        pattern = "DoubleSummaryStatistics{count=%d, sum=%f, min=%f, average=%f, max=%f}"
        return format_text(pattern, self.count(), self.sum(), self.low, self.average(), self.high)


def int_statistics():
    return SummaryStatistics("IntSummaryStatistics", 0x7FFFFFFF, -0x80000000)


def long_statistics():
    return SummaryStatistics("LongSummaryStatistics", 0x7FFFFFFFFFFFFFFF, -0x8000000000000000)


class Collector:
    def __init__(self, make, add, finish=identity):
        self.make, self.add, self.finish = make, add, finish

    def combiner(self):
        return merge_totals

    def characteristics(self):
        return trait_set([IDENTITY_FINISH] if self.finish is identity else [])


class OwnCollector(Collector):
    # Collector.of: with what only a parallel stream would ask for.
    def __init__(self, make, add, finish, merge, traits):
        super().__init__(make, add, finish)
        self.merge, self.traits = merge, traits

    def combiner(self):
        return self.merge

    def characteristics(self):
        return trait_set(self.traits + ([IDENTITY_FINISH] if self.finish is identity else []))


def trait_set(traits):
    found = LinkedHashSet()
    for trait in (CONCURRENT, UNORDERED, IDENTITY_FINISH):
        if trait in traits:
            found.add(trait)
    return found


def merge_totals(a, b):
    # Nothing runs in parallel: only totals that are collections can be joined.
    for x in b:
        add(a, x)
    return a


IDENTITY_FINISH = Enum("IDENTITY_FINISH", 2)
CONCURRENT = Enum("CONCURRENT", 0)
UNORDERED = Enum("UNORDERED", 1)


def collector_of(c):
    # A program may implement java.util.stream.Collector itself.
    if isinstance(non_null(c), Collector):
        return c
    plain = "IDENTITY_FINISH" in [text(x) for x in c.characteristics()]
    return Collector(c.supplier(), c.accumulator(), identity if plain else c.finisher())


def to_list_collector():
    return Collector(list, list.append)


def fixed_list_collector():
    return Collector(list, lambda xs, x: xs.append(non_null(x)), FixedList)


def to_collection(make):
    return Collector(make, add)


def fixed_set_collector():
    return Collector(HashSet, lambda xs, x: xs.add(non_null(x)), set_copy)


def joining(separator="", prefix="", suffix=""):
    non_null(separator)
    return Collector(list, list.append, lambda xs: prefix + join_text(separator, xs) + suffix)


def mapping(f, down):
    c = collector_of(down)
    return Collector(c.make, lambda total, x: c.add(total, f(x)), c.finish)


def filtering(f, down):
    c = collector_of(down)

    def add_some(total, x):
        if f(x):
            c.add(total, x)

    return Collector(c.make, add_some, c.finish)


def flat_mapping(f, down):
    c = collector_of(down)

    def add_each(total, x):
        inner = f(x)
        if inner is not None:
            for y in inner.take():
                c.add(total, y)
            inner.close()

    return Collector(c.make, add_each, c.finish)


def collecting_and_then(down, f):
    c = collector_of(down)
    return Collector(c.make, c.add, lambda total: f(c.finish(total)))


def teeing(first, second, f):
    a, b = collector_of(first), collector_of(second)

    def add_both(totals, x):
        a.add(totals[0], x)
        b.add(totals[1], x)

    return Collector(
        lambda: (a.make(), b.make()), add_both, lambda totals: f(a.finish(totals[0]), b.finish(totals[1]))
    )


def folding(first, f, finish, key=identity):
    # A collector whose total is a value: it is kept in a list of one.
    def step(total, x):
        total[0] = f(total[0], key(x))

    return Collector(lambda: [first], step, lambda total: finish(total[0]))


def plus(a, b):
    return a + b


def counting():
    return folding(0, lambda n, x: n + 1, Long)


def summing_int(f):
    return folding(0, plus, i32, f)


def summing_long(f):
    return folding(0, plus, lambda n: Long(i64(n)), f)


def summing_double(f):
    return Collector(DoubleSum, lambda total, x: total.add(f(x)), DoubleSum.sum)


def averaging(f, make=WholeSum):
    return Collector(make, lambda total, x: total.add(f(x)), lambda total: total.average())


def summarizing(f, make):
    return Collector(make, lambda total, x: total(f(x)))


def reducing(first, f, key=identity):
    return folding(first, f, identity, key)


def reducing_some(f):
    def step(total, x):
        total[:] = [f(total[0], x) if total else x]

    return Collector(list, step, lambda total: Optional(total[0] if total else None))


def to_map(key, value, merge=None, make=HashMap, finish=identity):
    def put(m, x):
        k = key(x)
        v = non_null(value(x))
        if merge is not None:
            m.merge(k, v, merge)
        elif k in m:
            raise IllegalStateException(
                "Duplicate key " + text(k) + " (attempted merging values " + text(m.get(k)) + " and " + text(v) + ")"
            )
        else:
            m.put(k, v)

    return Collector(make, put, finish)


def grouping_by(f, make, down):
    c = collector_of(down)

    def put(m, x):
        key = require(f(x), "element cannot be mapped to a null key")
        c.add(m.computeIfAbsent(key, lambda key: c.make()), x)

    def finish(m):
        if c.finish is not identity:
            m.replaceAll(lambda key, group: c.finish(group))
        return m

    return Collector(make, put, finish)


def partitioning_by(f, down):
    c = collector_of(down)

    def both():
        m = HashMap()
        m.put(False, c.make())
        m.put(True, c.make())
        return m

    def put(m, x):
        c.add(m.get(bool(f(x))), x)

    def finish(m):
        m.replaceAll(lambda key, group: c.finish(group))
        return m

    return Collector(both, put, finish)

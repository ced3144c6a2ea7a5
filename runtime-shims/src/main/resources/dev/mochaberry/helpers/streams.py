# java.util.stream: one class of lazy pipelines over Python's iterators.
import array


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
        return PushedStream(self.take(), [spread_out(f)], self.source)

    def gather(self, gatherer):
        return self.link(non_null(gatherer).gathered(self.items))

    def peek(self, f):
        return self.link(peeked(self.items, f), self.counted, self.ordered)

    def distinct(self):
        return self.link(distinct_items(self.items), None, self.ordered)

    def sort(self, compare):
        return self.link(sorted_items(self.items, compare), self.counted)

    def sort_by(self, key, down=False):
        return self.link(keyed_items(self.items, key, down), self.counted)

    def sort_fast(self, compare, key, down=False):
        return self.link(quickly_sorted(self.items, compare, key, down), self.counted)

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

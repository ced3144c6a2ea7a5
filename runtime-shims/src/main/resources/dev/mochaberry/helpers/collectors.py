# java.util.stream.Collectors.


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

# java.util.stream.Collectors.


class Collector:
    # Nothing runs in parallel: how two totals become one matters only to a program that asks for
    # combiners itself.
    def __init__(self, make, add, finish=identity, merge=False):
        self.make, self.add, self.finish, self.merge = make, add, finish, merge

    def combiner(self):
        return self.merge

    def characteristics(self):
        return trait_set([IDENTITY_FINISH] if self.finish is identity else [])


class OwnCollector(Collector):
    # Collector.of: with what only a parallel stream would ask for.
    def __init__(self, make, add, finish, merge, traits):
        super().__init__(make, add, finish, COMBINERS and merge)
        self.traits = traits

    def characteristics(self):
        return trait_set(self.traits + ([IDENTITY_FINISH] if self.finish is identity else []))


def trait_set(traits):
    found = LinkedHashSet()
    for trait in (CONCURRENT, UNORDERED, IDENTITY_FINISH):
        if trait in traits:
            found.add(trait)
    return found


def join_lists(a, b):
    a.extend(b)
    return a


def join_collections(a, b):
    add_all(a, b)
    return a


def join_sets(a, b):
    # As for HashSets: what is smaller goes into the other.
    return join_collections(b, a) if len(a) < len(b) else join_collections(a, b)


def join_sums(a, b):
    a.combine(b)
    return a


def join_maps(a, b, merge):
    b.forEach(lambda key, value: a.merge(key, value, merge))
    return a


def join_distinct(a, b):
    b.forEach(lambda key, value: put_distinct(a, key, value))
    return a


IDENTITY_FINISH = Enum("IDENTITY_FINISH", 2)
CONCURRENT = Enum("CONCURRENT", 0)
UNORDERED = Enum("UNORDERED", 1)


def collector_of(c):
    # A program may implement java.util.stream.Collector itself.
    if isinstance(non_null(c), Collector):
        return c
    plain = "IDENTITY_FINISH" in [text(x) for x in c.characteristics()]
    return Collector(
        c.supplier(), c.accumulator(), identity if plain else c.finisher(), COMBINERS and c.combiner()
    )


def to_list_collector():
    return Collector(list, list.append, identity, COMBINERS and join_lists)


def fixed_list_collector():
    return Collector(list, lambda xs, x: xs.append(non_null(x)), FixedList, COMBINERS and join_lists)


def to_collection(make):
    return Collector(make, add, identity, COMBINERS and (join_sets if make is HashSet else join_collections))


def fixed_set_collector():
    return Collector(HashSet, lambda xs, x: xs.add(non_null(x)), set_copy, COMBINERS and join_sets)


def joining(separator="", prefix="", suffix=""):
    non_null(separator)
    return Collector(
        list, list.append, lambda xs: prefix + join_text(separator, xs) + suffix, COMBINERS and join_lists
    )


def mapping(f, down):
    c = collector_of(down)
    return Collector(c.make, lambda total, x: c.add(total, f(x)), c.finish, COMBINERS and c.merge)


def filtering(f, down):
    c = collector_of(down)

    def add_some(total, x):
        if f(x):
            c.add(total, x)

    return Collector(c.make, add_some, c.finish, COMBINERS and c.merge)


def flat_mapping(f, down):
    c = collector_of(down)

    def add_each(total, x):
        inner = f(x)
        if inner is not None:
            for y in inner.take():
                c.add(total, y)
            inner.close()

    return Collector(c.make, add_each, c.finish, COMBINERS and c.merge)


def collecting_and_then(down, f):
    c = collector_of(down)
    return Collector(c.make, c.add, lambda total: f(c.finish(total)), COMBINERS and c.merge)


def teeing(first, second, f):
    a, b = collector_of(first), collector_of(second)

    def add_both(totals, x):
        a.add(totals[0], x)
        b.add(totals[1], x)

    return Collector(
        lambda: (a.make(), b.make()),
        add_both,
        lambda totals: f(a.finish(totals[0]), b.finish(totals[1])),
        COMBINERS and (lambda x, y: (a.merge(x[0], y[0]), b.merge(x[1], y[1]))),
    )


def folding(first, f, finish, key=identity, merge=False):
    # A collector whose total is a value: it is kept in a list of one.
    def step(total, x):
        total[0] = f(total[0], key(x))

    return Collector(
        lambda: [first],
        step,
        lambda total: finish(total[0]),
        COMBINERS and (lambda a, b: [(merge or f)(a[0], b[0])]),
    )


def plus(a, b):
    return a + b


def counting():
    return folding(0, lambda n, x: n + 1, Long, identity, COMBINERS and plus)


def summing_int(f):
    return folding(0, plus, i32, f)


def summing_long(f):
    return folding(0, plus, lambda n: Long(i64(n)), f)


def summing_double(f):
    return Collector(DoubleSum, lambda total, x: total.add(f(x)), DoubleSum.sum, COMBINERS and join_sums)


def averaging(f, make=WholeSum):
    return Collector(
        make, lambda total, x: total.add(f(x)), lambda total: total.average(), COMBINERS and join_sums
    )


def summarizing(f, make):
    return Collector(make, lambda total, x: total(f(x)), identity, COMBINERS and join_sums)


def reducing(first, f, key=identity):
    return folding(first, f, identity, key)


def reducing_some(f):
    def step(total, x):
        total[:] = [f(total[0], x) if total else x]

    return Collector(
        list,
        step,
        lambda total: Optional(total[0] if total else None),
        COMBINERS and (lambda a, b: [f(a[0], b[0])] if a and b else a or b),
    )


def to_map(key, value, merge=None, make=HashMap, finish=identity):
    def put(m, x):
        k = key(x)
        v = non_null(value(x))
        if merge is not None:
            m.merge(k, v, merge)
        else:
            put_distinct(m, k, v)

    return Collector(
        make, put, finish, COMBINERS and (join_distinct if merge is None else lambda a, b: join_maps(a, b, merge))
    )


def put_distinct(m, k, v):
    if k in m:
        raise IllegalStateException(
            "Duplicate key " + text(k) + " (attempted merging values " + text(m.get(k)) + " and " + text(v) + ")"
        )
    m.put(k, v)


def grouping_by(f, make, down):
    c = collector_of(down)

    def put(m, x):
        key = require(f(x), "element cannot be mapped to a null key")
        c.add(m.computeIfAbsent(key, lambda key: c.make()), x)

    def finish(m):
        if c.finish is not identity:
            m.replaceAll(lambda key, group: c.finish(group))
        return m

    return Collector(make, put, finish, COMBINERS and (lambda a, b: join_maps(a, b, c.merge)))


def partitioning_by(f, down):
    c = collector_of(down)

    def both(no, yes):
        m = HashMap()
        m.put(False, no)
        m.put(True, yes)
        return m

    def join(a, b):
        yes = c.merge(a.get(True), b.get(True))
        return both(c.merge(a.get(False), b.get(False)), yes)

    def put(m, x):
        c.add(m.get(bool(f(x))), x)

    def finish(m):
        m.replaceAll(lambda key, group: c.finish(group))
        return m

    return Collector(lambda: both(c.make(), c.make()), put, finish, COMBINERS and join)

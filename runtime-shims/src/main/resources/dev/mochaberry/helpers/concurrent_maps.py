# Maps that may change while somebody walks through them.


class WeakMap(HashMap):
    # What maps share whose iteration may go on while they change.
    weak, trees, eager = True, False, False

    def room(self):
        pass

    def insert(self, key, value):
        self.raw_put(key, value)

    def walk(self):
        return list(HashMap.walk(self))

    def steps(self, eager=None):
        # What there is, with its value.
        if CHANGED_WALKS:
            return self.ongoing_steps(self.eager if eager is None else eager)
        return ((x, self.value_of(x)) for x in self.walk())

    def ongoing_steps(self, eager):
        # What comes meanwhile shows where it lies behind. An eager map chooses the next before its loop
        # sees this one.
        walked = OngoingWalk(self)
        found = walked.step()
        while found is not None:
            x, value = found
            if eager:
                found = walked.step()
                if self.alive(x):
                    value = self.value_of(x)
            yield x, value
            if not eager:
                found = walked.step()

    def entries(self):
        for x, value in self.steps():
            yield self.entry_with(x, value)

    def entry_with(self, x, value):
        return self.entry_of(x)

    def __iter__(self):
        for x, value in self.steps():
            yield self.key_of(x)

    def items(self):
        for x, value in self.steps():
            yield self.key_of(x), value

    def values(self):
        for x, value in self.steps():
            yield value

    def forEach(self, f):
        non_null(f)
        for x, value in self.steps(False):
            f(self.key_of(x), value)

    def alive(self, x):
        return not x.gone if type(x) is Slot else (x.v if self.boxed else x) in self.plain

    def part_iterator(self, part):
        return OngoingIterator(self, part) if CHANGED_WALKS else MapIterator(self, part)


class OngoingWalk:
    # The elements of such a map, one at a time.
    def __init__(self, map):
        self.map, self.xs, self.i = map, map.walk(), 0
        self.changes, self.base = map.changes, map.capacity
        # With how much room the table had what comes was found: the near, and all others.
        self.room = self.now = self.base
        self.near = 0

    def step(self):
        # The next with its value now; None: there are no more.
        map = self.map
        if map.changes != self.changes:
            self.changes = map.changes
            if self.i:
                last, rest = self.xs[self.i - 1], self.xs[self.i :]
                if self.i > self.near:
                    self.room = self.now
                chain, beyond = map.behind(last, rest, self.base, self.room)
                self.xs, self.i, self.near = [last] + chain + beyond, 1, 1 + len(chain)
            else:
                self.xs = map.walk()
            self.now = map.capacity
        if self.i >= len(self.xs):
            return None
        x = self.xs[self.i]
        self.i += 1
        return x, map.value_of(x)


class OngoingIterator:
    # Over the keys (part 0), the values (1) or the entries (2).
    def __init__(self, map, part):
        self.map, self.part, self.last = map, part, None
        self.walked = OngoingWalk(map)
        self.ahead = self.walked.step() if map.eager else None

    def hasNext(self):
        map = self.map
        if not map.eager and (self.ahead is None or not map.alive(self.ahead[0])):
            # What is gone since is passed over.
            self.ahead = self.walked.step()
        return self.ahead is not None

    def next(self):
        if not self.hasNext():
            raise NoSuchElementException()
        map, part = self.map, self.part
        x, value = self.ahead
        self.last, self.ahead = x, self.walked.step() if map.eager else None
        if map.alive(x):
            value = map.value_of(x)
        return map.key_of(x) if part == 0 else value if part == 1 else map.entry_with(x, value)

    def remove(self):
        if self.last is None:
            raise IllegalStateException()
        if self.map.alive(self.last):
            self.map.drop(self.last)
        self.last = None

    # java.util.Enumeration
    hasMoreElements, nextElement = hasNext, next


class CopiedEntry(Entry):
    # A key with the value it had; what is set goes to the map too.
    def __init__(self, map, key, value):
        self.map, self.key, self.value = map, key, value

    def setValue(self, value):
        old, self.value = self.value, non_null(value)
        self.map.put(self.key, value)
        return old


class ConcurrentHashMap(WeakMap):
    # No null.
    eager, held = True, ()

    def __init__(self, source=None, load=0.75, level=1):
        if isinstance(source, int):
            if source < 0 or not load > 0 or level <= 0:
                raise IllegalArgumentException()
            HashMap.__init__(self, int(max(source, level) / load + 1.0))
        else:
            HashMap.__init__(self, source)

    def written_by(self, out, name):
        # Old fields, then pairs up to one of nulls.
        out.put_form(self, name, (15, 28, None), ("", (), flat_items(self) + [None, None]))

    def take_form(self, values, data, items):
        n = len(items) // 2 - 1
        self.first = table_size(n + (n >> 1) + 1)
        put_pairs(self, items[:-2])

    def replace(self, key, value):
        if HELD_BINS:
            self.admit(non_null(key))
        return HashMap.replace(self, key, non_null(value))

    def replace_pair(self, key, old, value):
        if HELD_BINS:
            self.admit(non_null(key))
        return HashMap.replace_pair(self, key, non_null(old), non_null(value))

    def putAll(self, other):
        n = len(other)
        if self.capacity is None and n:
            self.first = max(self.first or 16, table_size(n + n // 2 + 1))
        for key, value in items_of(other):
            self.raw_put(key, value)

    def grow(self):
        # The first table, or one twice as large: part of each bucket is turned round on the way.
        if HELD_BINS:
            self.let_grow()
        if self.capacity is None:
            self.capacity = self.first or 16
        else:
            xs, at, turned = HashMap.walk(self), self.capacity, []
            self.capacity *= 2
            hashes = [self.spread(x) for x in xs]
            i = 0
            while i < len(xs):
                n = i
                while n < len(xs) and hashes[n] & (at - 1) == hashes[i] & (at - 1):
                    n += 1
                last = n - 1
                while last > i and hashes[last - 1] & at == hashes[last] & at:
                    last -= 1
                turned += list(reversed(xs[i:last])) + xs[last:n]
                i = n
            self.order, self.sorted = turned, False
        self.limit = self.capacity - (self.capacity >> 2) - 1

    def spread(self, x):
        x = self.key_of(x)
        h = self.hash(x) & 0xFFFFFFFF
        return h ^ h >> 16

    def behind(self, last, rest, base, room):
        # What a loop still meets that began when the table had the base's size and found the last when it
        # had room: what hung behind it in its bucket, and all buckets behind, the parts of one together.
        def place(x, n):
            h = self.spread(x)
            at, bit = h & base - 1, base
            while bit < n:
                at = at * 2 + (1 if h & bit else 0)
                bit *= 2
            return at

        xs, here = self.walk(), place(last, room)
        if self.capacity == room and self.alive(last):
            rest = xs[[x is last for x in xs].index(True) + 1 :]
        chain = [x for x in rest if self.alive(x) and place(x, room) == here]
        beyond = [x for x in xs if place(x, room) > here]
        if self.capacity != base:
            beyond = merge_sort(beyond, lambda a, b: place(a, self.capacity) - place(b, self.capacity))
        return chain, beyond

    def entry_with(self, x, value):
        return CopiedEntry(self, self.key_of(x), value)

    def replaceAll(self, f):
        non_null(f)
        for x, value in self.steps(False):
            key = self.key_of(x)
            self.raw_put(key, non_null(f(key, value)))

    def put(self, key, value):
        if HELD_BINS:
            self.admit(non_null(key))
        return HashMap.put(self, non_null(key), non_null(value))

    def get(self, key, default=None):
        return HashMap.get(self, non_null(key), default)

    getOrDefault = get

    def __contains__(self, key):
        return HashMap.__contains__(self, non_null(key))

    raw_has = __contains__

    def containsValue(self, value):
        return HashMap.containsValue(self, non_null(value))

    def remove(self, key):
        if HELD_BINS:
            self.admit(non_null(key))
        return HashMap.remove(self, non_null(key))

    def computeIfAbsent(self, key, f):
        value = self.raw_get(key)
        return self.made(key, non_null(f), key) if value is None else value

    def compute(self, key, f):
        old = self.raw_get(key)
        return self.made(key, non_null(f), key, None) if old is None else self.renewed(key, non_null(f)(key, old))

    def computeIfPresent(self, key, f):
        old = self.raw_get(key)
        if old is None:
            self.admit(key)
            return None
        return self.renewed(key, non_null(f)(key, old))

    def merge(self, key, value, f):
        old = self.raw_get(key)
        if old is None:
            self.raw_put(key, value)
            return value
        return self.renewed(key, non_null(f)(old, non_null(value)))

    def renewed(self, key, value):
        # What the function took out of the map meanwhile stays out.
        if self.raw_get(key) is not None:
            if value is None:
                self.raw_remove(key)
            else:
                self.raw_put(key, value)
        return value

    def made(self, key, f, *arguments):
        # A new key's value. Its bin is held while the function works: if it was empty no other key of the
        # bin may be asked for, if not none may come into it.
        self.admit(key)
        if self.capacity is None:
            self.grow()
        held = [self.mixed(key), False, False]  # the hash; whether others are in the bin; whether one came
        self.held = self.held + (held,)
        try:
            value = f(*arguments)
        finally:
            self.held = self.held[:-1]
        if value is not None:
            if held[2]:
                raise IllegalStateException("Recursive update")
            self.raw_put(key, value)
        return value

    def mixed(self, key):
        h = self.hash(key) & 0xFFFFFFFF
        return h ^ h >> 16

    def shares(self, held, h):
        return (held[0] ^ h) & self.capacity - 1 == 0

    def is_filled(self, held):
        if not held[1]:
            held[1] = any(self.shares(held, self.spread(x)) for x in self.walk())
        return held[1]

    def let_grow(self):
        for held in self.held:
            if not self.is_filled(held):
                self.limit = 1 << 30  # the larger table is never finished
                raise IllegalStateException("Recursive update")

    def admit(self, key):
        for held in self.held:
            if self.shares(held, self.mixed(key)) and not self.is_filled(held):
                raise IllegalStateException("Recursive update")

    def added(self, x):
        if HELD_BINS:
            self.tell(x)
        HashMap.added(self, x)

    def tell(self, x):
        for held in self.held:
            if self.shares(held, self.spread(x)):
                held[2] = True

    raw_get, raw_remove = get, remove
    raw_look = get
    __setitem__ = raw_put = put
    picky = True

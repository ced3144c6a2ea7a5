# The less common maps: by identity, of enums, concurrent, and the oldest.


def changing_told_at_once(m, xs):
    # What the loops of these maps come to, which tell of a change behind the call that made it.
    changes = m.changes
    for x in list(xs):
        yield x
        if m.changes != changes:
            raise ConcurrentModificationException()


class IdentityHashMap(HeedlessMap, HashMap):
    # Equal only if the same; the order is no one's promise.
    trees = False

    def reserve(self, n, load):
        if n < 0:
            raise IllegalArgumentException("expectedMaxSize is negative: " + str(n))

    def clone(self):
        copy = IdentityHashMap(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    def putAll(self, other):
        if not isinstance(other, IdentityHashMap):
            return HashMap.putAll(self, other)
        for e in HashMap.walk(other):
            if e.made is None:
                self.put(e.key, e.value)
                continue
            mine = self.slot_like(e)
            if mine is not None:
                mine.value = e.value
            else:
                self.put(OwnObject(e.key, e.made), e.value)

    def slot_like(self, e):
        # The slot with the key of another map's.
        for x in self.slots.get(e.h, ()):
            if x.made == e.made and (x.key is e.key or e.made != 0 and (e.made is not None or isinstance(e.key, str)) and equals(x.key, e.key)):
                return x
        return None

    def __eq__(self, other):
        if not isinstance(other, IdentityHashMap):
            return HashMap.__eq__(self, other)
        if len(self) != len(other):
            return False
        for e in HashMap.walk(self):
            x = other.slot_like(e)
            if x is None or not is_one(x.value, e.value):
                return False
        return True

    def changing(self):
        return changing_told_at_once(self, self.walk())

    def containsValue(self, value):
        return any(is_one(value, x) for x in self.values())

    def value_view(self):
        return IdentityValues(self)

    def entrySet(self):
        return IdentityEntries(self)

    def find(self, key):
        for e in self.slots.get(self.hash(key), ()):
            if isinstance(key, OwnObject):
                if key.is_of(e):
                    return e
            elif e.made is None and (e.key is key or isinstance(key, str) or same_boxed(key, e.key)):
                return e
        return None

    def hash(self, key):
        # Boxes of the cache are one object wherever they are made (JLS 5.1.7).
        if isinstance(key, OwnObject):
            return hash_code(key.value)
        if isinstance(key, Long) and key is not None and same_boxed(key, type(key)(key.v)):
            return hash_code(key)
        return string_hash(key) if isinstance(key, str) else identity_hash(key)

    def put_slot(self, key, value):
        e = self.find(key)
        if e is not None:
            return e.setValue(value)
        h = self.hash(key)
        own = isinstance(key, OwnObject)
        e = Slot(key.value if own else key, value, h)
        e.made = key.made if own else None
        self.slots[h] = self.slots.get(h, []) + [e]
        self.added(e)
        return None


def is_one(a, b):
    return a is b or isinstance(a, str) and a == b or same_boxed(a, b)


class IdentityValues(ValueView):
    def remove(self, x):
        return drop_first(self.iterator(), lambda held: is_one(x, held))


class IdentityEntries(EntryView):
    def is_held(self, x, e):
        return isinstance(x, AnyEntry) and is_one(x.key, e.key) and is_one(x.value, e.value)

    def __contains__(self, x):
        return any(self.is_held(x, e) for e in self)

    def remove(self, x):
        return drop_first(self.iterator(), lambda e: self.is_held(x, e))


def drop_first(it, test):
    while it.hasNext():
        if test(it.next()):
            it.remove()
            return True
    return False


class OwnObject:
    # A string or box that the numbered place in the program made, on its way into a map by identity;
    # 0 made just this one.
    def __init__(self, value, made):
        self.value, self.made = value, made

    def is_of(self, e):
        return self.made != 0 and e.made == self.made and equals(e.key, self.value)


def own_object(x, made):
    # Boxes of the cache (JLS 5.1.7) are one object wherever they are made.
    return x if x is None or boxed_apart(x, x) else OwnObject(x, made)


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
        self.ahead = self.walked.step()

    def hasNext(self):
        if self.ahead is None and not self.map.eager:
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


class EnumMap(HeedlessMap, WeakMap):
    # In order of the constants.
    def put(self, key, value):
        return HashMap.put(self, non_null(key), value)

    def in_order(self):
        return merge_sort(self.order, lambda a, b: self.key_of(a)._ordinal - self.key_of(b)._ordinal)

    def behind(self, last, rest, base, room):
        return [], [x for x in self.walk() if self.key_of(x)._ordinal > self.key_of(last)._ordinal]

    __setitem__ = raw_put = put


def enum_map(source):
    if not len(source) and not isinstance(source, EnumMap):
        raise IllegalArgumentException("Specified map is empty")
    return EnumMap(source)


class Dictionary:
    # What programs extend.
    pass


class Hashtable(HashMap):
    # Java's oldest: from the last bucket to the first, the newest of a bucket first.
    trees, hashing = False, False

    def __init__(self, source=11, load=0.75):
        if isinstance(source, int) and source < 0:
            raise IllegalArgumentException("Illegal Capacity: " + str(source))
        if not load > 0:
            raise IllegalArgumentException("Illegal Load: " + double_text(load))
        HashMap.__init__(self, 0, load)
        other = None if isinstance(source, int) else non_null(source)
        self.initial = max(source, 1) if other is None else max(2 * len(other), 11)
        self.buckets = [[] for i in range(self.initial)]
        if other is not None:
            self.putAll(other)

    def clone(self):
        copy = Hashtable(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    def merge(self, key, value, f):
        return Map.merge(self, key, value, f)

    def changing(self):
        # Unlike iterators, from the first bucket on.
        return changing_told_at_once(self, [x for bucket in self.buckets for x in bucket])

    def replaceAll(self, f):
        non_null(f)
        for x in self.changing():
            self.entry_of(x).setValue(non_null(f(self.key_of(x), self.value_of(x))))

    def __hash__(self):
        # A table in itself counts as nothing.
        if self.hashing:
            return 0
        self.hashing = True
        try:
            return HashMap.__hash__(self)
        finally:
            self.hashing = False

    def room(self):
        pass

    def insert(self, key, value):
        self.raw_put(key, value)

    def fresh(self):
        HashMap.fresh(self)
        self.buckets = [[] for i in range(getattr(self, "initial", 1))]

    def put(self, key, value):
        return HashMap.put(self, non_null(key), non_null(value))

    def get(self, key, default=None):
        return HashMap.get(self, non_null(key), default)

    def getOrDefault(self, key, default):
        return Map.getOrDefault(self, key, default)

    def __contains__(self, key):
        return HashMap.__contains__(self, non_null(key))

    raw_has = __contains__

    def containsValue(self, value):
        return HashMap.containsValue(self, non_null(value))

    def part_iterator(self, part):
        return TableIterator(self, part)

    def place(self, key):
        return (self.hash(key) & 0x7FFFFFFF) % len(self.buckets)

    def resize(self, n):
        old = self.buckets
        self.buckets = [[] for i in range(n)]
        for bucket in reversed(old):
            for y in bucket:
                self.buckets[self.place(self.key_of(y))].insert(0, y)

    def added(self, x):
        if self.size >= int(len(self.buckets) * self.load):
            self.resize(2 * len(self.buckets) + 1)
        self.buckets[self.place(self.key_of(x))].insert(0, x)
        self.changes += 1
        self.size += 1

    def remove(self, key):
        return self.unlink(non_null(key))

    def unlink(self, key):
        n = self.size
        value = HashMap.remove(self, key)
        if self.size != n:
            bucket = self.buckets[self.place(key)]
            for i in range(len(bucket)):
                if same(self.key_of(bucket[i]), key):
                    bucket.pop(i)
                    break
        return value

    def drop(self, x):
        self.unlink(self.key_of(x))

    def putAll(self, other):
        for key, value in items_of(non_null(other)):
            self.put(key, value)

    def walk(self):
        out = []
        for bucket in reversed(self.buckets):
            out.extend(bucket)
        return out

    raw_get, raw_remove = get, remove
    raw_look = get
    __setitem__ = raw_put = put
    picky = True


class WeakHashMap(HeedlessMap, Hashtable):
    # Nothing is ever dropped from it. Its iterators go from the last bucket to the first, its own loops from
    # the first to the last.
    def __init__(self, source=16, load=0.75):
        if isinstance(source, int) and source < 0:
            raise IllegalArgumentException("Illegal Initial Capacity: " + str(source))
        if not load > 0:
            raise IllegalArgumentException("Illegal Load factor: " + double_text(load))
        n = source if isinstance(source, int) else max(room_for(len(non_null(source)), 0.75), 16)
        HashMap.__init__(self, 0, load)
        self.resize(table_size(n))
        if not isinstance(source, int):
            self.putAll(source)

    def fresh(self):
        n = len(self.buckets) if hasattr(self, "buckets") else 1
        HashMap.fresh(self)
        self.buckets = [[] for i in range(n)]

    def place(self, key):
        h = self.hash(key) & 0xFFFFFFFF
        h ^= h >> 20 ^ h >> 12
        return (h ^ h >> 7 ^ h >> 4) & len(self.buckets) - 1

    def added(self, x):
        self.buckets[self.place(self.key_of(x))].insert(0, x)
        self.changes += 1
        self.size += 1
        if is_outgrown(self.size, int(len(self.buckets) * self.load)):
            self.resize(2 * len(self.buckets))

    def putAll(self, other):
        n, size = len(non_null(other)), len(self.buckets)
        if n > int(size * self.load):
            while size < room_for(n, self.load):
                size *= 2
            self.resize(size)
        for key, value in items_of(other):
            self.put(key, value)

    def steps(self):
        changes = self.changes
        for bucket in self.buckets:
            for x in bucket:
                yield x
                if self.changes != changes:
                    raise ConcurrentModificationException()

    def forEach(self, f):
        non_null(f)
        for x in self.steps():
            f(self.key_of(x), self.value_of(x))

    def replaceAll(self, f):
        non_null(f)
        for x in self.steps():
            self.entry_of(x).setValue(f(self.key_of(x), self.value_of(x)))

    part_iterator = HashMap.part_iterator
    put, get, getOrDefault = HashMap.put, HashMap.get, HeedlessMap.getOrDefault
    __contains__, containsValue, __hash__ = HashMap.__contains__, HashMap.containsValue, HashMap.__hash__

    remove = Hashtable.unlink
    raw_get, raw_remove = get, remove
    raw_look, raw_has = get, __contains__
    __setitem__ = raw_put = put


class TableIterator(MapIterator):
    # Java's has words of its own.
    def next(self):
        if self.xs and not self.hasNext():
            raise NoSuchElementException("Hashtable Enumerator")
        return MapIterator.next(self)

    def nextElement(self):
        # As an enumeration it has no thought of changes.
        self.changes = self.map.changes
        return self.next()

    def remove(self):
        if self.xs and self.last < 0:
            raise IllegalStateException("Hashtable Enumerator")
        MapIterator.remove(self)


class Properties(ConcurrentHashMap):
    def __init__(self, defaults=None):
        ConcurrentHashMap.__init__(self, 8)
        self.defaults = defaults

    def clone(self):
        copy = Properties(self.defaults)
        copy.putAll(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    def getProperty(self, key, default=None):
        value = Hashtable.get(self, key)  # whatever an override gives
        if not isinstance(value, str):
            value = None
        if value is None and self.defaults is not None:
            value = self.defaults.getProperty(key)
        return default if value is None else value

    def property_or(self, key, default):
        # By the method that an own one may override.
        value = self.getProperty(key)
        return default if value is None else value

    def names(self, texts=False):
        # texts: only of those that are texts and have one.
        out = HashMap()
        if self.defaults is not None:
            for key in self.defaults.names(texts):
                out.put(key, True)
        for key, value in self.items():
            if not texts or isinstance(key, str) and isinstance(value, str):
                out.put(key, True)
        return UnmodifiableSet(out.keySet())

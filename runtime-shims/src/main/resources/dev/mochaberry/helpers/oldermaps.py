# The oldest maps: Hashtable, Properties, and those that forget.
import struct


class Dictionary:
    # What programs extend.
    pass


def newest_last(m):
    # The last bucket first, and of each the oldest first.
    items = []
    for bucket in reversed(m.buckets):
        for x in reversed(bucket):
            items.append(m.key_of(x))
            items.append(m.value_of(x))
    return items


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

    def written_by(self, out, name):
        out.put_form(self, name, (self.load, 0), (">ii", (len(self.buckets), len(self)), newest_last(self)))

    def take_form(self, values, data, items):
        room, n = struct.unpack(">ii", data)
        size = int((n + n // 20) / values[0]) + 3
        if size > n and not size & 1:
            size -= 1
        self.buckets = [[] for i in range(min(size, room))]
        put_pairs(self, items)

    def clone(self):
        copy = Hashtable(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    def merge(self, key, value, f):
        # No value is refused: what is there is merged with none.
        old = self.raw_look(key)
        return self.store(key, old, value if old is None else self.computed(f, old, value))

    def replace(self, key, value):
        return HashMap.replace(self, key, require(value))

    def replace_pair(self, key, old, value):
        return HashMap.replace_pair(self, key, require(old), require(value))

    def overwrite(self, key, value):
        HashMap.overwrite(self, key, require(value))

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
        return HashMap.put(self, non_null(key), require(value))

    def get(self, key, default=None):
        return HashMap.get(self, non_null(key), default)

    def getOrDefault(self, key, default):
        return Map.getOrDefault(self, key, default)

    def __contains__(self, key):
        return HashMap.__contains__(self, non_null(key))

    raw_has = __contains__

    def containsValue(self, value):
        return HashMap.containsValue(self, require(value))

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
    merge, replace, replace_pair, overwrite = HashMap.merge, HashMap.replace, HashMap.replace_pair, HashMap.overwrite
    put, get, getOrDefault = HashMap.put, HashMap.get, HeedlessMap.getOrDefault
    __contains__, containsValue, __hash__ = HashMap.__contains__, HashMap.containsValue, HashMap.__hash__

    remove = Hashtable.unlink
    raw_get, raw_remove = get, remove
    raw_look, raw_has = get, __contains__
    __setitem__ = raw_put = put


class TableIterator(MapIterator):
    # Java's has words of its own.
    def next(self):
        if not self.xs:
            raise NoSuchElementException()
        self.check()
        if not self.hasNext():
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

    def written_by(self, out, name):
        out.put_form(self, name, (0.75, 0, self.defaults), (">ii", (8, len(self)), flat_items(self)))

    def take_form(self, values, data, items):
        self.defaults = values[2]
        put_pairs(self, items)

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

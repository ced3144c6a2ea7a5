# java.util.Map: what all maps share, and the hashed ones, which iterate in the order of Java's own table.


class AnyEntry:
    # What the helpers need of a program's own Map.Entry.
    @property
    def key(self):
        return self.getKey()

    @property
    def value(self):
        return self.getValue()


class Entry(AnyEntry):
    key = value = None

    def __init__(self, key, value):
        self.key, self.value = key, value

    def setValue(self, value):
        old, self.value = self.value, value
        return old

    def __eq__(self, other):
        return isinstance(other, AnyEntry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class FixedEntry(Entry):
    def setValue(self, value):
        unsupported()


class LiveEntry(Entry):
    # An entry of a map that keeps none: it shows the map's value now.
    def __init__(self, map, key, value):
        self.map, self.key, self.old = map, key, value

    @property
    def value(self):
        self.old = self.map.live(self.key, self.old)
        return self.old

    def setValue(self, value):
        old = self.value
        self.old = value
        self.map.overwrite(self.key, value)
        return old


def fixed_entry(key, value):
    return FixedEntry(non_null(key), non_null(value))


class Map:
    # The default methods of Map, on the names a program's own map has too.
    def entries(self):
        return self.entrySet()

    def isEmpty(self):
        return len(self) == 0

    def getOrDefault(self, key, default):
        value = self.get(key)
        return value if value is not None or key in self else default

    def containsValue(self, value):
        for e in self.entries():
            if same(value, e.value):
                return True
        return False

    def putAll(self, other):
        for e in non_null(other).entries():
            self.put(e.key, e.value)

    def putIfAbsent(self, key, value):
        old = self.raw_get(key)
        return self.raw_put(key, value) if old is None else old

    def computeIfAbsent(self, key, f):
        value = self.raw_get(key)
        if value is None:
            changes = self.changes
            value = non_null(f)(key)
            if self.changes != changes:
                raise ConcurrentModificationException()
            if value is not None:
                self.insert(key, value)
        return value

    def computeIfPresent(self, key, f):
        old = self.raw_get(key)
        return None if old is None else self.store(key, old, self.computed(f, key, old))

    def compute(self, key, f):
        old = self.raw_get(key)
        return self.store(key, old, self.computed(f, key, old))

    def merge(self, key, value, f):
        non_null(value)
        old = self.raw_get(key)
        return self.store(key, old, value if old is None else self.computed(f, old, value))

    def computed(self, f, a, b):
        changes = self.changes
        value = non_null(f)(a, b)
        if self.changes != changes:
            raise ConcurrentModificationException()
        return value

    changes = 0

    # Of the library's own maps the following are their own, whatever a program overrides.
    def raw_get(self, key):
        return self.get(key)

    def raw_put(self, key, value):
        return self.put(key, value)

    def raw_remove(self, key):
        return self.remove(key)

    def insert(self, key, value):
        self.raw_put(key, value)

    def store(self, key, old, value):
        if value is not None:
            if old is None:
                self.insert(key, value)
            else:
                self.raw_put(key, value)
        elif old is not None or key in self:
            self.raw_remove(key)
        return value

    def replace(self, key, value):
        old = self.raw_get(key)
        return self.raw_put(key, value) if old is not None or key in self else None

    def replace_pair(self, key, old, value):
        held = self.raw_get(key)
        if not same(held, old) or (held is None and key not in self):
            return False
        self.raw_put(key, value)
        return True

    def remove_pair(self, key, value):
        held = self.raw_get(key)
        if not same(held, value) or (held is None and key not in self):
            return False
        self.raw_remove(key)
        return True

    def replaceAll(self, f):
        for e in self.entries():
            e.setValue(non_null(f)(e.key, e.value))

    def forEach(self, f):
        non_null(f)
        for e in self.entries():
            f(e.key, e.value)

    def keySet(self):
        return KeyView(self)

    def values(self):
        return ValueView(self)

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def all_values(self):
        for e in self.entries():
            yield e.value

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        for e in self.entries():
            value = e.value
            found = other.get(e.key)
            if not same(value, found) or (found is None and e.key not in other):
                return False
        return True

    def __hash__(self):
        h = 0
        for e in self.entries():
            h += hash_or_zero(e.key) ^ hash_or_zero(e.value)
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([self.shown(e.key) + "=" + self.shown(e.value) for e in self.entries()]) + "}"

    def shown(self, x):
        return "(this Map)" if x is self else text(x)


class TableMap(Map):
    # What maps of the library share; a kind has walk(): its elements in order, entry_of and key_of.
    def entrySet(self):
        return EntryView(self)

    def entries(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.entry_of(xs[i])

    def __iter__(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.key_of(xs[i])

    def all_values(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.value_of(xs[i])

    def forEach(self, f):
        # Java's own looks for changes only when all is done.
        non_null(f)
        changes = self.changes
        for x in list(self.walk()):
            f(self.key_of(x), self.value_of(x))
        if self.changes != changes:
            raise ConcurrentModificationException()


class Slot(Entry):
    # An entry found by Java's hash code and equals.
    gone = False

    def __init__(self, key, value, h):
        self.key, self.value, self.h = key, value, h


class HashMap(TableMap):
    # Keys of one plain kind live in a Python dict, all others in slots by their hash code. Java's
    # order is worked out only when somebody iterates.
    def __init__(self, source=None, load=0.75):
        # source: the initial capacity, or the map to copy.
        self.load, self.changes, self.capacity = load, 0, None
        if isinstance(source, int):
            if source < 0:
                raise IllegalArgumentException("Illegal initial capacity: " + str(source))
            if not load > 0:
                raise IllegalArgumentException("Illegal load factor: " + double_text(load))
            self.first = table_size(source)
            self.fresh()
        else:
            self.first = None
            self.fresh()
            if source is not None:
                self.putAll(source)

    def fresh(self):
        self.kind, self.boxed = None, False
        self.plain, self.slots, self.order = {}, {}, []
        self.size, self.sorted, self.marks = 0, False, None
        self.limit = 0 if self.capacity is None else int(self.capacity * self.load)

    def __len__(self):
        return self.size

    def get(self, key):
        if type(key) is self.kind:
            return self.plain.get(key.v if self.boxed else key)
        e = self.find(key)
        return None if e is None else e.value

    def getOrDefault(self, key, default):
        if type(key) is self.kind:
            return self.plain.get(key.v if self.boxed else key, default)
        e = self.find(key)
        return default if e is None else e.value

    def find(self, key):
        if self.slots:
            for e in self.slots.get(self.hash(key), ()):
                if e.key is key or (key is not None and equals(key, e.key)):
                    return e
        return None

    def hash(self, key):
        return hash_or_zero(key)

    def __contains__(self, key):
        if type(key) is self.kind:
            return (key.v if self.boxed else key) in self.plain
        return self.find(key) is not None

    def put(self, key, value):
        if type(key) is self.kind:
            plain = self.plain
            token = key.v if self.boxed else key
            if token in plain:
                old = plain[token]
                plain[token] = value
                return old
            plain[token] = value
            self.added(key)
            return None
        if self.kind is None:
            self.kind = False
            if self.is_plain(key):
                return HashMap.put(self, key, value)
        h = self.hash(key)
        for e in self.slots.get(h, ()):
            if e.key is key or (key is not None and self.equal(key, e.key)):
                return e.setValue(value)
        e = Slot(key, value, h)
        if h in self.slots:
            self.slots[h].append(e)
        else:
            self.slots[h] = [e]
        self.added(e)
        return None

    def merge(self, key, value, f):
        non_null(value)
        if self.size > self.limit:
            self.room()
        if type(key) is self.kind:
            old = self.plain.get(key.v if self.boxed else key)
            if old is not None:
                value = self.computed(f, old, value)
                if value is not None:
                    self.plain[key.v if self.boxed else key] = value
                    return value
            return self.store(key, old, value)
        return Map.merge(self, key, value, f)

    def insert(self, key, value):
        # compute and merge put a new key before the others of its bucket, and let the table grow before.
        if HashMap.__contains__(self, key):
            self.raw_put(key, value)
            return
        if self.capacity is None or self.size > self.limit:
            self.grow()
        if self.marks is None:
            self.marks = bytearray(len(self.order))
        limit, self.limit = self.limit, self.size + 1
        HashMap.put(self, key, value)
        self.limit = limit
        self.marks[-1] = 1

    def equal(self, a, b):
        return equals(a, b)

    def putAll(self, other):
        n = len(non_null(other))
        if n and self.capacity is None:
            self.first = max(self.first or 0, table_size(room_for(n, self.load)))
        elif n > self.limit:
            self.grow()
        for e in other.entries():
            self.raw_put(e.key, e.value)

    def grow(self):
        if self.capacity is None:
            self.capacity = 16 if self.first is None else self.first
        else:
            self.capacity *= 2
        self.limit = int(self.capacity * self.load)
        self.sorted = False

    def room(self):
        # compute and merge let the table grow before they look.
        if self.size > self.limit:
            self.grow()

    def compute(self, key, f):
        self.room()
        return Map.compute(self, key, f)

    def computeIfAbsent(self, key, f):
        self.room()
        return Map.computeIfAbsent(self, key, f)

    def is_plain(self, key):
        kind = type(key)
        if kind is not str and kind is not int:
            if kind in (Long, Short, Byte, Character):
                self.boxed = True
            elif kind in (bool, float, tuple) or isinstance(key, (list, array.array)) or key is None:
                return False
            elif hasattr(key, "__eq__") or hasattr(key, "__hash__"):
                return False
        self.kind = kind
        return True

    def added(self, x):
        self.order.append(x)
        if self.marks is not None:
            self.marks.append(0)
        self.changes += 1
        self.size += 1
        self.sorted = False
        if self.capacity is None:
            self.grow()
        if self.size > self.limit:
            self.grow()
        if len(self.order) > 2 * self.size + 32:
            self.compact()

    def remove(self, key):
        if type(key) is self.kind:
            token = key.v if self.boxed else key
            if token not in self.plain:
                return None
            self.removed()
            return self.plain.pop(token)
        e = self.find(key)
        if e is None:
            return None
        found = self.slots[e.h]
        if len(found) == 1:
            del self.slots[e.h]
        else:
            for i in range(len(found)):
                if found[i] is e:
                    found.pop(i)
                    break
        e.gone = True
        self.removed()
        return e.value

    def removed(self):
        self.size -= 1
        self.changes += 1

    def clear(self):
        self.changes += 1
        self.fresh()

    def compact(self):
        # The last time an element comes is the one that counts.
        seen, out, marks, i = set(), [], self.marks, len(self.order)
        kept = None if marks is None else bytearray()
        while i > 0:
            i -= 1
            x = self.order[i]
            if type(x) is Slot:
                token, alive = id(x), not x.gone
            else:
                token = x.v if self.boxed else x
                alive = token in self.plain
            if alive and (token, type(x) is Slot) not in seen:
                seen.add((token, type(x) is Slot))
                out.append(x)
                if kept is not None:
                    kept.append(marks[i])
        out.reverse()
        self.order = out
        if kept is not None:
            self.marks = bytearray(reversed(kept))

    def walk(self):
        # Keys of the plain kind and slots of others, in order.
        if len(self.order) != self.size:
            self.compact()
        if not self.sorted:
            xs, marks = self.order, self.marks
            if marks is not None:
                front = [xs[i] for i in range(len(xs) - 1, -1, -1) if marks[i]]
                xs = front + [xs[i] for i in range(len(xs)) if not marks[i]]
                self.marks = None
            self.order = self.by_bucket(xs, (self.capacity or 1) - 1)
            self.sorted = True
        return self.order

    def by_bucket(self, xs, mask):
        n = len(xs)
        heads = [-1] * (mask + 1)
        after = [-1] * n
        for i in range(n - 1, -1, -1):
            x = xs[i]
            h = x if type(x) is int else string_hash(x) if type(x) is str else x.h if type(x) is Slot else self.hash(x)
            h &= 0xFFFFFFFF
            b = (h ^ h >> 16) & mask
            after[i] = heads[b]
            heads[b] = i
        out = []
        for i in heads:
            while i >= 0:
                out.append(xs[i])
                i = after[i]
        return out

    def key_of(self, x):
        return x.key if type(x) is Slot else x

    def value_of(self, x):
        return x.value if type(x) is Slot else self.plain[x.v if self.boxed else x]

    def entry_of(self, x):
        return x if type(x) is Slot else LiveEntry(self, x, self.plain[x.v if self.boxed else x])

    def live(self, key, old):
        return self.plain.get(key.v if self.boxed else key, old) if type(key) is self.kind else old

    def overwrite(self, key, value):
        if key in self:
            self.plain[key.v if self.boxed else key] = value

    def clone(self):
        return HashMap(self)

    raw_get, raw_put, raw_remove = get, put, remove


def table_size(n):
    size = 1
    while size < n:
        size *= 2
    return size


class LinkedHashMap(HashMap):
    # In order of insertion or, with access, of the last use.
    access = False

    def __init__(self, source=None, load=0.75, access=False):
        self.access = access
        self.evicts = hasattr(self, "removeEldestEntry")
        HashMap.__init__(self, source, load)

    def walk(self):
        if len(self.order) != self.size:
            self.compact()
        return self.order

    def insert(self, key, value):
        self.raw_put(key, value)

    def added(self, x):
        HashMap.added(self, x)
        if self.evicts and self.removeEldestEntry(self.entry_of(self.walk()[0])):
            self.evict(self.order[0])

    def evict(self, x):
        HashMap.remove(self, self.key_of(x))
        if self.order[0] is x:
            self.order.pop(0)

    def used(self, x):
        if self.order[-1] is not x:
            self.order.append(x)
            self.changes += 1
            if len(self.order) > 2 * self.size + 32:
                self.compact()

    def merge(self, key, value, f):
        return Map.merge(self, key, value, f)

    def put(self, key, value):
        n = self.size
        old = HashMap.put(self, key, value)
        if self.access and self.size == n and HashMap.__contains__(self, key):
            self.used(key if type(key) is self.kind else self.find(key))
        return old

    def get(self, key):
        return self.getOrDefault(key, None)

    def getOrDefault(self, key, default):
        if type(key) is self.kind:
            token = key.v if self.boxed else key
            if token not in self.plain:
                return default
            if self.access:
                self.used(key)
            return self.plain[token]
        e = self.find(key)
        if e is None:
            return default
        if self.access:
            self.used(e)
        return e.value

    def clone(self):
        return LinkedHashMap(self, self.load, self.access)

    def firstEntry(self):
        return self.end_entry(0)

    def lastEntry(self):
        return self.end_entry(-1)

    def end_entry(self, i):
        if not self.size:
            return None
        x = self.walk()[i]
        return FixedEntry(self.key_of(x), self.value_of(x))

    def poll_entry(self, i):
        e = self.end_entry(i)
        if e is not None:
            self.remove(e.key)
        return e

    def put_first(self, key, value):
        old = self.remove(key)
        rest = list(self.entries())
        self.clear()
        self.put(key, value)
        for e in rest:
            self.put(e.key, e.old if isinstance(e, LiveEntry) else e.value)
        return old

    def put_last(self, key, value):
        old = self.remove(key)
        self.put(key, value)
        return old

    def reversed(self):
        out = LinkedHashMap()
        for x in reversed(self.walk()):
            out.put(self.key_of(x), self.value_of(x))
        return FixedMap(out)

    raw_get, raw_put = get, put


class IdentityHashMap(HashMap):
    # Equal only if the same; the order is no one's promise.
    def find(self, key):
        for e in self.slots.get(self.hash(key), ()):
            if e.key is key or (isinstance(key, (str, int)) and same_boxed(key, e.key)):
                return e
        return None

    def hash(self, key):
        return string_hash(key) if isinstance(key, str) else identity_hash(key)

    def is_plain(self, key):
        return False


class WeakMap(HashMap):
    # What maps share whose iteration may go on while they change.
    weak = True

    def room(self):
        pass

    def insert(self, key, value):
        self.raw_put(key, value)

    def walk(self):
        return list(HashMap.walk(self))

    def entries(self):
        for x in self.walk():
            if self.alive(x):
                yield self.entry_of(x)

    def __iter__(self):
        for x in self.walk():
            if self.alive(x):
                yield self.key_of(x)

    def all_values(self):
        for x in self.walk():
            if self.alive(x):
                yield self.value_of(x)

    def forEach(self, f):
        non_null(f)
        for e in self.entries():
            f(e.key, e.value)

    def alive(self, x):
        return not x.gone if type(x) is Slot else (x.v if self.boxed else x) in self.plain


class ConcurrentHashMap(WeakMap):
    # No null.
    def __init__(self, source=None):
        if isinstance(source, int):
            if source < 0:
                raise IllegalArgumentException()
            HashMap.__init__(self, int(source / 0.75 + 1.0))
        else:
            HashMap.__init__(self, source)

    def putAll(self, other):
        n = len(other)
        if self.capacity is None and n:
            self.first = max(self.first or 16, table_size(n + n // 2 + 1))
        for e in other.entries():
            self.put(e.key, e.value)

    def grow(self):
        # The first table, or one twice as large: part of each bucket is turned round on the way.
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

    def getOrDefault(self, key, default):
        return HashMap.getOrDefault(self, non_null(key), default)

    def spread(self, x):
        x = self.key_of(x)
        h = self.hash(x) & 0xFFFFFFFF
        return h ^ h >> 16

    def put(self, key, value):
        return HashMap.put(self, non_null(key), non_null(value))

    def get(self, key):
        return HashMap.get(self, non_null(key))

    def __contains__(self, key):
        return HashMap.__contains__(self, non_null(key))

    def remove(self, key):
        return HashMap.remove(self, non_null(key))

    def computeIfAbsent(self, key, f):
        value = self.get(key)
        if value is None:
            changes = self.changes
            value = non_null(f)(key)
            if self.changes != changes:
                raise IllegalStateException("Recursive update")
            if value is not None:
                self.put(key, value)
        return value

    raw_get, raw_put, raw_remove = get, put, remove


class EnumMap(WeakMap):
    # In order of the constants.
    def put(self, key, value):
        return HashMap.put(self, non_null(key), value)

    def by_bucket(self, xs, mask):
        return merge_sort(xs, lambda a, b: self.key_of(a)._ordinal - self.key_of(b)._ordinal)

    raw_put = put


class Hashtable(HashMap):
    # Java's oldest: from the last bucket to the first, the newest of a bucket first.
    def __init__(self, source=11, load=0.75):
        HashMap.__init__(self, 0, load)
        other = None if isinstance(source, int) else non_null(source)
        self.initial = max(source, 1) if other is None else max(2 * len(other), 11)
        if isinstance(source, int) and source < 0:
            raise IllegalArgumentException("Illegal Capacity: " + str(source))
        self.buckets = [[] for i in range(self.initial)]
        if other is not None:
            self.putAll(other)

    def getOrDefault(self, key, default):
        return Map.getOrDefault(self, key, default)

    def merge(self, key, value, f):
        return Map.merge(self, key, value, f)

    def room(self):
        pass

    def insert(self, key, value):
        self.raw_put(key, value)

    def fresh(self):
        HashMap.fresh(self)
        self.buckets = [[] for i in range(getattr(self, "initial", 1))]

    def put(self, key, value):
        return HashMap.put(self, non_null(key), non_null(value))

    def get(self, key):
        return HashMap.get(self, non_null(key))

    def __contains__(self, key):
        return HashMap.__contains__(self, non_null(key))

    def index(self, x):
        return (self.hash(self.key_of(x)) & 0x7FFFFFFF) % len(self.buckets)

    def added(self, x):
        if self.size >= int(len(self.buckets) * self.load):
            old = self.buckets
            self.buckets = [[] for i in range(2 * len(old) + 1)]
            for bucket in reversed(old):
                for y in bucket:
                    self.buckets[self.index(y)].insert(0, y)
        self.buckets[self.index(x)].insert(0, x)
        self.changes += 1
        self.size += 1

    def remove(self, key):
        n = self.size
        value = HashMap.remove(self, non_null(key))
        if self.size != n:
            bucket = self.buckets[(self.hash(key) & 0x7FFFFFFF) % len(self.buckets)]
            for i in range(len(bucket)):
                if same(self.key_of(bucket[i]), key):
                    bucket.pop(i)
                    break
        return value

    def walk(self):
        out = []
        for bucket in reversed(self.buckets):
            out.extend(bucket)
        return out

    raw_get, raw_put, raw_remove = get, put, remove


class View:
    # keySet(), values() and entrySet(): what the map holds now; changes write through.
    def __init__(self, map):
        self.map = map

    def __len__(self):
        return len(self.map)

    def add(self, x):
        unsupported()

    def clear(self):
        self.map.clear()

    def remove(self, x):
        it = self.iterator()
        while it.hasNext():
            if same(x, it.next()):
                it.remove()
                return True
        return False

    def __str__(self):
        return text_of(self)


class AnySet(AnyCollection):
    # What the helpers need of a set.
    pass


class SetView(View, AnySet):
    def __eq__(self, other):
        return set_equals(self, other)

    def __hash__(self):
        return set_hash(self)


class KeyView(SetView):
    def __iter__(self):
        return iter(self.map)

    def __contains__(self, x):
        return x in self.map

    def remove(self, x):
        found = x in self.map
        if found:
            self.map.remove(x)
        return found

    def iterator(self):
        return MapIterator(self.map, 0)


class ValueView(View, AnyCollection):
    def __iter__(self):
        return self.map.all_values()

    def __contains__(self, x):
        return self.map.containsValue(x)

    def iterator(self):
        return MapIterator(self.map, 1)

    def __hash__(self):
        return identity_hash(self)

    def __eq__(self, other):
        return self is other


class EntryView(SetView):
    def __iter__(self):
        return self.map.entries()

    def __contains__(self, x):
        return isinstance(x, AnyEntry) and x.key in self.map and same(self.map.get(x.key), x.value)

    def remove(self, x):
        return isinstance(x, AnyEntry) and self.map.remove_pair(x.key, x.value)

    def iterator(self):
        return MapIterator(self.map, 2)


class MapIterator:
    def __init__(self, map, part):
        if isinstance(map, TableMap):
            self.it = None
            self.map, self.part, self.xs, self.i = map, part, list(map.walk()), 0
            self.last, self.changes = -1, map.changes
        else:
            # Of a program's own map.
            self.map, self.part, self.it = map, part, map.entrySet().iterator()

    def hasNext(self):
        return self.i < len(self.xs) if self.it is None else self.it.hasNext()

    def next(self):
        map, part = self.map, self.part
        if self.it is not None:
            e = self.it.next()
            return e.key if part == 0 else e.value if part == 1 else e
        if map.changes != self.changes and not hasattr(map, "weak"):
            raise ConcurrentModificationException()
        if self.i >= len(self.xs):
            raise NoSuchElementException()
        self.last = self.i
        x = self.xs[self.i]
        self.i += 1
        return map.key_of(x) if part == 0 else map.value_of(x) if part == 1 else map.entry_of(x)

    def remove(self):
        if self.it is not None:
            self.it.remove()
            return
        if self.last < 0:
            raise IllegalStateException()
        map = self.map
        if map.changes != self.changes and not hasattr(map, "weak"):
            raise ConcurrentModificationException()
        map.remove(map.key_of(self.xs[self.last]))
        self.last, self.changes = -1, map.changes

    # java.util.Enumeration
    hasMoreElements, nextElement = hasNext, next




class Properties(ConcurrentHashMap):
    def __init__(self, defaults=None):
        ConcurrentHashMap.__init__(self, 8)
        self.defaults = defaults

    def getProperty(self, key, default=None):
        value = self.get(key)
        if value is None and self.defaults is not None:
            value = self.defaults.getProperty(key)
        return default if value is None else value

    def names(self):
        out = HashMap()
        if self.defaults is not None:
            for key in self.defaults.names():
                out.put(key, True)
        for key in self:
            out.put(key, True)
        return out.keySet()

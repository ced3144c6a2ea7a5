# java.util.HashMap, which iterates in the order of Java's own table.


class Slot(Entry):
    # An entry found by Java's hash code and equals.
    gone = False

    def __init__(self, key, value, h):
        self.key, self.value, self.h = key, value, h


class HashMap(TableMap):
    # Keys of one plain kind live in a Python dict, all others in slots by their hash code; where the
    # program has no others (SLOTS is false) all live in the dict. Java's order is worked out only
    # when somebody iterates.
    load, capacity, first = 0.75, None, None
    plain_kind, boxed = None, False
    # How many entries there were when they were last in order, with the size of the table; and the
    # table itself once one of its bins overflowed.
    settled, marks, bins, trees, ahead = (0, 0), None, None, True, False

    def __init__(self, source=None, load=0.75):
        # source: the initial capacity, or the map to copy.
        self.changes = 0
        if isinstance(source, int):
            self.reserve(source, load)
        self.fresh()
        if source is not None and not isinstance(source, int):
            self.putAll(source)

    def reserve(self, n, load):
        if n < 0:
            raise IllegalArgumentException("Illegal initial capacity: " + str(n))
        if not load > 0:
            raise IllegalArgumentException("Illegal load factor: " + double_text(load))
        self.load, self.first = load, table_size(n)

    def fresh(self):
        self.plain, self.order, self.size = {}, [], 0
        self.sorted = self.stale = False
        self.marks = self.bins = None
        self.settled = 0, self.capacity or 0
        self.limit = 0 if self.capacity is None else int(self.capacity * self.load)
        if SLOTS:
            self.plain_kind, self.boxed, self.slots = None, False, {}

    def __len__(self):
        return self.size

    def get(self, key, default=None):
        if SLOTS and type(key) is not self.plain_kind:
            e = self.find(key)
            return default if e is None else e.value
        return self.plain.get(key.v if self.boxed else key, default)

    getOrDefault = get

    def __contains__(self, key):
        if SLOTS and type(key) is not self.plain_kind:
            return self.find(key) is not None
        return (key.v if self.boxed else key) in self.plain

    def find(self, key):
        if self.slots:
            for e in self.slots.get(self.hash(key), ()):
                if e.key is key or (key is not None and equals(key, e.key)):
                    return e
        return None

    def hash(self, key):
        return hash_or_zero(key)

    def put(self, key, value):
        if SLOTS and type(key) is not self.plain_kind:
            return self.put_slot(key, value)
        plain = self.plain
        token = key.v if self.boxed else key
        if token in plain:
            old = plain[token]
            plain[token] = value
            return old
        plain[token] = value
        self.added(key)
        return None

    def put_slot(self, key, value):
        if self.plain_kind is None:
            self.plain_kind = False
            if self.is_plain(key):
                return HashMap.put(self, key, value)
        h = self.hash(key)
        for e in self.slots.get(h, ()):
            if e.key is key or (key is not None and self.equal(key, e.key)):
                return e.setValue(value)
        e = Slot(key, value, h)
        if h in self.slots:
            if len(self.slots[h]) > 6 and self.trees and self.bins is None:
                self.keep_bins()
            self.slots[h].append(e)
        else:
            self.slots[h] = [e]
        self.added(e)
        return None

    def merge(self, key, value, f):
        non_null(value)
        self.room()
        if not SLOTS or type(key) is self.plain_kind:
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
        if self.bins is None and self.marks is None:
            self.marks = bytearray(len(self.order))
        limit, self.limit, self.ahead = self.limit, self.size + 1, True
        HashMap.put(self, key, value)
        self.ahead = False
        if self.bins is not None:
            self.bins.tell()
        else:
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
        for key, value in items_of(other):
            self.raw_put(key, value)

    def grow(self):
        if self.bins is not None:
            self.bins.resize()
            self.bins.tell()
            self.sorted = False
            return
        self.capacity = 2 * self.capacity if self.capacity else self.first or 16
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

    def replaceAll(self, f):
        non_null(f)
        for x in self.changing():
            self.entry_of(x).setValue(f(self.key_of(x), self.value_of(x)))

    def is_plain(self, key):
        kind = type(key)
        if kind is not str and kind is not int:
            if kind in (Long, Short, Byte, Character):
                self.boxed = True
            elif kind in (bool, float, tuple) or isinstance(key, (list, array.array)) or key is None:
                return False
            elif hasattr(key, "__eq__") or hasattr(key, "__hash__"):
                return False
        self.plain_kind = kind
        return True

    def added(self, x):
        if self.bins is not None:
            self.bins.add(x, self.ahead)
        else:
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
        if self.stale and len(self.order) > 2 * self.size + 32:
            self.compact()

    def remove(self, key):
        if SLOTS and type(key) is not self.plain_kind:
            return self.remove_slot(key)
        token = key.v if self.boxed else key
        if token not in self.plain:
            return None
        self.removed(key)
        return self.plain.pop(token)

    def remove_slot(self, key):
        e = self.find(key)
        return None if e is None else self.cut_slot(e)

    def cut_slot(self, e):
        found = self.slots[e.h]
        if len(found) == 1:
            del self.slots[e.h]
        else:
            for i in range(len(found)):
                if found[i] is e:
                    found.pop(i)
                    break
        e.gone = True
        self.removed(e)
        return e.value

    def removed(self, x):
        self.size -= 1
        self.changes += 1
        if self.bins is not None:
            self.bins.remove(x)
            self.sorted = False
        else:
            self.stale = True

    def drop(self, x):
        # Java's iterator has the entry: it finds it, though its key may have changed.
        if self.bins is not None:
            self.bins.still = True
        if SLOTS and type(x) is Slot:
            self.cut_slot(x)
        else:
            self.raw_remove(x)

    def clear(self):
        self.changes += 1
        self.fresh()

    def compact(self):
        # The last time an element comes is the one that counts.
        seen, out, i = set(), [], len(self.order)
        kept = bytearray()
        while i > 0:
            i -= 1
            x = self.order[i]
            if type(x) is Slot:
                token, alive = id(x), not x.gone
            else:
                token = x.v if self.boxed else x
                alive = token in self.plain
            if SLOTS:
                token = token, type(x) is Slot
            if alive and token not in seen:
                seen.add(token)
                out.append(x)
                if self.marks is not None:
                    kept.append(self.marks[i])
        self.order, self.stale = list(reversed(out)), False
        if self.marks is not None:
            self.marks = bytearray(reversed(kept))

    def walk(self):
        # Keys of the plain kind and slots of others, in order.
        if self.stale:
            self.compact()
        if not self.sorted:
            self.order, self.marks = self.in_order(), None
            self.sorted, self.settled = True, (self.size, self.capacity)
        return self.order

    def in_order(self):
        xs = self.order
        if self.bins is None:
            hashes = [self.spread(x) for x in xs]
            if not self.trees or not self.is_crowded(hashes):
                if self.marks is not None:
                    xs, hashes = self.marked_first(xs), self.marked_first(hashes)
                return self.by_bucket(xs, hashes)
            self.keep_bins()
        return self.bins.order()

    def keep_bins(self):
        import bins

        if self.stale:
            self.compact()
        limit = self.limit
        self.bins = bins.Bins(self, compare_objects)
        if self.ahead:
            self.limit = limit
        self.order, self.marks, self.sorted = [], None, False

    def is_crowded(self, hashes):
        # Whether a bin has been full since the table was last in order: then it may be a tree by now.
        n, c = len(hashes), self.settled[1] or self.first or 16
        most = 8 if self.marks is None else 7
        while n > most:
            filled = n if c >= self.capacity else min(n, int(c * self.load) + 1)
            counts = bytearray(c)
            for h in hashes[:filled]:
                h &= c - 1
                if counts[h] == most:
                    return True
                counts[h] += 1
            if c >= self.capacity:
                break
            c *= 2
        return False

    def spread(self, x):
        h = (x if type(x) is int else string_hash(x) if type(x) is str else self.hash_of(x)) & 0xFFFFFFFF
        return h ^ h >> 16

    def marked_first(self, xs):
        marks = self.marks
        first = [xs[i] for i in range(len(xs) - 1, -1, -1) if marks[i]]
        return first + [xs[i] for i in range(len(xs)) if not marks[i]]

    def by_bucket(self, xs, hashes):
        mask = (self.capacity or 1) - 1
        heads = [-1] * (mask + 1)
        after = [-1] * len(xs)
        for i in range(len(xs) - 1, -1, -1):
            b = hashes[i] & mask
            after[i] = heads[b]
            heads[b] = i
        out = []
        for i in heads:
            while i >= 0:
                out.append(xs[i])
                i = after[i]
        return out

    def hash_of(self, x):
        return x.h if type(x) is Slot else self.hash(x)

    def key_of(self, x):
        return x.key if type(x) is Slot else x

    def value_of(self, x):
        return x.value if type(x) is Slot else self.plain[x.v if self.boxed else x]

    def entry_of(self, x):
        return x if type(x) is Slot else LiveEntry(self, x, self.plain[x.v if self.boxed else x])

    def live(self, key, old):
        if SLOTS and type(key) is not self.plain_kind:
            return old
        return self.plain.get(key.v if self.boxed else key, old)

    def overwrite(self, key, value):
        if HashMap.__contains__(self, key):
            self.plain[key.v if self.boxed else key] = value

    def clone(self):
        copy = HashMap(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    raw_get, raw_remove = get, remove
    raw_look = get
    raw_has = __contains__
    __setitem__ = raw_put = put


def table_size(n):
    size = 1
    while size < n:
        size *= 2
    return size


def compare_objects(a, b):
    # Two of one class that may have an order of its own.
    return a.compareTo(b) if hasattr(a, "compareTo") else -1


def changing_told_at_once(m, xs):
    # What the loops of the older maps come to, which tell of a change behind the call that made it.
    changes = m.changes
    for x in list(xs):
        yield x
        if m.changes != changes:
            raise ConcurrentModificationException()

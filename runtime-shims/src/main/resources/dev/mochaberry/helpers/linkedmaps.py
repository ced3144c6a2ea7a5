# java.util.LinkedHashMap.


class LinkedHashMap(HashMap):
    # In order of insertion or, with access, of the last use.
    access = trees = False

    def __init__(self, source=None, load=0.75, access=False):
        self.access = access
        self.evicts = hasattr(self, "removeEldestEntry")
        HashMap.__init__(self, source, load)

    def fresh(self):
        # No table: its size says nothing about the order.
        self.plain, self.order, self.size, self.stale = {}, [], 0, False
        if SLOTS:
            self.plain_kind, self.boxed, self.slots = None, False, {}

    def room(self):
        pass

    def walk(self):
        if self.stale:
            self.compact()
        return self.order

    def insert(self, key, value):
        self.raw_put(key, value)

    def putAll(self, other):
        for key, value in items_of(non_null(other)):
            self.raw_put(key, value)

    def added(self, x):
        self.order.append(x)
        self.changes += 1
        self.size += 1
        if self.stale and len(self.order) > 2 * self.size + 32:
            self.compact()
        if self.evicts and self.removeEldestEntry(self.entry_of(self.walk()[0])):
            self.evict(self.order[0])

    def evict(self, x):
        HashMap.remove(self, self.key_of(x))
        if self.order[0] is x:
            self.order.pop(0)
            self.stale = len(self.order) != self.size

    def used(self, x):
        if self.order[-1] is not x:
            self.order.append(x)
            self.changes += 1
            self.stale = True
            if len(self.order) > 2 * self.size + 32:
                self.compact()

    def merge(self, key, value, f):
        return Map.merge(self, key, value, f)

    def computeIfAbsent(self, key, f):
        if not self.access or self.raw_look(key) is not None:
            return HashMap.computeIfAbsent(self, key, f)
        changes = self.changes
        value = non_null(f)(key)
        if self.changes != changes:
            raise ConcurrentModificationException()
        if value is not None:
            self.raw_put(key, value)
        return value

    def put(self, key, value):
        if not self.access:
            return HashMap.put(self, key, value)
        n = self.size
        old = HashMap.put(self, key, value)
        if self.size == n and HashMap.__contains__(self, key):
            self.used(self.find(key) if SLOTS and type(key) is not self.plain_kind else key)
        return old

    def get(self, key, default=None):
        if SLOTS and type(key) is not self.plain_kind:
            e = self.find(key)
            if e is None:
                return default
            if self.access:
                self.used(e)
            return e.value
        token = key.v if self.boxed else key
        if token not in self.plain:
            return default
        if self.access:
            self.used(key)
        return self.plain[token]

    getOrDefault = get

    def raw_look(self, key):
        return HashMap.get(self, key)

    def clone(self):
        copy = LinkedHashMap(self, self.load, self.access)
        return own_clone(self, copy) if OWN_CLONES else copy

    def firstEntry(self):
        return self.end_entry(0)

    def lastEntry(self):
        return self.end_entry(-1)

    def end_entry(self, i):
        if not self.size:
            return None
        x = self.walk()[i]
        return HeldEntry(self.key_of(x), self.value_of(x))

    def pollFirstEntry(self):
        return self.poll_entry(0)

    def pollLastEntry(self):
        return self.poll_entry(-1)

    def poll_entry(self, i):
        e = self.end_entry(i)
        if e is not None:
            self.remove(e.key)
        return e

    def putFirst(self, key, value):
        old = self.remove(key)
        rest = list(self.items())
        self.clear()
        self.put(key, value)
        for k, x in rest:
            self.put(k, x)
        return old

    def putLast(self, key, value):
        old = self.remove(key)
        self.put(key, value)
        return old

    def reversed(self):
        return ReversedMap(self)

    raw_get = get
    __setitem__ = raw_put = put


class ReversedMap(TableMap):
    # A LinkedHashMap the other way round; a new key comes where the map itself puts it.
    def __init__(self, map):
        self.map = map

    @property
    def changes(self):
        return self.map.changes

    def walk(self):
        return list(reversed(self.map.walk()))

    def key_of(self, x):
        return self.map.key_of(x)

    def value_of(self, x):
        return self.map.value_of(x)

    def entry_of(self, x):
        return self.map.entry_of(x)

    def __len__(self):
        return len(self.map)

    def __contains__(self, key):
        return key in self.map

    def get(self, key, default=None):
        return self.map.get(key, default)

    def raw_look(self, key):
        return self.map.raw_look(key)

    def put(self, key, value):
        return self.map.put(key, value)

    def remove(self, key):
        return self.map.remove(key)

    def clear(self):
        self.map.clear()

    def firstEntry(self):
        return self.map.lastEntry()

    def lastEntry(self):
        return self.map.firstEntry()

    def pollFirstEntry(self):
        return self.map.pollLastEntry()

    def pollLastEntry(self):
        return self.map.pollFirstEntry()

    def putFirst(self, key, value):
        return self.map.putLast(key, value)

    def putLast(self, key, value):
        return self.map.putFirst(key, value)

    def reversed(self):
        return self.map

    getOrDefault = get
    __setitem__ = raw_put = put

# keySet(), values() and entrySet() of maps, and their iterators.


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

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
        found = self.map.raw_has(x)
        if found:
            self.map.raw_remove(x)
        return found

    def iterator(self):
        return self.map.part_iterator(0)


class ValueView(View, AnyCollection):
    def __iter__(self):
        return self.map.values()

    def __contains__(self, x):
        return self.map.containsValue(x)

    def iterator(self):
        return self.map.part_iterator(1)

    def __hash__(self):
        return identity_hash(self)

    def __eq__(self, other):
        # A map has one view of its values, whenever it is asked for.
        return isinstance(other, ValueView) and other.map is self.map


class EntryView(SetView):
    def __iter__(self):
        return self.map.entries()

    def __contains__(self, x):
        if not isinstance(x, AnyEntry):
            return False
        held = self.map.raw_look(x.key)
        return same(held, x.value) and (held is not None or x.key in self.map)

    def remove(self, x):
        return isinstance(x, AnyEntry) and self.map.remove_pair(x.key, x.value)

    def iterator(self):
        return self.map.part_iterator(2)


class MapIterator:
    # Over the keys (part 0), the values (1) or the entries (2) of a map of the library.
    def __init__(self, map, part):
        self.map, self.part, self.xs, self.i = map, part, list(map.walk()), 0
        self.last, self.changes = -1, map.changes

    def hasNext(self):
        return self.i < len(self.xs)

    def check(self):
        if self.map.changes != self.changes and not hasattr(self.map, "weak"):
            raise ConcurrentModificationException()

    def next(self):
        map, part = self.map, self.part
        self.check()
        if self.i >= len(self.xs):
            raise NoSuchElementException()
        self.last = self.i
        x = self.xs[self.i]
        self.i += 1
        return map.key_of(x) if part == 0 else map.value_of(x) if part == 1 else map.entry_of(x)

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        self.check()
        map = self.map
        map.drop(self.xs[self.last])
        self.last, self.changes = -1, map.changes

    # java.util.Enumeration
    hasMoreElements, nextElement = hasNext, next


class PartIterator:
    # The same of other maps, by an iterator over their entries.
    def __init__(self, it, part):
        self.it, self.part = it, part

    def hasNext(self):
        return self.it.hasNext()

    def next(self):
        return part_of_entry(self.it.next(), self.part)

    def remove(self):
        self.it.remove()

    # java.util.Enumeration
    hasMoreElements, nextElement = hasNext, next


class EnumerationIterator:
    # Enumeration.asIterator.
    def __init__(self, xs):
        self.hasNext, self.next = xs.hasMoreElements, xs.nextElement

    def remove(self):
        raise UnsupportedOperationException("remove")


def part_of_entry(e, part):
    return e.key if part == 0 else e.value if part == 1 else e

# Collections nobody may change: List.of and its kin, and the unmodifiable views.


class FixedMap(LinkedHashMap):
    # Map.of; with nulls the copies and singletons of Collections.
    picky = True

    def __init__(self, other=(), nulls=False):
        LinkedHashMap.__init__(self)
        self.nulls = nulls
        for e in other.entries() if isinstance(other, Map) else other:
            LinkedHashMap.put(self, self.checked(e.key), self.checked(e.value))

    def checked(self, x):
        return x if self.nulls else non_null(x)

    def get(self, key, default=None):
        return LinkedHashMap.get(self, self.checked(key), default)

    getOrDefault = get

    def __contains__(self, key):
        return LinkedHashMap.__contains__(self, self.checked(key))

    def containsValue(self, value):
        return LinkedHashMap.containsValue(self, self.checked(value))

    def drop(self, x):
        raise UnsupportedOperationException(None if self.nulls else "remove")

    def put(self, key, value):
        unsupported()

    __setitem__ = put

    def putAll(self, other):
        if not self.nulls or len(other):
            unsupported()

    def merge(self, key, value, f):
        unsupported()

    def remove(self, key):
        # The maps of Collections look for the key first.
        if not self.nulls or key in self:
            unsupported()

    def raw_remove(self, key):
        self.drop(key)

    def clear(self):
        if not self.nulls or len(self):
            unsupported()

    def overwrite(self, key, value):
        unsupported()

    def store(self, key, old, value):
        unsupported()

    def putIfAbsent(self, key, value):
        unsupported()

    def compute(self, key, f):
        unsupported()

    def computeIfAbsent(self, key, f):
        unsupported()

    def computeIfPresent(self, key, f):
        unsupported()

    def replace(self, key, value):
        unsupported()

    def remove_pair(self, key, value):
        unsupported()

    def replace_pair(self, key, old, value):
        unsupported()

    def replaceAll(self, f):
        if not self.nulls or len(self):
            unsupported()

    def entry_of(self, x):
        make = FixedEntry if self.nulls else HeldEntry
        return make(self.key_of(x), self.value_of(x))


class SmallMap(FixedMap):
    # Of one entry, which has a class of its own.
    pass


def map_of(*pairs):
    out = SmallMap() if CLASS_NAMES and len(pairs) == 2 else FixedMap()
    for i in range(0, len(pairs), 2):
        if pairs[i] in out:
            raise IllegalArgumentException("duplicate key: " + text(pairs[i]))
        LinkedHashMap.put(out, pairs[i], non_null(pairs[i + 1]))
    return out


def map_of_entries(*entries):
    out = []
    for e in entries:
        out += [e.key, e.value]
    return map_of(*out)


def map_copy(other):
    return other if isinstance(other, FixedMap) and not other.nulls else FixedMap(other)


def empty_map():
    return (EmptyMap if CLASS_NAMES or WRITTEN_OBJECTS else FixedMap)((), True)


def single_map(key, value):
    return (SingleMap if CLASS_NAMES or WRITTEN_OBJECTS else FixedMap)([Entry(key, value)], True)


class EmptyMap(FixedMap):
    # Of Collections, as the next, in a program that asks for their names or writes objects.
    def written_by(self, out, name):
        out.put_form(self, name, ())

    def of_form(values, data, items):
        return empty_map()


class SingleMap(FixedMap):
    def written_by(self, out, name):
        out.put_form(self, name, flat_items(self))

    def of_form(values, data, items):
        return single_map(values[0], values[1])


def set_of(*xs):
    out = FixedMap()
    for x in xs:
        if x in out:
            raise IllegalArgumentException("duplicate element: " + text(x))
        LinkedHashMap.put(out, x, True)
    return SmallSet(out) if CLASS_NAMES and 0 < len(xs) < 3 else FixedSet(out)


class FixedSet(MapSet):
    # Set.of: it refuses even what would change nothing.
    locked = True

    def add(self, x):
        unsupported()

    def remove(self, x):
        unsupported()

    def extend(self, others):
        unsupported()


class SmallSet(FixedSet):
    # Of one element or two, which have a class of their own.
    pass


def set_copy(xs):
    if isinstance(xs, FixedSet):
        return xs
    out = FixedMap()
    for x in xs:
        LinkedHashMap.put(out, non_null(x), True)
    return FixedSet(out)


def single_set(*xs):
    # Collections.emptySet and singleton.
    make = MapSet
    if CLASS_NAMES or WRITTEN_OBJECTS:
        make = SingleSet if xs else EmptySet
    return make(FixedMap([Entry(x, True) for x in xs], True))


class EmptySet(MapSet):
    # Of Collections, as the next, in a program that asks for their names or writes objects.
    def written_by(self, out, name):
        out.put_form(self, name, ())

    def of_form(values, data, items):
        return single_set()


class SingleSet(MapSet):
    def written_by(self, out, name):
        out.put_form(self, name, list(self))

    def of_form(values, data, items):
        return single_set(values[0])


class UnmodifiableMap(AnyMap):
    # A view: it shows what happens to the map below.
    def written_by(self, out, name):
        out.put_form(self, name, (self.map,))

    def of_form(values, data, items):
        return UnmodifiableMap(values[0])

    def __init__(self, map):
        self.map = non_null(map)

    def __len__(self):
        return len(self.map)

    def __contains__(self, key):
        return key in self.map

    def get(self, key, default=None):
        return self.map.get(key) if default is None else self.map.getOrDefault(key, default)

    def getOrDefault(self, key, default):
        return self.map.getOrDefault(key, default)

    def entries(self):
        for e in self.map.entries():
            yield FixedEntry(e.key, e.value)

    def items(self):
        return self.map.items()

    def __str__(self):
        return text(self.map)

    def entrySet(self):
        return UnmodifiableSet(self.map.entrySet(), lambda e: FixedEntry(e.key, e.value))

    def keySet(self):
        return UnmodifiableSet(self.map.keySet())

    def value_view(self):
        return UnmodifiableCollection(self.map.value_view())

    def put(self, key, value):
        unsupported()

    __setitem__ = put

    def putAll(self, other):
        unsupported()

    def remove(self, key):
        unsupported()

    def clear(self):
        unsupported()

    def store(self, key, old, value):
        unsupported()

    def putIfAbsent(self, key, value):
        unsupported()

    def compute(self, key, f):
        unsupported()

    def computeIfAbsent(self, key, f):
        unsupported()

    def computeIfPresent(self, key, f):
        unsupported()

    def merge(self, key, value, f):
        unsupported()

    def replace(self, key, value):
        unsupported()

    def remove_pair(self, key, value):
        unsupported()

    def replace_pair(self, key, old, value):
        unsupported()

    def replaceAll(self, f):
        unsupported()

    def __getattr__(self, name):
        # What sorted and linked maps add only asks.
        return getattr(self.map, name)


class UnmodifiableSequencedMap(UnmodifiableMap):
    # Its parts are views that nobody may change either.
    def reversed(self):
        return UnmodifiableSequencedMap(self.map.reversed())

    def sequencedKeySet(self):
        return UnmodifiableSequencedSet(self.map.sequencedKeySet())

    def sequencedValues(self):
        return UnmodifiableSequence(self.map.sequencedValues())

    def sequencedEntrySet(self):
        return UnmodifiableSequencedSet(self.map.sequencedEntrySet(), lambda e: HeldEntry(e.key, e.value))

    def pollFirstEntry(self):
        unsupported()

    def pollLastEntry(self):
        unsupported()

    def putFirst(self, key, value):
        unsupported()

    def putLast(self, key, value):
        unsupported()


class UnmodifiableSortedMap(UnmodifiableSequencedMap):
    def written_by(self, out, name):
        out.put_form(self, name, (self.map,) * 3)

    def of_form(values, data, items):
        return UnmodifiableSortedMap(values[0])

    def headMap(self, *bound):
        return UnmodifiableSortedMap(self.map.headMap(*bound))

    def tailMap(self, *bound):
        return UnmodifiableSortedMap(self.map.tailMap(*bound))

    def subMap(self, *bounds):
        return UnmodifiableSortedMap(self.map.subMap(*bounds))

    def descendingMap(self):
        return UnmodifiableSortedMap(self.map.descendingMap())

    def navigableKeySet(self):
        return UnmodifiableSortedSet(self.map.navigableKeySet())

    keySet = navigableKeySet

    def descendingKeySet(self):
        return UnmodifiableSortedSet(self.map.descendingKeySet())

    def reversed(self):
        return self.descendingMap()


class UnmodifiableCollection(AnyCollection):
    locked = True

    def written_by(self, out, name):
        out.put_form(self, name, (self.xs,))

    def of_form(values, data, items):
        return UnmodifiableCollection(values[0])

    def __init__(self, xs, shown=None):
        if hasattr(xs, "overrides_list"):
            xs = OverriddenList(xs)
        self.xs, self.shown = non_null(xs), shown

    def __len__(self):
        return len(self.xs)

    def __iter__(self):
        if self.shown:
            return (self.shown(x) for x in self.xs)
        return each(self.xs) if isinstance(self.xs, list) else iter(self.xs)

    def __contains__(self, x):
        return contains(self.xs, x)

    def __str__(self):
        return text_of(self) if self.shown else text(self.xs)

    def iterator(self):
        return FixedIterator(iter(self))

    def add(self, x):
        unsupported()

    def remove(self, x):
        unsupported()

    def clear(self):
        unsupported()

    def extend(self, others):
        unsupported()

    def __getattr__(self, name):
        return getattr(self.xs, name)


class UnmodifiableSet(UnmodifiableCollection, AnySet):
    def of_form(values, data, items):
        return UnmodifiableSet(values[0])

    def __eq__(self, other):
        return set_equals(self, other)

    def __hash__(self):
        return set_hash(self)


class UnmodifiableSequence(UnmodifiableCollection):
    def end(self, i):
        x = sequence_end(self.xs, i != 0)
        return self.shown(x) if self.shown else x

    def cut(self, last):
        unsupported()

    def addFirst(self, x):
        unsupported()

    def addLast(self, x):
        unsupported()

    def reversed(self):
        return type(self)(sequence_reversed(self.xs), self.shown)


class UnmodifiableSequencedSet(UnmodifiableSequence, UnmodifiableSet):
    pass


class UnmodifiableSortedSet(UnmodifiableSet):
    def written_by(self, out, name):
        out.put_form(self, name, (self.xs,) * 3)

    def of_form(values, data, items):
        return UnmodifiableSortedSet(values[0])

    def headSet(self, *bound):
        return UnmodifiableSortedSet(self.xs.headSet(*bound))

    def tailSet(self, *bound):
        return UnmodifiableSortedSet(self.xs.tailSet(*bound))

    def subSet(self, *bounds):
        return UnmodifiableSortedSet(self.xs.subSet(*bounds))

    def descendingSet(self):
        return UnmodifiableSortedSet(self.xs.descendingSet())

    def descendingIterator(self):
        return self.descendingSet().iterator()

    def pollFirst(self):
        unsupported()

    pollLast = pollFirst


def unmodifiable(xs):
    return UnmodifiableCollection(xs)



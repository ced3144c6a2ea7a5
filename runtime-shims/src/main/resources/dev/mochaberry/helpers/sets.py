# java.util.Set.


def set_equals(a, b):
    if a is b:
        return True
    if not isinstance(b, AnySet) or len(a) != len(b):
        return False
    return leniently(contains_all, a, b) if FOREIGN_KEYS else contains_all(a, b)


def set_hash(xs):
    h = 0
    for x in xs:
        h += hash_or_zero(x)
    return i32(h)


class MapSet(KeyView):
    # A set kept as the keys of a map.
    def add(self, x):
        map = self.map
        if x in map:
            return False
        map.put(x, True)
        return True


class HashSet(MapSet):
    def __init__(self, source=None, load=0.75):
        # source: the initial capacity, or the collection to copy.
        if source is None:
            self.map = self.new_map()
        elif isinstance(source, int):
            self.map = self.sized_map(source, load)
        else:
            self.map = self.sized_map(copy_room(len(source), self.least), load)
            add_all(self, source)

    least = 16

    def new_map(self):
        return HashMap()

    def sized_map(self, capacity, load):
        return HashMap(capacity, load)

    def add(self, x):
        map = self.map
        if SLOTS and (map.boxed or type(x) is not map.plain_kind):
            return map.put(x, True) is None
        if x in map.plain:
            return False
        map.plain[x] = True
        map.added(x)
        return True

    def __contains__(self, x):
        map = self.map
        if SLOTS and type(x) is not map.plain_kind:
            return map.find(x) is not None
        return (x.v if map.boxed else x) in map.plain

    def clone(self):
        out = shallow_copy(self)
        out.map = self.map.clone()
        return out


class LinkedHashSet(HashSet):
    def new_map(self):
        return LinkedHashMap()

    def sized_map(self, capacity, load):
        return LinkedHashMap(capacity, load)

    def end(self, i):
        if not len(self.map):
            raise NoSuchElementException()
        return self.map.key_of(self.map.walk()[i])

    def poll(self, i):
        x = self.end(i)
        self.map.remove(x)
        return x

    def addFirst(self, x):
        self.map.putFirst(x, True)

    def addLast(self, x):
        self.map.putLast(x, True)

    def reversed(self):
        return ReversedSet(self)


class ReversedSet(KeyView):
    # A LinkedHashSet the other way round.
    def __init__(self, xs):
        self.map, self.xs = xs.map.reversed(), xs

    def add(self, x):
        return self.xs.add(x)

    def end(self, i):
        return self.xs.end(-1 - i)

    def poll(self, i):
        return self.xs.poll(-1 - i)

    def addFirst(self, x):
        self.xs.addLast(x)

    def addLast(self, x):
        self.xs.addFirst(x)

    def reversed(self):
        return self.xs


class EnumSet(MapSet):
    # all: the function that gives the enum's constants.
    def written_by(self, out, name):
        xs = list(self)
        out.put_form(self, name, (EnumInStream((xs or self.all())[0]), xs))

    def of_form(values, data, items):
        return EnumSet(enum_in_stream(values[0]), values[1])

    def __init__(self, all, xs=()):
        self.map, self.all = EnumMap(), all
        for x in non_null(xs):
            self.add(x)

    def add(self, x):
        return MapSet.add(self, non_null(x))

    def clone(self):
        return EnumSet(self.all, self)

    def __iter__(self):
        # Over what is there when it begins.
        return iter(list(MapSet.__iter__(self))) if CHANGED_WALKS else MapSet.__iter__(self)

    def iterator(self):
        return SetSnapshot(self)


class SetSnapshot(Iterator):
    def __init__(self, set):
        Iterator.__init__(self, list(set))
        self.set = set

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        self.set.remove(self.xs[self.last])
        self.last = -1


def enum_set(all, *xs):
    return EnumSet(all, xs)


def enum_others(xs):
    return EnumSet(xs.all, [x for x in xs.all() if x not in xs])


def enum_range(all, first, last):
    if first._ordinal > last._ordinal:
        raise IllegalArgumentException(text(first) + " > " + text(last))
    return EnumSet(all, [x for x in all() if first._ordinal <= x._ordinal <= last._ordinal])


def enum_copy(xs):
    if isinstance(xs, EnumSet):
        return xs.clone()
    if len(xs) == 0:
        raise IllegalArgumentException("Collection is empty")
    return EnumSet(None, xs)


class SequencedMapSet(MapSet):
    def addFirst(self, x):
        self.map.putFirst(x, True)

    def addLast(self, x):
        self.map.putLast(x, True)

    def reversed(self):
        return SequencedMapSet(self.map.reversed())


class SetFromMap(MapSet):
    # In a program that writes objects.
    def written_by(self, out, name):
        out.put_form(self, name, (self.map,))

    def of_form(values, data, items):
        return SetFromMap(values[0])


def set_from_map(map, kind=MapSet):
    out = SetFromMap(map) if WRITTEN_OBJECTS and kind is MapSet else kind(map)
    if len(map):
        raise IllegalArgumentException("Map is non-empty")
    return out


class CopyOnWriteSet(LinkedHashSet):
    # Iteration shows the set as it was when it began.
    copied = True

    def __iter__(self):
        return iter([self.map.key_of(x) for x in self.map.walk()])

    def iterator(self):
        return FixedIterator(list(self))

    def remove_where(self, test):
        found = [x for x in self if test(x)]
        for x in found:
            self.remove(x)
        return len(found) > 0

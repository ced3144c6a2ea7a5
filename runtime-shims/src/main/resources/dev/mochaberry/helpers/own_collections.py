# What the program's own collections are classes of, so that tests of types find them.


class AnyCollection:
    # What the helpers need of a collection that is no Python list.
    pass


class AnyList(AnyCollection):
    nulls = True


def own_clone(x, copy):
    # Of a class of the program's own below one of the library's, of whose part there is a copy.
    cls = type(x)
    if cls is type(copy):
        return copy
    out = object.__new__(cls)
    fields = x.__dict__
    for name in fields:
        setattr(out, name, fields[name])
    if isinstance(x, list):
        while list not in cls.__bases__:
            cls = cls.__bases__[0]
        super(cls, out).__init__(copy)
        return out
    fields = copy.__dict__
    for name in fields:
        setattr(out, name, out if fields[name] is copy else fields[name])
    return out


class OwnIterable:
    # What Python's for needs of a program's own Iterable.
    def __iter__(self):
        return iterate(self.iterator())


class OwnCollection(AnyCollection, OwnIterable):
    pass


class OwnList(AnyList, OwnIterable):
    pass


class OwnSet(AnySet, OwnIterable):
    pass


class OwnEnds:
    # The default methods of java.util.SequencedCollection.
    def getFirst(self):
        return self.iterator().next()

    def getLast(self):
        return java_iterator(self.reversed()).next()

    def removeFirst(self):
        return next_removed(self.iterator())

    def removeLast(self):
        return next_removed(java_iterator(self.reversed()))

    def addFirst(self, x):
        unsupported()

    def addLast(self, x):
        unsupported()


def next_removed(it):
    x = it.next()
    it.remove()
    return x


class OwnSequence(OwnCollection, OwnEnds):
    pass


class OwnSequencedSet(OwnSet, OwnEnds):
    pass


class OwnSequencedMap(AnyMap):
    # The default methods of java.util.SequencedMap.
    def firstEntry(self):
        return end_entry(self, False)

    def lastEntry(self):
        return end_entry(self.reversed(), False)

    def pollFirstEntry(self):
        return end_entry(self, True)

    def pollLastEntry(self):
        return end_entry(self.reversed(), True)

    def putFirst(self, key, value):
        unsupported()

    def putLast(self, key, value):
        unsupported()

    def sequencedKeySet(self):
        return SequencedSetPart(self, 0)

    def sequencedValues(self):
        return SequencedPart(self, 1)

    def sequencedEntrySet(self):
        return SequencedSetPart(self, 2)


def end_entry(map, remove):
    it = java_iterator(map.entrySet())
    if not it.hasNext():
        return None
    e = it.next()
    copy = HeldEntry(e.key, e.value)
    if remove:
        it.remove()
    return copy


class SequencedPart(View, OwnSequence):
    # A view of a program's own SequencedMap: its keys (part 0), its values (1) or its entries (2).
    def __init__(self, map, part):
        self.map, self.part = map, part

    def whole(self):
        map, part = self.map, self.part
        return map.keySet() if part == 0 else map.value_view() if part == 1 else map.entrySet()

    def __iter__(self):
        return iter(self.whole())

    def __contains__(self, x):
        return x in self.whole()

    def iterator(self):
        return java_iterator(self.whole())

    def end(self, i):
        return self.part_of(self.map.lastEntry() if i else self.map.firstEntry())

    def cut(self, last):
        return self.part_of(self.map.pollLastEntry() if last else self.map.pollFirstEntry())

    def part_of(self, e):
        if e is None:
            raise NoSuchElementException()
        return part_of_entry(e, self.part)

    def reversed(self):
        return type(self)(self.map.reversed(), self.part)


class SequencedSetPart(SequencedPart, AnySet):
    def __eq__(self, other):
        return set_equals(self, other)

    def __hash__(self):
        return set_hash(self)


class OwnListSet(AnySet):
    # Of a Python list that is a Java set too.
    def add(self, x):
        self.append(x)
        return True

    def remove(self, x):
        return remove_object(self, x)


class OwnQueue(AnyQueue, OwnIterable):
    pass

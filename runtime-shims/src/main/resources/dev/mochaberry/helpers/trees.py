# TreeMap and TreeSet: keys in a sorted list, found by bisection. Views share the list and write through.


def check_comparable(x):
    # Java casts the key it looks for before it looks.
    if type(x) not in (int, str, float, bool) and not hasattr(x, "compareTo"):
        raise cast_fault(class_name(x), "java.lang.Comparable")


class TreeMap(TableMap):
    low = high = None  # of a view: (key, inclusive)
    down = False
    sought = stamp = None  # the last key that was looked for, and when: who asks for one often puts it next

    def __init__(self, source=None, compare=None):
        # source: a comparator, or the map to copy.
        self.tree, self.compare = self, compare or compare_to
        self.keys, self.held, self.key_kind, self.changes, self.writes = [], [], None, 0, 0
        if isinstance(source, Map):
            self.putAll(source)
        elif source is not None:
            self.compare = source

    def comparator(self):
        return None if self.compare is compare_to else self.compare

    def order(self):
        return self.compare

    def place(self, key):
        # How many keys come before this one.
        keys = self.keys
        low, high = 0, len(keys)
        if type(key) is self.key_kind:
            if key is self.sought and self.changes == self.stamp:
                return self.spot
            if high and keys[-1] < key:
                return high
            while low < high:
                middle = (low + high) >> 1
                if keys[middle] < key:
                    low = middle + 1
                else:
                    high = middle
            self.sought, self.stamp, self.spot = key, self.changes, low
            return low
        compare = self.compare
        while low < high:
            middle = (low + high) >> 1
            if compare(key, keys[middle]) > 0:
                low = middle + 1
            else:
                high = middle
        return low

    def index(self, key):
        # Where the key is, or -1.
        keys = self.keys
        if not keys:
            if self.compare is compare_to:
                check_comparable(non_null(key))
            return -1
        i = self.place(key)
        if i < len(keys) and (keys[i] == key if type(key) is self.key_kind else self.compare(key, keys[i]) == 0):
            return i
        return -1

    def __len__(self):
        return len(self.keys)

    def part_iterator(self, part):
        return TreeIterator(self, part)

    def get(self, key, default=None):
        i = self.index(key)
        if i < 0:
            # Java looks once more before it gives the default.
            return default if default is None or key not in self else None
        return self.held[i]

    def __contains__(self, key):
        return self.index(key) >= 0

    def check(self, key):
        # What Java does with a key where there is no other to compare it with.
        if key is None and self.compare is compare_to:
            raise NullPointerException('Cannot invoke "java.lang.Comparable.compareTo(Object)" because "k1" is null')
        self.compare(key, key)

    def put(self, key, value):
        keys = self.keys
        if not keys:
            self.check(key)
            self.key_kind = type(key) if self.compare is compare_to and type(key) in (int, str) else None
        i = self.place(key)
        if i < len(keys) and (keys[i] == key if type(key) is self.key_kind else self.compare(key, keys[i]) == 0):
            old = self.held[i]
            self.held[i] = value
            self.writes += 1
            return old
        if self.key_kind is not None and type(key) is not self.key_kind:
            self.compare(key, keys[0])
        keys.insert(i, key)
        self.held.insert(i, value)
        self.changes += 1
        return None

    def remove(self, key):
        i = self.index(key)
        return None if i < 0 else self.cut(i)

    def cut(self, i):
        self.changes += 1
        self.keys.pop(i)
        return self.held.pop(i)

    raw_get, raw_remove = get, remove
    raw_look = get
    __setitem__ = raw_put = put
    picky = True

    def clear(self):
        self.keys, self.held = [], []
        self.changes += 1

    def walk(self):
        return self.keys

    def key_of(self, key):
        return key

    def value_of(self, key):
        return self.get(key)

    def entry_of(self, key):
        return LiveEntry(self, key, self.get(key))

    def entries(self):
        changes = self.changes
        for i in range(len(self.keys)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield TreeEntry(self, self.keys[i], self.held[i])

    def items(self):
        changes = self.changes
        for i in range(len(self.keys)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.keys[i], self.held[i]

    def forEach(self, f):
        # Java's own looks for changes after each.
        non_null(f)
        changes = self.changes
        for i in range(len(self.keys)):
            f(self.keys[i], self.held[i])
            if self.changes != changes:
                raise ConcurrentModificationException()

    def replaceAll(self, f):
        non_null(f)
        changes = self.changes
        for i in range(len(self.keys)):
            value = f(self.keys[i], self.held[i])
            if self.changes != changes:
                raise ConcurrentModificationException()
            self.held[i] = value
        self.writes += 1

    def values(self):
        changes = self.changes
        for i in range(len(self.held)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.held[i]

    def live(self, key, old):
        i = self.index(key)
        return old if i < 0 else self.held[i]

    def overwrite(self, key, value):
        i = self.index(key)
        if i >= 0:
            self.held[i] = value
            self.writes += 1

    def span(self):
        return 0, len(self.keys)

    def near(self, key, up, inclusive):
        # The place of the nearest key on that side, or -1.
        tree = self.tree
        up = up != self.down
        if key is None and tree.keys and tree.compare is compare_to:
            tree.check(key)
        i = tree.place(key) if tree.keys else 0
        exact = i < len(tree.keys) and tree.compare(key, tree.keys[i]) == 0
        first, end = self.span()
        if up:
            i = max(i + 1 if exact and not inclusive else i, first)
        else:
            i = min(i if exact and inclusive else i - 1, end - 1)
        return i if first <= i < end else -1

    def end(self, last):
        first, end = self.span()
        return -1 if first >= end else end - 1 if last != self.down else first

    def key_at(self, i):
        return None if i < 0 else self.tree.keys[i]

    def entry_at(self, i):
        return None if i < 0 else FixedEntry(self.tree.keys[i], self.tree.held[i])

    def poll_at(self, i):
        e = self.entry_at(i)
        if e is not None:
            self.tree.cut(i)
        return e

    def end_key(self, last):
        i = self.end(last)
        if i < 0:
            raise NoSuchElementException()
        return self.tree.keys[i]

    def firstKey(self):
        return self.end_key(False)

    def lastKey(self):
        return self.end_key(True)

    def firstEntry(self):
        return self.entry_at(self.end(False))

    def lastEntry(self):
        return self.entry_at(self.end(True))

    def pollFirstEntry(self):
        return self.poll_at(self.end(False))

    def pollLastEntry(self):
        return self.poll_at(self.end(True))

    def floorKey(self, key):
        return self.key_at(self.near(key, False, True))

    def ceilingKey(self, key):
        return self.key_at(self.near(key, True, True))

    def lowerKey(self, key):
        return self.key_at(self.near(key, False, False))

    def higherKey(self, key):
        return self.key_at(self.near(key, True, False))

    def floorEntry(self, key):
        return self.entry_at(self.near(key, False, True))

    def ceilingEntry(self, key):
        return self.entry_at(self.near(key, True, True))

    def lowerEntry(self, key):
        return self.entry_at(self.near(key, False, False))

    def higherEntry(self, key):
        return self.entry_at(self.near(key, True, False))

    def headMap(self, to, inclusive=False):
        return self.bounded(None, (to, inclusive))

    def tailMap(self, start, inclusive=True):
        return self.bounded((start, inclusive), None)

    def subMap(self, start, to, low_inclusive=True, high_inclusive=False):
        return self.bounded((start, low_inclusive), (to, high_inclusive))

    def bounded(self, start, to):
        tree = self.tree
        low, high = (to, start) if self.down else (start, to)
        for bound, word in ((start, "fromKey"), (to, "toKey")):
            if bound is not None:
                tree.check(bound[0])
                if not self.allows(bound):
                    raise IllegalArgumentException(word + " out of range")
        if low is not None and high is not None and tree.compare(low[0], high[0]) > 0:
            raise IllegalArgumentException("fromKey > toKey")
        return sub_map(tree, low or self.low, high or self.high, self.down)

    def allows(self, bound):
        # A view's bound may lie outside by being exclusive where this view's is.
        return self.inside(bound[0]) or not bound[1] and self.touches(bound[0])

    def touches(self, key):
        compare = self.tree.compare
        low, high = self.low, self.high
        return (low is None or compare(key, low[0]) >= 0) and (high is None or compare(key, high[0]) <= 0)

    def inside(self, key):
        compare = self.tree.compare
        low, high = self.low, self.high
        if low is not None and compare(key, low[0]) < (0 if low[1] else 1):
            return False
        return high is None or compare(key, high[0]) < (1 if high[1] else 0)

    def descendingMap(self):
        return sub_map(self.tree, self.low, self.high, not self.down)

    def navigableKeySet(self):
        return NavigableKeys(self)

    def descendingKeySet(self):
        return NavigableKeys(self.descendingMap())

    def keySet(self):
        return NavigableKeys(self)

    def clone(self):
        copy = TreeMap(self, self.order())
        return own_clone(self, copy) if OWN_CLONES else copy


def tree_map_copy(map):
    return (ShapedMap if HEARD_ORDERS else TreeMap)(map, map.comparator())


def tree_set_copy(xs):
    if HEARD_ORDERS and isinstance(xs, TreeSet):
        return TreeSet(ShapedMap(xs.map, xs.order()))
    out = TreeSet(xs.comparator())
    add_all(out, xs)
    return out


def sub_map(tree, low, high, down):
    return (DescendingSubMap if CLASS_NAMES and down else SubMap)(tree, low, high, down)


class TreeIterator(MapIterator):
    # The next is chosen ahead: at the end it is of no concern whether the map has changed.
    def next(self):
        if not self.hasNext():
            raise NoSuchElementException()
        return MapIterator.next(self)


class TreeEntry(LiveEntry):
    # A live entry that asks the tree only after something was written.
    def __init__(self, map, key, value):
        self.map, self.key, self.old, self.seen = map, key, value, (map.writes, map.changes)

    @property
    def value(self):
        map = self.map
        if self.seen != (map.writes, map.changes):
            self.old, self.seen = map.live(self.key, self.old), (map.writes, map.changes)
        return self.old

    def setValue(self, value):
        old = self.value
        self.map.overwrite(self.key, value)
        self.old, self.seen = value, (self.map.writes, self.map.changes)
        return old


class SubMap(TreeMap):
    # headMap, tailMap, subMap, descendingMap.
    def __init__(self, tree, low, high, down):
        self.tree, self.low, self.high, self.down = tree, low, high, down

    @property
    def changes(self):
        return self.tree.changes

    @property
    def compare(self):
        return self.tree.compare

    def comparator(self):
        if self.down:
            return reverse_compare if self.compare is compare_to else reversed_order(self.compare)
        return self.tree.comparator()

    def order(self):
        return self.comparator() or compare_to

    def span(self):
        tree, low, high = self.tree, self.low, self.high
        if not tree.keys:
            return 0, 0
        first = 0 if low is None else TreeMap.near(tree, low[0], True, low[1])
        last = len(tree.keys) - 1 if high is None else TreeMap.near(tree, high[0], False, high[1])
        return (0, 0) if first < 0 else (first, last + 1)

    def __len__(self):
        first, end = self.span()
        return max(end - first, 0)

    def index(self, key):
        return self.tree.index(key) if self.inside(key) else -1

    def get(self, key, default=None):
        i = self.index(key)
        return default if i < 0 else self.tree.held[i]

    def put(self, key, value):
        if not self.inside(key):
            raise IllegalArgumentException("key out of range")
        return self.tree.put(key, value)

    raw_get = raw_look = get
    __setitem__ = raw_put = put

    def computed(self, f, a, b):
        return self.tree.computed(f, a, b)

    def computeIfAbsent(self, key, f):
        value = self.raw_get(key)
        if value is None:
            value = self.tree.computed(lambda key, none: non_null(f)(key), key, None)
            if value is not None:
                self.raw_put(key, value)
        return value

    def cut(self, i):
        return self.tree.cut(i)

    def clear(self):
        first, end = self.span()
        for i in range(end - 1, first - 1, -1):
            self.tree.cut(i)

    def walk(self):
        first, end = self.span()
        keys = self.tree.keys[first:end]
        if self.down:
            keys.reverse()
        return keys

    def entries(self):
        changes, tree = self.changes, self.tree
        for key in self.walk():
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield TreeEntry(tree, key, tree.get(key))

    def items(self):
        for e in self.entries():
            yield e.key, e.value

    def values(self):
        changes, tree = self.changes, self.tree
        for key in self.walk():
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield tree.get(key)

    def forEach(self, f):
        Map.forEach(self, f)

    def replaceAll(self, f):
        Map.replaceAll(self, f)

    def live(self, key, old):
        return self.tree.live(key, old)

    def overwrite(self, key, value):
        self.tree.overwrite(key, value)

    def entry_of(self, key):
        return TreeEntry(self.tree, key, self.tree.get(key))


class DescendingSubMap(SubMap):
    # In a program that asks for its name.
    pass


class ConcurrentSkipListMap(HeedlessMap, TreeMap):
    # Iteration may go on while it changes: the next key is chosen before the loop sees this one. No null.
    weak = True

    def put(self, key, value):
        return TreeMap.put(self, key, non_null(value))

    __setitem__ = raw_put = put

    def containsValue(self, value):
        return TreeMap.containsValue(self, non_null(value))

    def near(self, key, up, inclusive):
        # Unlike a tree's, of an empty map too.
        return TreeMap.near(self, require(key), up, inclusive)

    def __iter__(self):
        return iterate(self.part_iterator(0))

    def entries(self):
        return iterate(self.part_iterator(2))

    def items(self):
        for e in self.entries():
            yield e.key, e.value

    def values(self):
        return iterate(self.part_iterator(1))

    def part_iterator(self, part):
        return SkipListIterator(self, part)

    def forEach(self, f):
        # Unlike the iterators it looks for the next key when f is done with this one.
        non_null(f)
        key = self.key_at(self.end(False))
        while key is not None:
            f(key, self.get(key))
            key = self.higherKey(key)

    def replaceAll(self, f):
        for key in self:
            self.put(key, f(key, self.get(key)))


def skip_list_copy(map):
    return ConcurrentSkipListMap(map, map.comparator())


def skip_list_set(xs):
    out = TreeSet(ConcurrentSkipListMap(xs.comparator() if hasattr(xs, "comparator") else None))
    add_all(out, xs)
    return out


class SkipListIterator:
    def __init__(self, map, part):
        self.map, self.part, self.last = map, part, None
        self.choose(map.key_at(map.end(False)))

    def choose(self, key):
        self.key, self.value = key, None if key is None else self.map.get(key)

    def hasNext(self):
        return self.key is not None

    def next(self):
        part, key, value = self.part, self.key, self.value
        if key is None:
            raise NoSuchElementException()
        self.last = key
        self.choose(self.map.higherKey(key))
        return key if part == 0 else value if part == 1 else FixedEntry(key, value)

    def remove(self):
        if self.last is None:
            raise IllegalStateException()
        self.map.remove(self.last)
        self.last = None


class TreeSet(MapSet):
    # The keys of a TreeMap or of a part of it.
    def __init__(self, source=None):
        # source: a comparator, a collection to copy, or the map whose keys these are.
        if isinstance(source, TreeMap):
            self.map = source
        elif source is None or callable(source):
            self.map = (ShapedMap if HEARD_ORDERS else TreeMap)(source)
        else:
            self.map = (ShapedMap if HEARD_ORDERS else TreeMap)()
            add_all(self, source)

    def comparator(self):
        return self.map.comparator()

    def order(self):
        return self.map.order()

    def add(self, x):
        n = len(self.map)
        self.map.put(x, True)
        return len(self.map) != n

    def remove(self, x):
        i = self.map.index(x)
        if i >= 0:
            self.map.cut(i)
        return i >= 0

    def __contains__(self, x):
        return self.map.index(x) >= 0

    def first(self):
        return self.map.end_key(False)

    def last(self):
        return self.map.end_key(True)

    def floor(self, x):
        return self.map.floorKey(x)

    def ceiling(self, x):
        return self.map.ceilingKey(x)

    def lower(self, x):
        return self.map.lowerKey(x)

    def higher(self, x):
        return self.map.higherKey(x)

    def pollFirst(self):
        return self.poll(False)

    def pollLast(self):
        return self.poll(True)

    def poll(self, last):
        e = self.map.poll_at(self.map.end(last))
        return None if e is None else e.key

    def headSet(self, to, inclusive=False):
        return TreeSet(self.map.headMap(to, inclusive))

    def tailSet(self, start, inclusive=True):
        return TreeSet(self.map.tailMap(start, inclusive))

    def subSet(self, start, to, low_inclusive=True, high_inclusive=False):
        return TreeSet(self.map.subMap(start, to, low_inclusive, high_inclusive))

    def descendingSet(self):
        return TreeSet(self.map.descendingMap())

    def descendingIterator(self):
        return self.descendingSet().iterator()

    def clone(self):
        copy = TreeSet((ShapedMap if HEARD_ORDERS else TreeMap)(self.map, self.map.order()))
        return own_clone(self, copy) if OWN_CLONES else copy


class NavigableKeys(TreeSet):
    # Of a map: a key alone cannot be put there.
    def add(self, x):
        unsupported()

# java.util.Map: entries, and what all maps share.


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

    def written_by(self, out, name):
        out.put_form(self, name, (self.key, self.value))

    def of_form(values, data, items):
        return Entry(values[0], values[1])

    def __eq__(self, other):
        return isinstance(other, AnyEntry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class FixedEntry(Entry):
    def of_form(values, data, items):
        return FixedEntry(values[0], values[1])

    def setValue(self, value):
        unsupported()


class OwnEntry(Entry):
    # What a program's own SimpleEntry extends: the helpers ask what it may override.
    def __init__(self, key, value):
        self.own_key, self.own_value = key, value

    @property
    def key(self):
        return self.getKey()

    @property
    def value(self):
        return self.getValue()

    def getKey(self):
        return self.own_key

    def getValue(self):
        return self.own_value

    def setValue(self, value):
        old, self.own_value = self.own_value, value
        return old

    def __eq__(self, other):
        return isinstance(other, AnyEntry) and same(self.own_key, other.key) and same(self.own_value, other.value)

    def __hash__(self):
        return hash_or_zero(self.own_key) ^ hash_or_zero(self.own_value)

    def __str__(self):
        return text(self.own_key) + "=" + text(self.own_value)


class OwnFixedEntry(OwnEntry):
    def setValue(self, value):
        unsupported()


class HeldEntry(FixedEntry):
    # Map.entry, and those of Map.of.
    def setValue(self, value):
        raise UnsupportedOperationException("not supported")


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
    return HeldEntry(non_null(key), non_null(value))


class Map:
    # The default methods of Map, on the names a program's own map has too. A map has entries():
    # its entries one by one.
    def isEmpty(self):
        return len(self) == 0

    def getOrDefault(self, key, default):
        value = self.get(key)
        return value if value is not None or key in self else default

    def containsValue(self, value):
        for key, held in self.items():
            if same(value, held):
                return True
        return False

    def putAll(self, other):
        for key, value in items_of(non_null(other)):
            self.put(key, value)

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
        old = self.raw_look(key)
        return None if old is None else self.store(key, old, self.computed(f, key, old))

    def compute(self, key, f):
        old = self.raw_look(key)
        return self.store(key, old, self.computed(f, key, old))

    def merge(self, key, value, f):
        non_null(value)
        old = self.raw_look(key)
        return self.store(key, old, value if old is None else self.computed(f, old, value))

    def computed(self, f, a, b):
        changes = self.changes
        value = non_null(f)(a, b)
        if self.changes != changes:
            raise ConcurrentModificationException()
        return value

    def __setitem__(self, key, value):
        self.put(key, value)

    def items(self):
        for e in self.entries():
            yield e.key, e.value

    changes = 0

    # Of the library's own maps the following are their own, whatever a program overrides.
    def raw_get(self, key):
        return self.get(key)

    def raw_has(self, key):
        return key in self

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
        held = self.raw_look(key)
        if not same(held, old) or (held is None and key not in self):
            return False
        self.raw_put(key, value)
        return True

    def raw_look(self, key):
        # Looks without counting as a use.
        return self.raw_get(key)

    def remove_pair(self, key, value):
        held = self.raw_look(key)
        if not same(value, held) or (held is None and key not in self):
            return False
        self.raw_remove(key)
        return True

    def replaceAll(self, f):
        for e in self.entries():
            e.setValue(non_null(f)(e.key, e.value))

    def forEach(self, f):
        non_null(f)
        for key, value in self.items():
            f(key, value)

    def keySet(self):
        return KeyView(self)

    def value_view(self):
        return ValueView(self)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        if FOREIGN_KEYS and hasattr(other, "picky"):
            return leniently(same_entries, self, other)
        return same_entries(self, other)

    def __hash__(self):
        h = 0
        for key, value in items_of(self):
            h += hash_or_zero(key) ^ hash_or_zero(value)
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([self.shown(key) + "=" + self.shown(value) for key, value in items_of(self)]) + "}"

    def shown(self, x):
        return "(this Map)" if x is self else text(x)


def items_of(map):
    # By the entries, where a program's own map says which.
    return map.own_items() if hasattr(map, "own_items") else map.items()


def same_entries(map, other):
    for key, value in items_of(map):
        found = other.get(key)
        if not same(value, found) or (found is None and key not in other):
            return False
    return True


def leniently(test, a, b):
    # In equals Java takes what cannot be looked for as what is not there.
    try:
        return test(a, b)
    except (ClassCastException, NullPointerException, AttributeError, TypeError):
        return False


class HeedlessMap:
    # What Map computes by its default methods: nobody looks whether the function changes the map.
    def computed(self, f, a, b):
        return non_null(f)(a, b)

    def computeIfAbsent(self, key, f):
        value = self.raw_get(key)
        if value is None:
            value = non_null(f)(key)
            if value is not None:
                self.raw_put(key, value)
        return value

    def getOrDefault(self, key, default):
        return Map.getOrDefault(self, key, default)


class AnyMap(Map):
    # What the helpers need of a program's own map, and of a view of any map. Picky are maps that may refuse a key
    # they are asked for.
    picky = True

    def entries(self):
        return self.entrySet()

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def values(self):
        for e in self.entries():
            yield e.value

    def part_iterator(self, part):
        return PartIterator(self.entrySet().iterator(), part)


class TableMap(Map):
    # What maps of the library share; a kind has walk(): its elements in order, entry_of and key_of.
    # java.util.SequencedMap, of those that are in an order
    def sequencedKeySet(self):
        return self.keySet()

    def sequencedValues(self):
        return self.value_view()

    def sequencedEntrySet(self):
        return self.entrySet()

    def reversed(self):
        return self.descendingMap()

    def putFirst(self, key, value):
        unsupported()

    def putLast(self, key, value):
        unsupported()

    def entrySet(self):
        return EntryView(self)

    def part_iterator(self, part):
        return MapIterator(self, part)

    def drop(self, x):
        # What an iterator removes: an element of walk().
        self.raw_remove(self.key_of(x))

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

    def items(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.key_of(xs[i]), self.value_of(xs[i])

    def values(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.value_of(xs[i])

    def forEach(self, f):
        non_null(f)
        for x in self.changing():
            f(self.key_of(x), self.value_of(x))

    def changing(self):
        # What Java's own loops come to where their function changes the map, which they tell of at the end.
        changes = seen = self.changes
        xs, i = list(self.walk()), 0
        while i < len(xs):
            yield xs[i]
            i += 1
            if self.changes != seen:
                xs, i, seen = self.left_of(xs, i), 0, self.changes
        if self.changes != changes:
            raise ConcurrentModificationException()

    def left_of(self, xs, i):
        # What follows the latest where it is now, or of what followed what is left.
        now = list(self.walk())
        for k in range(len(now)):
            if now[k] is xs[i - 1]:
                return now[k + 1 :]
        return [x for x in xs[i:] if x in now]

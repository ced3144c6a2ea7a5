# Maps and sets by identity, and their views.


class IdentityHashMap(HeedlessMap, HashMap):
    # Equal only if the same; the order is no one's promise.
    trees = False

    def written_by(self, out, name):
        out.put_form(self, name, (len(self),), (">i", (len(self),), flat_items(self)))

    def take_form(self, values, data, items):
        put_pairs(self, items)

    def reserve(self, n, load):
        if n < 0:
            raise IllegalArgumentException("expectedMaxSize is negative: " + str(n))

    def clone(self):
        copy = IdentityHashMap(self)
        return own_clone(self, copy) if OWN_CLONES else copy

    def putAll(self, other):
        if not isinstance(other, IdentityHashMap):
            return HashMap.putAll(self, other)
        for e in HashMap.walk(other):
            if e.made is None:
                self.put(e.key, e.value)
                continue
            mine = self.slot_like(e)
            if mine is not None:
                mine.value = e.value
            else:
                self.put(OwnObject(e.key, e.made), e.value)

    def slot_like(self, e):
        # The slot with the key of another map's.
        for x in self.slots.get(e.h, ()):
            if x.made == e.made and (x.key is e.key or e.made != 0 and (e.made is not None or isinstance(e.key, str)) and equals(x.key, e.key)):
                return x
        return None

    def __eq__(self, other):
        if not isinstance(other, IdentityHashMap):
            return HashMap.__eq__(self, other)
        if len(self) != len(other):
            return False
        for e in HashMap.walk(self):
            x = other.slot_like(e)
            if x is None or not is_one(x.value, e.value):
                return False
        return True

    def changing(self):
        return changing_told_at_once(self, self.walk())

    def containsValue(self, value):
        return any(is_one(value, x) for x in self.values())

    def value_view(self):
        return IdentityValues(self)

    def entrySet(self):
        return IdentityEntries(self)

    def find(self, key):
        for e in self.slots.get(self.hash(key), ()):
            if isinstance(key, OwnObject):
                if key.is_of(e):
                    return e
            elif e.made is None and (e.key is key or isinstance(key, str) or same_boxed(key, e.key)):
                return e
        return None

    def hash(self, key):
        # Boxes of the cache are one object wherever they are made (JLS 5.1.7).
        if isinstance(key, OwnObject):
            return hash_code(key.value)
        if isinstance(key, Long) and key is not None and same_boxed(key, type(key)(key.v)):
            return hash_code(key)
        return string_hash(key) if isinstance(key, str) else identity_hash(key)

    def put_slot(self, key, value):
        e = self.find(key)
        if e is not None:
            return e.setValue(value)
        h = self.hash(key)
        own = isinstance(key, OwnObject)
        e = Slot(key.value if own else key, value, h)
        e.made = key.made if own else None
        self.slots[h] = self.slots.get(h, []) + [e]
        self.added(e)
        return None


def is_one(a, b):
    return a is b or isinstance(a, str) and a == b or same_boxed(a, b)


class IdentityValues(ValueView):
    def remove(self, x):
        return drop_first(self.iterator(), lambda held: is_one(x, held))


class IdentityEntries(EntryView):
    def is_held(self, x, e):
        return isinstance(x, AnyEntry) and is_one(x.key, e.key) and is_one(x.value, e.value)

    def __contains__(self, x):
        return any(self.is_held(x, e) for e in self)

    def remove(self, x):
        return drop_first(self.iterator(), lambda e: self.is_held(x, e))


def drop_first(it, test):
    while it.hasNext():
        if test(it.next()):
            it.remove()
            return True
    return False


class OwnObject:
    # A string or box that the numbered place in the program made, on its way into a map by identity;
    # 0 made just this one.
    def __init__(self, value, made):
        self.value, self.made = value, made

    def is_of(self, e):
        return self.made != 0 and e.made == self.made and equals(e.key, self.value)


def own_object(x, made):
    # Boxes of the cache (JLS 5.1.7) are one object wherever they are made.
    return x if x is None or boxed_apart(x, x) else OwnObject(x, made)

# Maps of enums, in the order of the constants.


class EnumMap(HeedlessMap, WeakMap):
    # In order of the constants.
    def written_by(self, out, name):
        # An empty one does not know of which enum it is.
        keys = self.walk()
        out.put_form(self, name, (EnumInStream(keys[0]) if keys else None,), (">i", (len(keys),), flat_items(self)))

    def take_form(self, values, data, items):
        put_pairs(self, items)

    def put(self, key, value):
        return HashMap.put(self, non_null(key), value)

    def in_order(self):
        return merge_sort(self.order, lambda a, b: self.key_of(a)._ordinal - self.key_of(b)._ordinal)

    def behind(self, last, rest, base, room):
        return [], [x for x in self.walk() if self.key_of(x)._ordinal > self.key_of(last)._ordinal]

    __setitem__ = raw_put = put


def enum_map(source):
    if not len(source) and not isinstance(source, EnumMap):
        raise IllegalArgumentException("Specified map is empty")
    return EnumMap(source)

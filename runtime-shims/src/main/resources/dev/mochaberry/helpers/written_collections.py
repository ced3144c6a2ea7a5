# What object streams hold of the collections.
import struct

# List.of, Set.of, Map.of and Stream.toList, as the numbers in the stream have them.
FIXED_FORM = "java.util.CollSer"
FIXED_CLASSES = ("FixedList", "FixedSet", "FixedMap", "ImmutableList")


def fixed_tag(x):
    if not getattr(x, "nulls", False):
        for i in range(4):
            if FIXED_CLASSES[i] in LIBRARY_CLASSES and isinstance(x, LIBRARY_CLASSES[FIXED_CLASSES[i]]):
                return i + 1
    return 0


def fixed_of(tag, items):
    name = FIXED_CLASSES[(tag & 255) - 1]
    if name not in LIBRARY_CLASSES:
        if WRITTEN_EXCEPTIONS and not items:
            return []  # what an exception suppressed
        raise ClassNotFoundException(FIXED_FORM)
    make = LIBRARY_CLASSES[name]
    if name.endswith("List"):
        return make(items)
    out = LIBRARY_CLASSES["FixedMap"]()
    put = type(out).__bases__[0].put
    if name == "FixedMap":
        for i in range(0, len(items), 2):
            put(out, items[i], items[i + 1])
        return out
    for x in items:
        put(out, x, True)
    return make(out)


def map_room(m):
    # The size of the table, and what the next one begins with or when this one grows.
    capacity = getattr(m, "capacity", None)
    if capacity:
        return capacity, int(capacity * m.load)
    if len(m) == 0:
        return m.first or 16, m.first or 0
    capacity = 16
    while len(m) > capacity * 3 // 4:
        capacity *= 2
    return capacity, capacity * 3 // 4


def write_list(out, xs):
    out.raw(struct.pack(">i", len(xs)))
    out.put_items(">i", [len(xs)], xs)


def write_sequence(out, xs):
    out.put_items(">i", [len(xs)], xs)


def write_map(out, m):
    size, limit = map_room(m)
    out.raw(struct.pack(">fi", m.load, limit))
    out.put_items(">ii", [size, len(m)], flat_items(m))


def flat_items(m):
    items = []
    for k, v in m.items():
        items.append(k)
        items.append(v)
    return items


def put_pairs(m, items):
    for i in range(0, len(items), 2):
        m.put(items[i], items[i + 1])


def write_access_order(out, m):
    out.raw(b"\1" if m.access else b"\0")


def write_set(out, xs):
    out.put_items(">ifi", [map_room(xs.map)[0], xs.map.load, len(xs)], xs)


def write_nothing(out, x):
    pass


def write_tree_map(out, m):
    out.put_object(m.comparator())
    out.put_items(">i", [len(m)], flat_items(m))


def write_tree_set(out, xs):
    # All of it is in blocks but the comparator.
    out.put_object(xs.map.comparator())
    out.put_items(">i", [len(xs)], xs)


def read_list(stream, xs):
    stream.take(4)
    for i in range(stream.number()):
        xs.append(stream.get_object())


def read_sequence(stream, xs):
    for i in range(stream.number()):
        xs.append(stream.get_object())


def read_deque(stream, xs):
    for i in range(stream.number()):
        xs.addLast(stream.get_object())


def read_map(stream, m):
    stream.take(8)
    stream.number()
    n = stream.number()
    room = n / 0.75 + 1
    m.first = 16 if room < 16 else table_size(int(room))
    evicts = getattr(m, "evicts", False)
    if evicts:
        m.evicts = False  # nothing is the eldest before all are there
    for i in range(n):
        k = stream.get_object()
        m.raw_put(k, stream.get_object())
    if evicts:
        m.evicts = True


def read_access_order(stream, m):
    if stream.take(1) != b"\0":
        m.access = True


def read_set(stream, xs):
    stream.number()
    stream.number()
    n = stream.number()
    xs.map.first = table_size(int(n * 1.3333334))
    for i in range(n):
        xs.add(stream.get_object())


def read_tree_map(stream, m):
    m.compare = stream.get_object() or m.compare
    keys, values = [], []
    for i in range(stream.number()):
        keys.append(stream.get_object())
        values.append(stream.get_object())
    fill_tree(m, keys, values)


def read_tree_set(stream, xs):
    xs.map.compare = stream.get_object() or xs.map.compare
    keys = [stream.get_object() for i in range(stream.number())]
    fill_tree(xs.map, keys, [True] * len(keys))


def fill_tree(m, keys, values):
    # Java takes them as they come, for they were written in order.
    if hasattr(m, "take_sorted"):
        m.take_sorted(keys, values)
    else:
        for i in range(len(keys)):
            m.put(keys[i], values[i])


def write_vector(out, xs):
    out.raw(struct.pack(">ii", 0, len(xs)))
    items = list(xs)
    out.kept.append(items)
    out.put_object(items, "[Ljava/lang/Object;")
    out.raw(b"\x78")


def read_vector(stream, xs):
    step, n = struct.unpack(">ii", stream.take(8))
    xs.extend(stream.get_object()[:n])


LIBRARY_PARTS = {
    "java.util.ArrayList": (write_list, read_list),
    "java.util.LinkedList": (write_sequence, read_sequence),
    "java.util.ArrayDeque": (write_sequence, read_deque),
    "java.util.HashMap": (write_map, read_map),
    "java.util.LinkedHashMap": (write_access_order, read_access_order),
    "java.util.HashSet": (write_set, read_set),
    "java.util.LinkedHashSet": (write_nothing, write_nothing),
    "java.util.TreeMap": (write_tree_map, read_tree_map),
    "java.util.TreeSet": (write_tree_set, read_tree_set),
    "java.util.Vector": (write_vector, read_vector),
    "java.util.Stack": (write_nothing, write_nothing),
}

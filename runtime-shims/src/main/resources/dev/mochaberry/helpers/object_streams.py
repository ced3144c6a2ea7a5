# java.io.ObjectOutputStream and ObjectInputStream: the protocol of Java's object streams.
import array
import hashlib
import struct

# What the module's own table says of a class: its Java name, serialVersionUID, kind (S, E of an enum, R of a
# record, X of what writes itself, N of what cannot be written), fields (code or descriptor, Java name, Python
# name), the other fields with what they start with, the parent, the methods of Java's that take part, and a
# function that does what the constructor of a parent does that is not written.
SERIAL = {}
LIBRARY_SERIAL = {}
LIBRARY_CLASSES = {}
PACKED = {"B": ">b", "C": ">H", "c": ">H", "D": ">d", "F": ">f", "I": ">i", "J": ">q", "S": ">h", "Z": ">B"}
BOXES = {"Integer": "I", "Long": "J", "Short": "S", "Byte": "B", "Character": "C", "Boolean": "Z", "Double": "D", "Float": "F"}
OBJECT_MAGIC = b"\xac\xed\0\5"


def serial_entry(cls):
    entry = SERIAL.get(cls)
    while entry is None and cls is not object and cls.__bases__:
        cls = cls.__bases__[0]
        entry = SERIAL.get(cls)
    return entry


def box_kind(x):
    # The class of java.lang for a number or truth value.
    if isinstance(x, bool):
        return "Boolean"
    if isinstance(x, Long):
        return type(x).__name__
    return "Double" if isinstance(x, float) else "Integer" if -0x80000000 <= x <= 0x7FFFFFFF else "Long"


def array_version(name):
    # The default serialVersionUID: a digest of the class's name and modifiers.
    try:
        item = name.lstrip("[")
        flags = 0x411 if item[0] != "L" or item.startswith("Ljava.") or SERIAL_PUBLIC.get(item[1:-1]) else 0x410
        data = hashlib.sha1(utf_bytes(name) + struct.pack(">i", flags)).digest()
        return struct.unpack("<q", data[:8])[0]
    except AttributeError:
        return 0


SERIAL_PUBLIC = {}


def utf_bytes(s):
    data = s.encode().replace(b"\0", b"\xc0\x80")
    return struct.pack(">H", len(data)) + data


def default_array_name(x):
    kind = getattr(x, "kind", None)
    if kind:
        return kind
    return array_kind(x)[:-1]


class ObjectOutputStream(OutputStream):
    def __init__(self, out):
        self.out, self.block = non_null(out), bytearray()
        self.handles, self.kept, self.count = {}, [], 0
        self.inside, self.fields_due = False, None
        out.write_all(OBJECT_MAGIC)

    def raw(self, data):
        self.out.write_all(data)

    def write(self, b):
        self.put(bytes([b & 255]))

    def write_part(self, data, start, count):
        self.put(bytes([b & 255 for b in data[start : start + count]]))

    def put(self, data):
        # Data of the program's own: in blocks, of 1024 bytes at most.
        self.block.extend(data)
        while len(self.block) >= 1024:
            self.raw(b"\x7a" + struct.pack(">i", 1024) + bytes(self.block[:1024]))
            self.block = self.block[1024:]

    def write_packed(self, layout, x):
        self.put(struct.pack(layout, x))

    def write_chars(self, s):
        for c in s:
            self.write_packed(">H", ord(c))

    def write_low(self, s):
        self.put(bytes([ord(c) & 255 for c in s]))

    def write_utf(self, s):
        self.put(utf_bytes(s))

    def drain(self):
        n = len(self.block)
        if n:
            self.raw((bytes([0x77, n]) if n < 256 else b"\x7a" + struct.pack(">i", n)) + bytes(self.block))
            self.block = bytearray()

    def flush(self):
        self.drain()
        self.out.flush()

    def close(self):
        if not self.closed:
            self.closed = True
            self.flush()
            self.out.close()

    def reset(self):
        self.drain()
        self.raw(b"\x79")
        self.handles, self.kept, self.count = {}, [], 0

    def handle(self, key):
        self.handles[key] = self.count
        self.count += 1

    def is_known(self, key):
        n = self.handles.get(key)
        if n is None:
            return False
        self.raw(b"\x71" + struct.pack(">i", 0x7E0000 + n))
        return True

    def write_object(self, x):
        self.drain()
        before, self.fields_due = self.fields_due, None
        self.put_object(x)
        self.fields_due = before

    def put_object(self, x, kind=None):
        if x is None:
            self.raw(b"\x70")
        elif isinstance(x, str):
            self.put_text(x)
        elif isinstance(x, (bool, int, float, Long)):
            self.put_box(x, kind)
        elif not self.is_known(id(x)):
            self.kept.append(x)
            self.put_new(x, kind)

    def put_text(self, s):
        if self.is_known(s):
            return
        self.handle(s)
        data = s.encode().replace(b"\0", b"\xc0\x80")
        n = len(data)
        self.raw((b"\x74" + struct.pack(">H", n) if n < 65536 else b"\x7c" + struct.pack(">q", n)) + data)

    def put_box(self, x, kind):
        name = kind[11:-1] if kind and kind.startswith("Ljava/lang/") and kind[11:-1] in BOXES else box_kind(x)
        if name not in BOXES:
            if not self.is_known(id(x)):
                self.kept.append(x)
                self.put_new(x, kind)
            return
        value = x.v if isinstance(x, Long) else x
        key = name, value
        small = name == "Boolean" or name in ("Integer", "Long", "Short", "Byte", "Character") and -128 <= value < 128
        if small and self.is_known(key):
            return
        self.raw(b"\x73")
        self.put_library_class("java.lang." + name)
        if small:
            self.handle(key)
        else:
            self.count += 1
        self.raw(struct.pack(PACKED[BOXES[name]], int(value) if name == "Boolean" else value))

    def put_new(self, x, kind):
        cls = type(x)
        if WRITTEN_LAMBDAS and hasattr(x, "lambda_in_java"):
            return put_lambda(self, x)
        entry = serial_entry(cls)
        if entry is not None and entry[2] == "N":
            raise NotSerializableException(entry[0])
        if entry is not None and "W" in entry[6]:
            key = 3, id(x)
            if key not in self.handles:
                self.handles[key] = getattr(x, entry[6]["W"])()
            other = self.handles[key]
            if type(other) is not cls:
                return self.put_object(other)
            if other is not x and self.is_known(id(other)):
                return None
            x = other
            self.kept.append(x)
        if entry is not None and entry[2] == "E":
            self.raw(b"\x7e")
            self.put_enum(entry[0])
            self.handle(id(x))
            ENUM_CONSTANTS[(entry[0], x.name())] = x
            self.put_text(x.name())
        elif kind is not None and kind[0] == "[" or entry is None and (hasattr(x, "kind") or isinstance(x, array.array)):
            told = hasattr(x, "kind") or kind is None or kind[0] != "["
            self.put_array(x, (default_array_name(x) if told else kind).replace("/", "."))
        elif entry is not None:
            self.raw(b"\x73")
            self.put_class(cls, entry)
            self.handle(id(x))
            self.put_state(x, entry)
        elif cls in LIBRARY_NUMBERS:
            self.put_number(x, LIBRARY_NUMBERS[cls])
        else:
            tag = fixed_tag(x)
            if tag:
                self.put_fixed(x, tag)
            else:
                self.put_library(x, type_name(cls))

    def put_number(self, x, name):
        # A BigDecimal is its scale, and a BigInteger.
        if name == "java.math.BigInteger":
            self.put_integer(x.v, id(x))
            return
        self.raw(b"\x73")
        self.put_library_class(name)
        self.handle(id(x))
        self.raw(struct.pack(">i", x.scale))
        self.put_integer(x.v, (4, id(x)))
        self.raw(b"\x78")

    def put_integer(self, value, key):
        # What Java once kept beside it, its sign and its bytes.
        self.raw(b"\x73")
        self.put_library_class("java.math.BigInteger")
        self.handle(key)
        n, size = abs(value), 0
        while n >> 8 * size:
            size += 1
        self.raw(struct.pack(">iiiii", -1, -1, -2, -2, (value > 0) - (value < 0)))
        magnitude = array.array("b", n.to_bytes(size, "big"))
        self.kept.append(magnitude)
        self.put_array(magnitude, "[B")
        self.raw(b"\x78")

    def put_enum(self, name):
        if not self.is_known((1, name)):
            self.raw(b"\x72" + utf_bytes(name) + bytes(8))
            self.handle((1, name))
            self.raw(b"\x12\0\0\x78")
            if not self.is_known((1, "java.lang.Enum")):
                self.raw(b"\x72" + utf_bytes("java.lang.Enum") + bytes(8))
                self.handle((1, "java.lang.Enum"))
                self.raw(b"\x12\0\0\x78\x70")

    def put_class(self, cls, entry):
        if self.is_known((1, entry[0])):
            return
        flags = 12 if entry[2] == "X" else 3 if "w" in entry[6] else 2
        parent = entry[5]
        self.start_class(entry[0], entry[1], flags, [] if entry[2] == "X" else entry[3])
        if parent is None:
            self.raw(b"\x70")
        elif isinstance(parent, str):
            self.put_library_class(parent)
        else:
            self.put_class(parent, SERIAL[parent])

    def start_class(self, name, version, flags, fields):
        self.raw(b"\x72" + utf_bytes(name) + struct.pack(">q", version))
        self.handle((1, name))
        self.raw(bytes([flags]) + struct.pack(">H", len(fields)))
        for code, field, attribute in fields:
            self.raw(code[0].upper().encode() + utf_bytes(field))
            if len(code) > 1:
                self.put_text(code)
        self.raw(b"\x78")

    def put_library_class(self, name):
        if self.is_known((1, name)):
            return
        version, flags, fields, parent = LIBRARY_SERIAL.get(name, (0, 3, (), None))
        self.start_class(name, version, flags, [(code, field, None) for code, field in fields])
        if parent is None:
            self.raw(b"\x70")
        else:
            self.put_library_class(parent)

    def put_array(self, x, name):
        self.raw(b"\x75")
        if not self.is_known((1, name)):
            self.start_class(name, array_version(name), 2, [])
            self.raw(b"\x70")
        self.handle(id(x))
        self.raw(struct.pack(">i", len(x)))
        code = name[1:]
        for item in x:
            self.put_value(code.replace(".", "/"), item)

    def put_value(self, code, value):
        if code in PACKED:
            if value is None:
                value = 0
            elif isinstance(value, str):
                value = ord(value)
            elif code == "Z":
                value = int(value)
            self.raw(struct.pack(PACKED[code], value))
        else:
            self.put_object(value, code)

    def put_state(self, x, entry):
        if isinstance(entry[5], str):
            self.put_library_state(x, entry[5])
        elif entry[5] is not None:
            self.put_state(x, SERIAL[entry[5]])
        if entry[2] == "X":
            getattr(x, entry[6]["x"])(self)
        elif "w" in entry[6]:
            before, self.fields_due = self.fields_due, (x, entry)
            entry[6]["w"](x, self)
            self.fields_due = before
        else:
            self.put_fields(x, entry)
            return
        self.drain()
        self.raw(b"\x78")

    def put_fields(self, x, entry):
        for code, name, attribute in entry[3]:
            self.put_value(code, getattr(x, attribute) if attribute else None)

    def default_fields(self):
        if self.fields_due is None:
            raise IOException("not in call to writeObject")
        self.drain()
        self.put_fields(self.fields_due[0], self.fields_due[1])

    def put_fixed(self, x, tag):
        # Java writes another object in its place: which collection it is, and what it holds.
        if not getattr(x, "whole", True):
            raise NotSerializableException("java.util.ImmutableCollections$SubList")
        self.raw(b"\x73")
        self.put_library_class(FIXED_FORM)
        self.handle(id(x))
        self.raw(struct.pack(">i", tag))
        items = flat_items(x) if tag == 3 else list(x)
        self.put_items(">i", [len(items)], items)

    def put_library(self, x, name):
        if name not in LIBRARY_SERIAL or name in LIBRARY_PARTS and LIBRARY_PARTS[name] is None:
            raise NotSerializableException(name)
        LIBRARY_CLASSES.setdefault(name, type(x))
        self.raw(b"\x73")
        self.put_library_class(name)
        self.handle(id(x))
        self.put_library_state(x, name)

    def put_library_state(self, x, name):
        parent = LIBRARY_SERIAL[name][3]
        if parent is not None and parent in LIBRARY_PARTS:
            self.put_library_state(x, parent)
        LIBRARY_PARTS[name][0](self, x)

    def put_items(self, layout, numbers, items):
        # What collections write: numbers in a block, then their elements.
        self.put(struct.pack(layout, *numbers))
        self.drain()
        for item in items:
            self.put_object(item)
        self.raw(b"\x78")


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


# The large numbers that the program has, by their classes.
LIBRARY_NUMBERS = {}


def number_class(name):
    for c in LIBRARY_NUMBERS:
        if LIBRARY_NUMBERS[c] == name:
            return c
    raise ClassNotFoundException(name)


ENUM_CONSTANTS = {}

LAMBDA = "java.lang.invoke.SerializedLambda"
LAMBDA_FIELDS = (
    ("I", "implMethodKind"),
    ("[Ljava/lang/Object;", "capturedArgs"),
    ("Ljava/lang/Class;", "capturingClass"),
    ("Ljava/lang/String;", "functionalInterfaceClass"),
    ("Ljava/lang/String;", "functionalInterfaceMethodName"),
    ("Ljava/lang/String;", "functionalInterfaceMethodSignature"),
    ("Ljava/lang/String;", "implClass"),
    ("Ljava/lang/String;", "implMethodName"),
    ("Ljava/lang/String;", "implMethodSignature"),
    ("Ljava/lang/String;", "instantiatedMethodType"),
)
SERIAL_LAMBDAS = {}


class SerialFunction:
    # A lambda that object streams may write.
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


def serial_lambda(make, form, kinds, captured):
    x = make(*captured)
    if not isinstance(x, type):
        try:
            x.lambda_in_java = None
        except AttributeError:
            pass
    if not hasattr(x, "lambda_in_java"):  # closures take an attribute, and forget it
        x = SerialFunction(x)
    x.lambda_in_java = form, kinds, captured
    SERIAL_LAMBDAS[form] = make, kinds
    return x


def put_lambda(out, x):
    form, kinds, captured = x.lambda_in_java
    out.raw(b"\x73")
    if not out.is_known((1, LAMBDA)):
        out.start_class(LAMBDA, 8025925345765570181, 2, [(code, name, None) for code, name in LAMBDA_FIELDS])
        out.raw(b"\x70")
    out.handle(id(x))
    out.raw(struct.pack(">i", form[0]) + b"\x75")
    if not out.is_known((1, "[Ljava.lang.Object;")):
        out.start_class("[Ljava.lang.Object;", array_version("[Ljava.lang.Object;"), 2, [])
        out.raw(b"\x70")
    out.count += 1
    out.raw(struct.pack(">i", len(captured)))
    for kind, x in zip(kinds, captured):
        out.put_object(x, box_of(kind))
    put_class_object(out, form[1])
    for s in form[2:]:
        out.put_text(s)


def box_of(kind):
    for name in BOXES:
        if BOXES[name] == kind:
            return "Ljava/lang/" + name + ";"
    return None


def put_class_object(out, name):
    if out.is_known((2, name)):
        return
    out.raw(b"\x76")
    if not out.is_known((1, name)):
        for cls in SERIAL:
            entry = SERIAL[cls]
            if entry[0] == name and entry[2] != "N":
                if entry[2] == "E":
                    out.put_enum(name)
                else:
                    out.put_class(cls, entry)
                break
        else:
            out.start_class(name, 0, 0, [])
            out.raw(b"\x70")
    out.handle((2, name))


def get_lambda(stream, kind):
    place = len(stream.handles)
    stream.keep(None)
    found = {}
    for code, name in kind[3]:
        found[name] = stream.get_value(code)
    form = tuple([found[name] for code, name in LAMBDA_FIELDS if name != "capturedArgs"])
    if form not in SERIAL_LAMBDAS:
        raise InvalidObjectException("ReflectiveOperationException during deserialization")
    make, kinds = SERIAL_LAMBDAS[form]
    captured = tuple([x.v if k in "BCFJS" else x for k, x in zip(kinds, found["capturedArgs"])])
    x = stream.handles[place] = serial_lambda(make, form, kinds, captured)
    return x


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
    for i in range(n):
        k = stream.get_object()
        m.put(k, stream.get_object())


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
}


class ObjectInputStream(InputStream):
    def __init__(self, source):
        self.source, self.block, self.handles = non_null(source), b"", []
        self.plain, self.ahead, self.fields_due = False, None, None
        magic = bytes([b & 255 for b in source.read_all(4)])
        if len(magic) < 4:
            raise EOFException()
        if magic != OBJECT_MAGIC:
            raise StreamCorruptedException("invalid stream header: " + "".join(["%02X" % b for b in magic]))

    def take(self, n):
        data = self.source.read_all(n)
        if len(data) < n:
            raise EOFException()
        return bytes([b & 255 for b in data])

    def kind(self):
        if self.ahead is None:
            b = self.source.read()
            if b < 0:
                raise EOFException()
            self.ahead = b
        return self.ahead

    def next_kind(self):
        kind, self.ahead = self.kind(), None
        return kind

    def more(self):
        # Whether there is data of the program's own.
        while not self.block:
            try:
                kind = self.kind()
            except EOFException:
                return False
            if kind == 0x77:
                self.ahead = None
                self.block = self.take(self.take(1)[0])
            elif kind == 0x7A:
                self.ahead = None
                self.block = self.take(struct.unpack(">i", self.take(4))[0])
            else:
                return False
        return True

    def read(self):
        if not self.more():
            return -1
        b, self.block = self.block[0], self.block[1:]
        return b

    def available(self):
        return len(self.block) if self.more() else 0

    def close(self):
        self.closed = True
        self.source.close()

    def number(self):
        return read_packed(self, ">i")

    def text(self):
        return decode(self.take(struct.unpack(">H", self.take(2))[0]).replace(b"\xc0\x80", b"\0"))

    def read_object(self):
        if self.block:
            raise OptionalDataException()
        before, self.fields_due = self.fields_due, None
        x = self.get_object()
        self.fields_due = before
        return x

    def keep(self, x):
        self.handles.append(x)
        return x

    def get_object(self):
        kind = self.next_kind()
        if kind == 0x70:
            return None
        if kind == 0x71:
            return self.handles[struct.unpack(">i", self.take(4))[0] - 0x7E0000]
        if kind == 0x74:
            return self.keep(self.text())
        if kind == 0x7C:
            n = struct.unpack(">q", self.take(8))[0]
            return self.keep(decode(self.take(n).replace(b"\xc0\x80", b"\0")))
        if kind == 0x72:
            return self.get_class(kind)
        if WRITTEN_LAMBDAS and kind == 0x76:
            return self.keep(self.get_class(self.next_kind())[0])
        if kind == 0x75:
            return self.get_array()
        if kind == 0x7E:
            return self.get_enum()
        if kind == 0x73:
            return self.get_new()
        if kind == 0x79:
            self.handles = []
            return self.get_object()
        if kind in (0x77, 0x7A, 0x78):
            self.ahead = kind
            raise OptionalDataException()
        raise StreamCorruptedException("invalid type code: %02X" % kind)

    def get_class(self, kind):
        # Name, serialVersionUID, flags, fields, parent: a list.
        if kind == 0x70:
            return None
        if kind == 0x71:
            return self.handles[struct.unpack(">i", self.take(4))[0] - 0x7E0000]
        found = self.keep([self.text(), struct.unpack(">q", self.take(8))[0]])
        found.append(self.take(1)[0])
        fields = []
        for i in range(struct.unpack(">H", self.take(2))[0]):
            code = chr(self.take(1)[0])
            name = self.text()
            fields.append((self.get_object() if code in "[L" else code, name))
        found.append(fields)
        self.take(1)
        found.append(self.get_class(self.next_kind()))
        return found

    def get_array(self):
        kind = self.get_class(self.next_kind())
        n = struct.unpack(">i", self.take(4))[0]
        code = kind[0][1:]
        if code in PACKED and code != "Z":
            xs = new_numeric_array({"B": "b", "C": "H", "S": "h", "I": "i", "J": "q", "F": "f", "D": "d"}[code], n)
        else:
            xs = [None] * n
            if TYPED_ARRAYS:
                xs = typed(kind[0], xs)
        self.keep(xs)
        for i in range(n):
            xs[i] = self.get_value(code)
        return xs

    def get_value(self, code):
        layout = PACKED.get(code)
        if layout is None:
            return self.get_object()
        value = struct.unpack(layout, self.take(struct.calcsize(layout)))[0]
        return value != 0 if code == "Z" else value

    def get_enum(self):
        kind = self.get_class(self.next_kind())
        place = len(self.handles)
        self.keep(None)
        name = self.get_object()
        constant = ENUM_CONSTANTS.get((kind[0], name))
        if constant is None:
            cls = self.class_of(kind[0])
            for constant in SERIAL[cls][7]():
                if constant.name() == name:
                    break
        self.handles[place] = constant
        return constant

    def class_of(self, name):
        for cls in SERIAL:
            if SERIAL[cls][0] == name:
                return cls
        raise ClassNotFoundException(name)

    def get_new(self):
        kind = self.get_class(self.next_kind())
        name = kind[0]
        if name.startswith("java.lang.") and name[10:] in BOXES:
            return self.keep_box(name[10:])
        if name == FIXED_FORM:
            return self.get_fixed()
        if name in ("java.math.BigInteger", "java.math.BigDecimal"):
            return self.get_number(kind)
        if name in LIBRARY_PARTS:
            if name not in LIBRARY_CLASSES:
                raise ClassNotFoundException(name)
            x = self.keep(LIBRARY_CLASSES[name]())
            self.get_library_state(x, kind)
            return x
        if WRITTEN_LAMBDAS and name == LAMBDA:
            return get_lambda(self, kind)
        cls = self.class_of(name)
        entry = SERIAL[cls]
        if kind[1] != entry[1] and entry[2] == "S":
            raise InvalidClassException(
                "%s; local class incompatible: stream classdesc serialVersionUID = %d, local class serialVersionUID = %d" % (name, kind[1], entry[1])
            )
        x = object.__new__(cls)
        place = len(self.handles)
        self.keep(x)
        if entry[7]:
            entry[7](x)
        if entry[2] == "X":
            before, self.fields_due = self.fields_due, None
            getattr(x, entry[6]["y"])(self)
            self.fields_due = before
            self.skip_rest()
        else:
            self.get_state(x, cls, kind)
        if "R" in entry[6]:
            x = self.handles[place] = getattr(x, entry[6]["R"])()
        return x

    def get_number(self, kind):
        place = len(self.handles)
        self.keep(None)
        fields = {}
        for code, name in kind[3]:
            fields[name] = self.get_value(code)
        self.skip_rest()
        if "scale" in fields:
            x = number_class(kind[0])(fields["intVal"].v, fields["scale"])
        else:
            x = number_class(kind[0])(fields["signum"] * int.from_bytes(bytes([b & 255 for b in fields["magnitude"]]), "big"))
        self.handles[place] = x
        return x

    def get_fixed(self):
        place = len(self.handles)
        self.keep(None)
        tag = struct.unpack(">i", self.take(4))[0]
        items = [self.get_object() for i in range(self.number())]
        self.skip_rest()
        x = self.handles[place] = fixed_of(tag, items)
        return x

    def keep_box(self, name):
        place = len(self.handles)
        self.keep(None)
        x = self.get_value(BOXES[name])
        if name == "Character":
            x = boxed_character(x)
        elif name in ("Long", "Short", "Byte", "Float"):
            x = boxed_number(name, x)
        self.handles[place] = x
        return x

    def get_state(self, x, cls, kind):
        entry = SERIAL[cls]
        if kind[4] is not None:
            if isinstance(entry[5], str):
                self.get_library_state(x, kind[4])
            elif entry[5] is not None:
                self.get_state(x, entry[5], kind[4])
        for attribute, value in entry[4]:
            setattr(x, attribute, value)
        if "r" in entry[6]:
            before, self.fields_due = self.fields_due, (x, entry, kind)
            entry[6]["r"](x, self)
            self.fields_due = before
            self.skip_rest()
        else:
            self.get_fields(x, entry, kind)
            if kind[2] & 1:
                self.skip_rest()

    def get_fields(self, x, entry, kind):
        known = {}
        for code, name, attribute in entry[3]:
            known[name] = code, attribute
        for code, name in kind[3]:
            value = self.get_value(code)
            if name in known and known[name][1]:
                if known[name][0] == "c":
                    value = chr(value)
                setattr(x, known[name][1], value)

    def default_fields(self):
        if self.fields_due is None:
            raise NotActiveException("not in call to readObject")
        self.get_fields(self.fields_due[0], self.fields_due[1], self.fields_due[2])

    def get_library_state(self, x, kind):
        if kind[4] is not None and kind[4][0] in LIBRARY_PARTS:
            self.get_library_state(x, kind[4])
        LIBRARY_PARTS[kind[0]][1](self, x)
        if kind[2] & 1:
            self.skip_rest()

    def skip_rest(self):
        self.block = b""
        while True:
            while self.more():
                self.block = b""
            if self.kind() == 0x78:
                self.ahead = None
                return
            self.get_object()


def boxed_character(x):
    return Character(x)


def boxed_number(name, x):
    for cls in (Long, Short, Byte, Float):
        if cls.__name__ == name:
            return cls(x)
    return x

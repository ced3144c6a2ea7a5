# java.io.ObjectOutputStream: the protocol of Java's object streams, and what is told of classes.
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

# Objects of which there is one: the comparators of the library, by the names of their classes in Java.
LIBRARY_SINGLES = {}
NATURAL_ORDER = "java.util.Comparators$NaturalOrderComparator"
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
        try:
            self.put_object(x)
        finally:
            self.fields_due = before

    def write_unshared(self, x):
        # As if it came for the first time.
        self.handles.pop(id(x), None)
        self.write_object(x)
        self.handles.pop(id(x), None)

    def put_object(self, x, kind=None):
        if x is None:
            self.raw(b"\x70")
        elif isinstance(x, str):
            self.put_text(x)
        elif isinstance(x, (bool, int, float, Long)) and not isinstance(x, BigInteger):
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
        if isinstance(x, EnumInStream):
            return put_class_object(self, x.name)
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
        if isinstance(x, Enum):
            name = enum_name(x)
            self.raw(b"\x7e")
            self.put_enum(name)
            self.handle(id(x))
            ENUM_CONSTANTS[(name, x._name)] = x
            self.put_text(x._name)
        elif kind is not None and kind[0] == "[" or entry is None and (hasattr(x, "kind") or isinstance(x, array.array)):
            told = hasattr(x, "kind") or kind is None or kind[0] != "["
            self.put_array(x, (default_array_name(x) if told else kind).replace("/", "."))
        elif entry is not None:
            self.raw(b"\x73")
            self.put_class(cls, entry)
            self.handle(id(x))
            self.put_state(x, entry)
        else:
            self.put_of_library(x, fixed_tag(x), name_in(LIBRARY_CLASSES, cls), name_in(LIBRARY_SINGLES, x))

    def put_of_library(self, x, tag, name, single):
        if tag:
            self.put_fixed(x, tag)
        elif name not in LIBRARY_PARTS and hasattr(x, "written_by"):
            x.written_by(self, name or type_name(type(x)))
        elif single == NATURAL_ORDER:
            self.raw(b"\x7e")
            self.put_enum(single)
            self.handle(id(x))
            self.put_text("INSTANCE")
        elif single:
            self.put_form(x, single, ())
        elif WRITTEN_EXCEPTIONS and isinstance(x, BaseException) and name in LIBRARY_SERIAL:
            self.raw(b"\x73")
            self.put_library_class(name)
            self.handle(id(x))
            self.put_throwable(x, name)
        else:
            self.put_library(x, name or type_name(type(x)))

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

    def put_throwable(self, x, name):
        # Its trace is that of the board, and is left out.
        args = x.args
        others = [y for y in args[2:] if isinstance(y, BaseException)]
        values = [args[1] if len(args) > 1 else x, args[0] if args else None, [], others]
        self.kept.append(values)
        self.put_object(values[0])
        self.put_object(values[1])
        self.put_object(values[2], "[Ljava/lang/StackTraceElement;")
        if others:
            self.put_object(others)
        elif not self.is_known((4, "")):
            # All share one that is empty.
            self.raw(b"\x73")
            self.put_library_class(FIXED_FORM)
            self.handle((4, ""))
            self.raw(struct.pack(">i", 1))
            self.put_items(">i", [0], ())
        self.raw(b"\x78")
        self.put_added(x, name)

    def put_added(self, x, name):
        # What classes below Throwable have besides.
        version, flags, fields, parent = LIBRARY_SERIAL[name]
        if parent is not None:
            self.put_added(x, parent)
            if flags & 1:
                for attribute in getattr(x, "written", ()):
                    self.put_object(getattr(x, attribute))
                self.raw(b"\x78")

    def put_state(self, x, entry):
        if WRITTEN_EXCEPTIONS and isinstance(entry[5], str) and isinstance(x, BaseException):
            self.put_throwable(x, entry[5])
        elif isinstance(entry[5], str):
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
            raise NotActiveException("not in call to writeObject")
        self.drain()
        self.put_fields(self.fields_due[0], self.fields_due[1])

    def fields_to_put(self):
        if self.fields_due is None:
            raise NotActiveException("not in call to writeObject")
        if len(self.fields_due) == 2:
            self.fields_due += (FieldsToPut(self.fields_due[1][3]),)
        return self.fields_due[2]

    def write_fields(self):
        if self.fields_due is None or len(self.fields_due) == 2:
            raise NotActiveException("no current PutField object")
        self.drain()
        values = self.fields_due[2].values
        self.kept.append(values)
        for code, name, attribute in self.fields_due[1][3]:
            self.put_value(code, values.get(name))

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

    def put_form(self, x, name, values, tail=None):
        # An object of the library that Java writes as these values, those of parents first, and what a method of its
        # own adds: a layout, the numbers that it packs, objects.
        if name not in LIBRARY_SERIAL:
            raise NotSerializableException(name)
        self.raw(b"\x73")
        self.put_library_class(name)
        self.handle(id(x))
        values = list(values)
        self.kept.append(values)  # new objects among them must not make room for others
        self.put_chain(name, values[:], tail)

    def put_chain(self, name, values, tail):
        version, flags, fields, parent = LIBRARY_SERIAL[name]
        if parent is not None:
            self.put_chain(parent, values, tail)
        for code, field in fields:
            self.put_value(code, values.pop(0))
        if flags & 1:
            if tail:
                self.put_items(tail[0], tail[1], tail[2])
            else:
                self.raw(b"\x78")

    def put_library(self, x, name):
        if name not in LIBRARY_SERIAL or name in LIBRARY_PARTS and LIBRARY_PARTS[name] is None:
            raise NotSerializableException(name)
        LIBRARY_CLASSES.setdefault(name, type(x))
        self.raw(b"\x73")
        self.put_library_class(name)
        self.handle(id(x))
        self.put_library_state(x, name)

    def put_library_state(self, x, name):
        if hasattr(x, "take_form"):
            form = FormTaken()
            x.written_by(form, name)
            self.kept.append(form.values)
            return self.put_chain(name, form.values[:], form.tail)
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


class FormTaken:
    # In the place of a stream: what an object of a class of the library would have written.
    def put_form(self, x, name, values, tail=None):
        self.values, self.tail = list(values), tail


class FieldsToPut:
    # java.io.ObjectOutputStream.PutField: by name, what is not put is zero or null.
    def __init__(self, fields):
        self.names, self.values = [name for code, name, attribute in fields], {}

    def put(self, name, value):
        if non_null(name) not in self.names:
            raise IllegalArgumentException("no such field " + name)
        self.values[name] = value


def name_in(table, x):
    # The name under which a table has a class or an object.
    for name in table:
        if table[name] is x:
            return name
    return None


ENUM_CONSTANTS = {}


def enum_name(x):
    entry = serial_entry(type(x))
    return entry[0] if entry is not None else type_name(type(x))


class EnumInStream:
    # The class of an enum's constant, as a value.
    def __init__(self, constant):
        self.name = enum_name(constant)


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

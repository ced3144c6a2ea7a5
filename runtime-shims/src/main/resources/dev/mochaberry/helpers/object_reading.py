# java.io.ObjectInputStream.
import struct


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
        try:
            return self.get_object()
        finally:
            self.fields_due = before

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
        if kind == 0x76:
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
        constant = LIBRARY_SINGLES.get(kind[0]) or ENUM_CONSTANTS.get((kind[0], name))
        if constant is None:
            cls = serial_class(kind[0])
            for constant in SERIAL[cls][7]():
                if constant._name == name:
                    break
        self.handles[place] = constant
        return constant

    def get_new(self):
        kind = self.get_class(self.next_kind())
        name = kind[0]
        if name.startswith("java.lang.") and name[10:] in BOXES:
            return self.keep_box(name[10:])
        if name == FIXED_FORM:
            return self.get_fixed()
        if WRITTEN_EXCEPTIONS and name in LIBRARY_CLASSES and issubclass(LIBRARY_CLASSES[name], BaseException):
            x = self.keep(blank_object(LIBRARY_CLASSES[name]))
            self.get_throwable(x, kind)
            return x
        if name in LIBRARY_SINGLES:
            return self.keep(LIBRARY_SINGLES[name])
        if name in LIBRARY_PARTS:
            if name not in LIBRARY_CLASSES:
                raise ClassNotFoundException(name)
            x = self.keep(LIBRARY_CLASSES[name]())
            self.get_library_state(x, kind)
            return x
        if name in LIBRARY_CLASSES and hasattr(LIBRARY_CLASSES[name], "written_by"):
            return self.get_form(LIBRARY_CLASSES[name], kind)
        if WRITTEN_LAMBDAS and name == LAMBDA:
            return get_lambda(self, kind)
        cls = serial_class(name)
        entry = SERIAL[cls]
        if kind[1] != entry[1] and entry[2] == "S":
            raise InvalidClassException(
                "%s; local class incompatible: stream classdesc serialVersionUID = %d, local class serialVersionUID = %d" % (name, kind[1], entry[1])
            )
        x = blank_object(cls) if issubclass(cls, (list, BaseException)) else object.__new__(cls)
        place = len(self.handles)
        self.keep(x)
        if entry[7] is False:
            raise InvalidClassException(name + "; no valid constructor")
        if entry[7]:
            entry[7](x)
        self.make_ready(x, entry[5])
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

    def make_ready(self, x, parent):
        # What is of a collection of the library begins empty.
        while parent is not None and not isinstance(parent, str):
            parent = SERIAL[parent][5]
        above = LIBRARY_CLASSES.get(parent)
        if above is not None and not issubclass(above, (list, BaseException)):
            above.__init__(x)

    def get_form(self, cls, kind):
        # What can change is there before its content, which may hold it.
        place = len(self.handles)
        x = self.keep(cls() if hasattr(cls, "take_form") else None)
        values, data, items = [], bytearray(), []
        self.get_chain(kind, values, data, items)
        if hasattr(cls, "take_form"):
            x.take_form(values, data, items)
        else:
            x = self.handles[place] = cls.of_form(values, data, items)
        return x

    def get_chain(self, kind, values, data, items):
        if kind[4] is not None:
            self.get_chain(kind[4], values, data, items)
        for code, name in kind[3]:
            values.append(self.get_value(code))
        while kind[2] & 1:
            while self.more():
                data.extend(self.block)
                self.block = b""
            if self.kind() == 0x78:
                self.ahead = None
                break
            items.append(self.get_object())

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
        else:
            self.get_fields(x, entry, kind)
        if kind[2] & 1:
            self.skip_rest()
        else:
            self.ahead = None

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
        x, entry, kind = self.fields_due
        self.get_fields(x, entry, kind)
        if not kind[2] & 1:
            self.ahead = 0x78  # The writer left no data of its own: to the reader it ends here.

    def fields_got(self):
        if self.fields_due is None:
            raise NotActiveException("not in call to readObject")
        x, entry, kind = self.fields_due
        found = FieldsGot(entry[3], dict([(name, self.get_value(code)) for code, name in kind[3]]))
        if not kind[2] & 1:
            self.ahead = 0x78
        return found

    def get_throwable(self, x, kind):
        values = []
        items = []
        self.get_chain(kind, values, bytearray(), items)
        take_throwable(x, values)
        for attribute, value in zip(getattr(x, "written", ()), items):
            setattr(x, attribute, value)

    def get_library_state(self, x, kind):
        if WRITTEN_EXCEPTIONS and isinstance(x, BaseException):
            return self.get_throwable(x, kind)
        if hasattr(x, "take_form"):
            values, data, items = [], bytearray(), []
            self.get_chain(kind, values, data, items)
            return x.take_form(values, data, items)
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


def blank_object(cls):
    # Without its constructor: object.__new__ cannot make what extends a list or an exception of Python's own.
    own = cls.__dict__.get("__init__")
    cls.__init__ = lambda self: None
    try:
        return cls()
    finally:
        if own:
            cls.__init__ = own
        else:
            del cls.__init__


class FieldsGot:
    # java.io.ObjectInputStream.GetField
    def __init__(self, fields, values):
        self.names, self.values = [name for code, name, attribute in fields], values

    def is_missing(self, name):
        if non_null(name) not in self.names:
            raise IllegalArgumentException("no such field " + name)
        return name not in self.values

    def get(self, name, default):
        return default if self.is_missing(name) else self.values[name]


def boxed_character(x):
    return Character(x)


def boxed_number(name, x):
    for cls in (Long, Short, Byte, Float):
        if cls.__name__ == name:
            return cls(x)
    return x


def serial_class(name):
    for cls in SERIAL:
        if SERIAL[cls][0] == name:
            return cls
    raise ClassNotFoundException(name)


def enum_in_stream(name):
    # The function that gives the constants of the enum whose class was read.
    return SERIAL[serial_class(name)][7]

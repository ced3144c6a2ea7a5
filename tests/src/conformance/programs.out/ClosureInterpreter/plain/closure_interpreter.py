import asyncio
import sys
import array
import math
import struct


def type_name(cls):
    name = cls.__name__
    java = getattr(cls, "java_name", None)
    if java:
        return java
    if name in ("int", "str", "bool", "float", "Exception", "BaseException", "object", "Long", "Short", "Byte", "Character", "Float"):
        words = {"int": "Integer", "str": "String", "bool": "Boolean", "float": "Double", "BaseException": "Throwable", "object": "Object"}
        return "java.lang." + words.get(name, name)
    if name == "list":
        return "java.util.ArrayList"
    if name in ("HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayDeque", "LinkedList", "PriorityQueue", "Stack", "Optional", "Random"):
        return "java.util." + name
    return name


def simple_name(cls):
    return type_name(cls).rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def index_fault(i, n):
    return IndexOutOfBoundsException(out_of_bounds(i, n))


def at_list(xs, i):
    if 0 <= i < len(non_null(xs)):
        return xs[i]
    raise index_fault(i, len(xs))


def add(xs, x):
    if isinstance(xs, tuple):
        raise UnsupportedOperationException()
    if isinstance(xs, list):
        xs.append(x)
        return True
    return non_null(xs).add(x)


def list_index(xs, x):
    for i in range(len(xs)):
        if same(x, xs[i]):
            return i
    return -1


def contains(xs, x):
    return list_index(xs, x) >= 0 if isinstance(xs, list) else x in non_null(xs)


def contains_all(xs, others):
    for x in others:
        if not contains(xs, x):
            return False
    return True


def add_all(xs, others):
    changed = False
    for x in list(others):
        changed = add(xs, x) or changed
    return changed


def list_of(*xs):
    for x in xs:
        non_null(x)
    return FixedList(xs)


class SizedList(list):
    def append(self, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i=-1):
        unsupported()

    def clear(self):
        unsupported()


class FixedList(SizedList):
    def __setitem__(self, i, x):
        unsupported()


class Deque:
    nulls = True

    def __init__(self, xs=()):
        self.xs = list(xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def __iter__(self):
        return iter(self.xs)

    def iterator(self):
        return Iterator(self.xs)

    def __contains__(self, x):
        return list_index(self.xs, x) >= 0

    def __eq__(self, other):
        return self is other or (self.nulls and is_list(other) and list_equals(self.xs, other))

    def __hash__(self):
        return list_hash(self.xs) if self.nulls else identity_hash(self)

    def __str__(self):
        return text(self.xs)

    def add(self, x):
        self.xs.append(x if self.nulls else non_null(x))
        return True
    append = add

    def insert(self, i, x):
        self.xs.insert(i, x if self.nulls else non_null(x))

    def pop(self, i):
        return self.xs.pop(i)

    def clear(self):
        self.xs.clear()


class Entry:
    def __init__(self, key, value, hash=0):
        self.key, self.value, self.hash = key, value, hash

    def set(self, value):
        old, self.value = self.value, value
        return old

    def __eq__(self, other):
        return isinstance(other, Entry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class FixedEntry(Entry):
    def set(self, value):
        unsupported()


class Map:
    def get(self, key):
        e = self.find(key)
        return None if e is None else e.value

    def get_or(self, key, default):
        e = self.find(key)
        return default if e is None else e.value

    def __contains__(self, key):
        return self.find(key) is not None

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def has_value(self, value):
        for e in self.entries():
            if same(value, e.value):
                return True
        return False

    def put_all(self, other):
        for e in other.entries():
            self.put(e.key, e.value)

    def __eq__(self, other):
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        for e in self.entries():
            found = other.find(e.key)
            if found is None or not same(e.value, found.value):
                return False
        return True

    def __hash__(self):
        h = 0
        for e in self.entries():
            h += e.__hash__()
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([str(e) for e in self.entries()]) + "}"


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


class HashMap(Map):
    def __init__(self, source=16, load=None, access=False):
        other = None if isinstance(source, int) else non_null(source)
        capacity = source if other is None else int(len(other) / 0.75 + 1.0) if len(other) else 16
        if capacity < 0:
            raise IllegalArgumentException("Illegal initial capacity: " + str(capacity))
        self.first, self.access, self.changes = 1, access, 0
        while self.first < capacity:
            self.first *= 2
        HashMap.clear(self)
        if other is not None:
            self.put_all(other)

    def clear(self):
        self.table = [None] * self.first
        self.size = 0
        self.changes += 1

    def __len__(self):
        return self.size

    def hash(self, key):
        h = hash_or_zero(key)
        return (h ^ ((h & 0xFFFFFFFF) >> 16)) & 0xFFFFFFFF

    def find(self, key):
        h = self.hash(key)
        for e in self.table[h & (len(self.table) - 1)] or ():
            if e.hash == h and same(key, e.key):
                return e
        return None

    def put(self, key, value):
        e = self.find(key)
        if e is not None:
            self.touch(e)
            return e.set(value)
        self.insert(Entry(key, value, self.hash(key)))
        return None

    def touch(self, e):
        pass

    def insert(self, e):
        self.changes += 1
        self.place(e)
        self.size += 1
        if self.size > len(self.table) * 3 // 4:
            old = self.table
            self.table = [None] * (2 * len(old))
            for slot in old:
                for e in slot or ():
                    self.place(e)

    def place(self, e):
        i = e.hash & (len(self.table) - 1)
        if self.table[i] is None:
            self.table[i] = []
        self.table[i].append(e)

    def remove_key(self, key):
        e = self.find(key)
        if e is None:
            return None
        self.unlink(e)
        return e.value

    def unlink(self, e):
        self.changes += 1
        slot = self.table[e.hash & (len(self.table) - 1)]
        for i in range(len(slot)):
            if slot[i] is e:
                slot.pop(i)
                break
        self.size -= 1

    def entries(self):
        return checked(self, self.walk())

    def walk(self):
        for slot in self.table:
            for e in tuple(slot or ()):
                yield e


def checked(map, walk):
    changes, left = map.changes, len(map)
    for e in walk:
        yield e
        left -= 1
        if left <= 0:
            return
        if map.changes != changes:
            raise ConcurrentModificationException()


class LinkedHashMap(HashMap):
    head = tail = None

    def clear(self):
        HashMap.clear(self)
        self.head = self.tail = None

    def insert(self, e):
        self.link(e)
        HashMap.insert(self, e)
        if hasattr(self, "removeEldestEntry") and self.removeEldestEntry(self.head):
            self.remove_key(self.head.key)

    def link(self, e):
        e.before, e.after = self.tail, None
        if self.tail is None:
            self.head = e
        else:
            self.tail.after = e
        self.tail = e

    def unlink(self, e):
        HashMap.unlink(self, e)
        self.cut(e)

    def cut(self, e):
        if e.before is None:
            self.head = e.after
        else:
            e.before.after = e.after
        if e.after is None:
            self.tail = e.before
        else:
            e.after.before = e.before

    def touch(self, e):
        if self.access and e is not self.tail:
            self.cut(e)
            self.link(e)
            self.changes += 1

    def get(self, key):
        return self.get_or(key, None)

    def get_or(self, key, default):
        e = self.find(key)
        if e is None:
            return default
        self.touch(e)
        return e.value

    def walk(self):
        e = self.head
        while e is not None:
            yield e
            e = e.after


class View:
    def __init__(self, map, kind):
        self.map, self.kind = map, kind

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        for e in self.map.entries():
            yield e.key if self.kind == 0 else e.value if self.kind == 1 else e

    def __contains__(self, x):
        if self.kind == 0:
            return x in self.map
        if self.kind == 1:
            return self.map.has_value(x)
        e = self.map.find(x.key)
        return e is not None and same(e.value, x.value)

    def add(self, x):
        unsupported()

    def clear(self):
        self.map.clear()

    def iterator(self):
        return MapIterator(self)

    def __eq__(self, other):
        return self is other or (self.kind != 1 and set_equals(self, other))

    def __hash__(self):
        return identity_hash(self) if self.kind == 1 else set_hash(self)

    def __str__(self):
        return text(list(self))


class MapIterator:
    def __init__(self, view):
        self.view, self.walk, self.last = view, view.map.walk(), None
        self.left, self.changes = len(view.map), view.map.changes

    def hasNext(self):
        return self.left > 0

    def next(self):
        if self.view.map.changes != self.changes:
            raise ConcurrentModificationException()
        if self.left <= 0:
            raise NoSuchElementException()
        self.last = next(self.walk)
        self.left -= 1
        kind = self.view.kind
        return self.last.key if kind == 0 else self.last.value if kind == 1 else self.last


def set_equals(a, b):
    return isinstance(b, View) and b.kind != 1 and len(a) == len(b) and contains_all(a, b)


def set_hash(xs):
    h = 0
    for x in xs:
        h += hash_or_zero(x)
    return i32(h)


class HashSet(View):
    def __init__(self, xs=None, capacity=16):
        if xs is not None:
            capacity = max(int(len(xs) / 0.75) + 1, 16)
        self.map, self.kind = self.new_map(capacity), 0
        if xs is not None:
            add_all(self, xs)

    def new_map(self, capacity):
        return HashMap(capacity)

    def add(self, x):
        if x in self.map:
            return False
        self.map.put(x, True)
        return True


class LinkedHashSet(HashSet):
    def new_map(self, capacity):
        return LinkedHashMap(capacity)


class FixedMap(LinkedHashMap):
    def __init__(self, other):
        LinkedHashMap.__init__(self)
        for e in other.entries():
            LinkedHashMap.insert(self, FixedEntry(e.key, e.value, self.hash(e.key)))

    def put(self, key, value):
        unsupported()

    def remove_key(self, key):
        unsupported()

    def clear(self):
        unsupported()


def set_of(*xs):
    out = LinkedHashSet()
    for x in xs:
        if not out.add(non_null(x)):
            raise IllegalArgumentException("duplicate element: " + text(x))
    return fixed_set(out)


def fixed_set(xs):
    out = LinkedHashSet(xs)
    out.map = FixedMap(out.map)
    return out


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


def bool_text(b):
    return "true" if b else "false"


def string_text(s):
    return "null" if s is None else s


def text(x):
    if isinstance(x, str):
        return x
    if x is None:
        return "null"
    if x is True:
        return "true"
    if x is False:
        return "false"
    if isinstance(x, int):
        return str(x)
    if isinstance(x, float):
        return double_text(x)
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join([text(e) for e in x]) + "]"
    if isinstance(x, BaseException):
        return x.__str__() if hasattr(type(x), "overrides_text") else throwable_text(x)
    if isinstance(x, array.array):
        return array_kind(x) + to_radix(id(x) & 0x7FFFFFFF, 16)
    if isinstance(x, type):
        return "class " + type_name(x)
    if hasattr(x, "__str__"):
        return string_text(x.__str__())
    return class_name(x) + "@" + to_radix(hash_code(x) & 0xFFFFFFFF, 16)


def array_kind(x):
    return {"i": "[I", "h": "[S", "b": "[B", "q": "[J", "H": "[C", "f": "[F"}.get(str(x)[7], "[D") + "@"


def equals(a, b):
    if a is b:
        return non_null(a) is a
    if a is None:
        raise NullPointerException()
    if isinstance(a, (str, int)):
        return type(a) is type(b) and a == b
    if isinstance(a, float):
        return isinstance(b, float) and double_bits(a) == double_bits(b)
    if isinstance(a, list):
        return is_list(b) and list_equals(a, b)
    if isinstance(a, (array.array, BaseException)) and not hasattr(a, "__eq__"):
        return False
    return bool(a == b)


def same(a, b):
    return a is b or (a is not None and equals(a, b))


def is_list(x):
    return isinstance(x, list) or getattr(x, "nulls", False)


def list_equals(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if not same(a[i], b[i]):
            return False
    return True


def string_hash(s):
    h = 0
    for c in s:
        h = (h * 31 + ord(c)) & 0xFFFFFFFF
    return i32(h)


def list_hash(xs):
    h = 1
    for x in xs:
        h = (h * 31 + hash_or_zero(x)) & 0xFFFFFFFF
    return i32(h)


def hash_or_zero(x):
    return 0 if x is None else hash_code(x)


def hash_code(x):
    if x is None:
        raise NullPointerException()
    if isinstance(x, str):
        return string_hash(x)
    if x is True:
        return 1231
    if x is False:
        return 1237
    if isinstance(x, int):
        return x
    if isinstance(x, float):
        return double_hash(x)
    if isinstance(x, (list, tuple)):
        return list_hash(x)
    if hasattr(x, "__hash__") and not isinstance(x, type):
        return x.__hash__()
    return id(x) & 0x7FFFFFFF


def out_of_bounds(i, n):
    return "Index " + str(i) + " out of bounds for length " + str(n)


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise ClassCastException("class " + class_name(x) + " cannot be cast to class " + name)


def java_iterator(x):
    return x.iterator() if hasattr(x, "iterator") else Iterator(x)


class Iterator:
    def __init__(self, xs):
        self.xs, self.i, self.last = non_null(xs), 0, -1
        self.it = None if is_list(xs) else iter(xs)
        self.size = len(xs) if self.it is None else 0
        self.ready = False

    def hasNext(self):
        if self.it is None:
            return self.i != len(self.xs)
        if not self.ready:
            try:
                self.value = next(self.it)
                self.ready = True
            except StopIteration:
                pass
        return self.ready

    def next(self):
        if self.it is None:
            if len(self.xs) != self.size:
                raise ConcurrentModificationException()
            if self.i >= self.size:
                raise NoSuchElementException()
            self.last = self.i
            self.i += 1
            return self.xs[self.last]
        if not self.hasNext():
            raise NoSuchElementException()
        self.ready = False
        return self.value

    def __iter__(self):
        while self.hasNext():
            yield self.next()


def for_each(xs, f):
    for x in xs:
        f(x)


class Enum:
    def __init__(self, name, ordinal):
        self._name = name
        self._ordinal = ordinal

    def name(self):
        return self._name

    def ordinal(self):
        return self._ordinal

    def __str__(self):
        return self._name


def identity_hash(x):
    return 0 if x is None else id(x) & 0x7FFFFFFF


def to_text(x):
    return text(non_null(x))


def type_switch(x, start, tests):
    if x is None:
        return -1
    while start < len(tests) and not tests[start](x):
        start += 1
    return start


class Error(BaseException):
    java_name = "java.lang.Error"


class VirtualMachineError(Error):
    java_name = "java.lang.VirtualMachineError"


class StackOverflowError(VirtualMachineError):
    java_name = "java.lang.StackOverflowError"


class OutOfMemoryError(VirtualMachineError):
    java_name = "java.lang.OutOfMemoryError"


class RuntimeException(Exception):
    java_name = "java.lang.RuntimeException"


class ArithmeticException(RuntimeException):
    java_name = "java.lang.ArithmeticException"


class ClassCastException(RuntimeException):
    java_name = "java.lang.ClassCastException"


class IllegalArgumentException(RuntimeException):
    java_name = "java.lang.IllegalArgumentException"


class NumberFormatException(IllegalArgumentException):
    java_name = "java.lang.NumberFormatException"


class IllegalFormatException(IllegalArgumentException):
    java_name = "java.util.IllegalFormatException"


class UnknownFormatConversionException(IllegalFormatException):
    java_name = "java.util.UnknownFormatConversionException"


class MissingFormatArgumentException(IllegalFormatException):
    java_name = "java.util.MissingFormatArgumentException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class StringIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.StringIndexOutOfBoundsException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


class MatchException(RuntimeException):
    java_name = "java.lang.MatchException"


class NoSuchElementException(RuntimeException):
    java_name = "java.util.NoSuchElementException"


class ConcurrentModificationException(RuntimeException):
    java_name = "java.util.ConcurrentModificationException"


class IOException(Exception):
    java_name = "java.io.IOException"


class EOFException(IOException):
    java_name = "java.io.EOFException"


class CharacterCodingException(IOException):
    java_name = "java.nio.charset.CharacterCodingException"


def class_name(x):
    return type_name(type(x))


def message(e):
    if hasattr(e, "getMessage"):
        return e.getMessage()
    return base_message(e)


def base_message(e):
    if isinstance(e, OSError) and e.args and isinstance(e.args[0], int):
        return str(e)
    return e.args[0] if e.args else None


def throwable_text(e):
    e = java_exception(e)
    found = message(e)
    return class_name(e) if found is None else class_name(e) + ": " + found


def java_exception(e):
    if hasattr(e, "java_name") or type(e) in (Exception, BaseException):
        return e
    if isinstance(e, ZeroDivisionError):
        return ArithmeticException("/ by zero")
    if isinstance(e, IndexError):
        return IndexOutOfBoundsException(base_message(e))
    if isinstance(e, (AttributeError, TypeError)):
        return NullPointerException(base_message(e))
    if isinstance(e, MemoryError):
        return OutOfMemoryError("Java heap space")
    if isinstance(e, OSError):
        return IOException(base_message(e))
    if isinstance(e, EOFError):
        return EOFException()
    if isinstance(e, UnicodeError):
        return CharacterCodingException()
    if type(e) is RuntimeError:
        return StackOverflowError()
    return e


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def unsupported():
    raise UnsupportedOperationException()


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def d2i(x):
    if x != x:
        return 0
    if x >= 2147483647.0:
        return 0x7FFFFFFF
    if x <= -2147483648.0:
        return -0x80000000
    return int(x)


def d2l(x):
    if x != x:
        return 0
    if x >= 9223372036854775808.0:
        return 0x7FFFFFFFFFFFFFFF
    if x <= -9223372036854775808.0:
        return -0x8000000000000000
    return int(x)


def ddiv(a, b):
    if b:
        return a / b
    if a != a or a == 0 or b != b:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def drem(a, b):
    if b == 0 or a != a or b != b or math.isinf(a):
        return math.nan
    if math.isinf(b) or a == 0:
        return a
    return math.copysign(math.fmod(a, b), a)


def double_bits(x):
    if x != x:
        return 0x7FF8000000000000
    return struct.unpack("<q", struct.pack("<d", x))[0]


def float_bits(x):
    if x != x:
        return 0x7FC00000
    return struct.unpack("<i", struct.pack("<f", x))[0]


def double_from_bits(b):
    return struct.unpack("<d", struct.pack("<q", b))[0]


def long_hash(x):
    return i32(x ^ (x >> 32))


def double_hash(x):
    return long_hash(double_bits(x))


SINGLE_PRECISION = 1.0 + 1.0 / 0x20000000 == 1.0


def shortest_digits(m, e, lowest):
    even = not m & 1
    wide = m & (m - 1) == 0 and e > lowest and m > 1
    r, s, low = m << 1, 1, 1
    if e >= 0:
        r, low = r << e, 1 << e
        s = 2
    else:
        s = 1 << (1 - e)
    high = low
    if wide:
        r, s, high = r << 1, s << 1, high << 1
    bits = 0
    while m >> bits:
        bits += 1
    n = ((bits + e - 1) * 30103) // 100000
    if n >= 0:
        s *= 10**n
    else:
        r, low, high = r * 10**-n, low * 10**-n, high * 10**-n
    while r + high > s or (even and r + high == s):
        s, n = s * 10, n + 1
    while (r + high) * 10 < s or (not even and (r + high) * 10 == s):
        r, low, high, n = r * 10, low * 10, high * 10, n - 1
    out = ""
    while True:
        r, low, high = r * 10, low * 10, high * 10
        digit, r = r // s, r % s
        down = r < low or (even and r == low)
        up = r + high > s or (even and r + high == s)
        if down or up:
            if up and (not down or r * 2 > s or (r * 2 == s and digit & 1)):
                digit += 1
            return out + str(digit), n
        out += str(digit)


def tiny_digits(m, e):
    digits, n = shortest_digits(m, e, e)
    if len(digits) > 1:
        return digits, n
    near = (((m * 10 ** (2 - n)) << 1 >> -e) + 1) >> 1
    if near < 10:
        n -= 1
        near = (((m * 10 ** (2 - n)) << 1 >> -e) + 1) >> 1
    return (str(near)[0] if near % 10 == 0 else str(near)), n


def decimal_text(sign, digits, n):
    if -3 < n <= 7:
        if n <= 0:
            return sign + "0." + "0" * -n + digits
        if n >= len(digits):
            return sign + digits + "0" * (n - len(digits)) + ".0"
        return sign + digits[:n] + "." + digits[n:]
    return sign + digits[0] + "." + (digits[1:] or "0") + "E" + str(n - 1)


def double_text(x):
    if SINGLE_PRECISION:
        return float_text(x)
    if x != x:
        return "NaN"
    b = double_bits(x)
    sign = "-" if b < 0 else ""
    e, m = b >> 52 & 0x7FF, b & 0xFFFFFFFFFFFFF
    if e == 0x7FF:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 0x10000000000000
    else:
        e = 1
    digits, n = shortest_digits(m, e - 1075, -1074) if m > 63 else tiny_digits(m, e - 1075)
    return decimal_text(sign, digits, n)


def float_text(x):
    if x != x:
        return "NaN"
    b = float_bits(x)
    sign = "-" if b < 0 else ""
    e, m = b >> 23 & 0xFF, b & 0x7FFFFF
    if e == 0xFF:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 0x800000
    else:
        e = 1
    digits, n = shortest_digits(m, e - 150, -149) if m > 63 else tiny_digits(m, e - 150)
    return decimal_text(sign, digits, n)


def ratio_to_double(a, b):
    if a == 0:
        return 0.0
    e = _bits(a) - _bits(b) - 54
    if e < -1075:
        e = -1075
    q = (a << -e) // b if e < 0 else a // (b << e)
    exact = (q * b == a << -e) if e < 0 else (q * b << e == a)
    while q >> 54:
        exact = exact and not q & 1
        q, e = q >> 1, e + 1
    if e == -1075 or q >> 53:
        half = q & 1
        q, e = q >> 1, e + 1
        if half and (not exact or q & 1):
            q += 1
    if q >> 53:
        q, e = q >> 1, e + 1
    if q >> 52 == 0:
        return double_from_bits(q)
    return math.inf if e > 971 else double_from_bits((e + 1075 << 52) | (q & 0xFFFFFFFFFFFFF))


def _bits(x):
    n = 0
    while x >> n + 32:
        n += 32
    while x >> n:
        n += 1
    return n


def parse_double(s):
    t = non_null(s).strip()
    if t and t[-1] in "dDfF" and t[-2:-1] in "0123456789.":
        t = t[:-1]
    sign = 1.0
    body = t
    if body[:1] in ("+", "-"):
        sign = -1.0 if body[0] == "-" else 1.0
        body = body[1:]
    if body == "NaN":
        return math.nan
    if body == "Infinity":
        return sign * math.inf
    i, digits, point, seen, exponent = 0, "", 0, False, 0
    while i < len(body) and (body[i].isdigit() or (body[i] == "." and not seen)):
        if body[i] == ".":
            seen = True
        else:
            digits += body[i]
            point += seen
        i += 1
    ok = digits != ""
    if ok and i < len(body):
        rest = body[i + 1 :]
        number = rest[1:] if rest[:1] in ("+", "-") else rest
        ok = body[i] in "eE" and number != "" and number.isdigit()
        if ok:
            exponent = int(rest)
    if not ok:
        raise NumberFormatException("empty String" if t == "" else 'For input string: "' + s + '"')
    n, exponent = int(digits), exponent - point
    if n == 0 or exponent + len(digits) < -330:
        return sign * 0.0
    if exponent + len(digits) > 320:
        return sign * math.inf
    if SINGLE_PRECISION:
        return float(t)
    if exponent >= 0:
        return sign * ratio_to_double(n * 10**exponent, 1)
    return sign * ratio_to_double(n, 10**-exponent)


def to_radix(x, radix):
    if radix < 2 or radix > 36:
        radix = 10
    if radix == 10:
        return str(x)
    n, out = abs(x), ""
    while True:
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[n % radix] + out
        n //= radix
        if n == 0:
            return "-" + out if x < 0 else out


def unsigned32(x, radix):
    return to_radix(x & 0xFFFFFFFF, radix)


def rint(x):
    if x != x or abs(x) >= 4503599627370496.0:
        return x
    n = math.floor(x)
    d = x - n
    if d > 0.5 or (d == 0.5 and n & 1):
        n += 1
    return math.copysign(float(n), x)


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)


def number(x):
    return x.v if isinstance(x, Long) else non_null(x)


def is_digit(c):
    return 48 <= c <= 57


def is_letter(c):
    return 65 <= c <= 90 or 97 <= c <= 122 or c in (0xAA, 0xB5, 0xBA) or (c >= 0xC0 and c not in (0xD7, 0xF7))


def is_whitespace(c):
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31


def upper_char(c):
    if 97 <= c <= 122 or (0xE0 <= c <= 0xFE and c != 0xF7):
        return c - 32
    return 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c


def is_letter_or_digit(c):
    return is_digit(c) or is_letter(c)


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise StringIndexOutOfBoundsException("String index out of range: " + str(i))


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(
        "begin " + str(start) + ", end " + str(end) + ", length " + str(n)
    )


def index_of(s, part, start=0):
    return non_null(s).find(part, min(max(start, 0), len(s)))


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def format_text(pattern, *args):
    out, i, following = "", 0, 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c != "%":
            out += c
            continue
        begin, flags, width, precision, number, index = i, "", 0, -1, 0, -1
        while i < len(pattern) and pattern[i] in "-+ 0,(#":
            flags += pattern[i]
            i += 1
        while i < len(pattern) and pattern[i].isdigit():
            width = width * 10 + int(pattern[i])
            i += 1
        if i < len(pattern) and pattern[i] == "$":
            index, width = width - 1, 0
            i += 1
            while i < len(pattern) and pattern[i] in "-+ 0,(#":
                flags += pattern[i]
                i += 1
            while i < len(pattern) and pattern[i].isdigit():
                width = width * 10 + int(pattern[i])
                i += 1
        if i < len(pattern) and pattern[i] == ".":
            i += 1
            precision = 0
            while i < len(pattern) and pattern[i].isdigit():
                precision = precision * 10 + int(pattern[i])
                i += 1
        kind = pattern[i] if i < len(pattern) else "%"
        i += 1
        if kind == "n":
            out += "\n"
            continue
        if kind == "%" and i <= len(pattern):
            out += pad("%", flags, width)
            continue
        if kind not in "dsSxXcCbBfeEohH":
            raise UnknownFormatConversionException("Conversion = '" + kind + "'")
        if index < 0:
            index, following = following, following + 1
        if index >= len(args):
            raise MissingFormatArgumentException("Format specifier '%" + pattern[begin:i] + "'")
        out += pad(format_one(kind, args[index], flags, precision), flags, width)
    return out


def pad(s, flags, width):
    if len(s) >= width:
        return s
    if "-" in flags:
        return s + " " * (width - len(s))
    if "0" in flags:
        sign = s[:1] if s[:1] in ("-", "+", " ") else ""
        return sign + "0" * (width - len(s)) + s[len(sign) :]
    return " " * (width - len(s)) + s


def format_one(kind, x, flags, precision):
    low = kind.lower()
    if low == "b":
        s = bool_text(x if isinstance(x, bool) else x is not None)
    elif low == "s" or x is None:
        s = text(x)
    elif low == "h":
        s = unsigned32(hash_code(x), 16)
    elif low == "c":
        s = chr(number(x))
    elif low == "d":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        return signed(str(abs(number(x))), number(x) < 0, flags)
    elif low in "xo":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        bits = {"Long": 64, "Short": 16, "Byte": 8}.get(type(x).__name__, 32)
        s = to_radix(number(x) & ((1 << bits) - 1), 16 if low == "x" else 8)
        if "#" in flags:
            s = ("0x" if low == "x" else "0") + s
    else:
        x = number(x)
        if not isinstance(x, float):
            raise wrong_conversion(kind, x)
        if x != x or x - x != 0:
            return "NaN" if x != x else "-Infinity" if x < 0 else "+Infinity" if "+" in flags else "Infinity"
        digits = fixed(x, precision) if low == "f" else scientific(x, precision)
        s = signed(digits, double_bits(x) < 0, flags)
        return s.upper() if kind == "E" else s
    if precision >= 0 and low in "sbh":
        s = s[:precision]
    return upper(s) if kind != low else s


def wrong_conversion(kind, x):
    return IllegalFormatException(kind + " != " + class_name(x))


def signed(s, negative, flags):
    if "," in flags:
        whole, rest = (s.split(".") + [""])[:2]
        grouped = ""
        while len(whole) > 3:
            grouped = "," + whole[-3:] + grouped
            whole = whole[:-3]
        s = whole + grouped + ("." + rest if rest else "")
    if negative:
        return "(" + s + ")" if "(" in flags else "-" + s
    return "+" + s if "+" in flags else " " + s if " " in flags else s


def decimal_parts(x):
    s = double_text(abs(x))
    mantissa, exponent = (s.split("E") + ["0"])[:2]
    whole, rest = mantissa.split(".")
    digits, n = whole + rest, len(whole) + int(exponent)
    while len(digits) > 1 and digits[0] == "0":
        digits, n = digits[1:], n - 1
    return digits, n


def round_digits(digits, keep):
    if keep < 0:
        return "0"
    value = int("0" + digits[:keep])
    if keep < len(digits) and digits[keep] >= "5":
        value += 1
    return str(value)


def fixed(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    digits += "0" * (n + precision - len(digits))
    s = round_digits(digits, n + precision)
    s = "0" * (precision + 1 - len(s)) + s
    return s[: len(s) - precision] + "." + s[len(s) - precision :] if precision else s


def scientific(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    if x == 0:
        n = 1
    digits += "0" * (precision + 1 - len(digits))
    s = round_digits(digits, precision + 1)
    if len(s) > precision + 1:
        s, n = s[:-1], n + 1
    s = "0" * (precision + 1 - len(s)) + s
    n -= 1
    tail = ("-" if n < 0 else "+") + ("0" if abs(n) < 10 else "") + str(abs(n))
    return s[0] + ("." + s[1:] if precision else "") + "e" + tail


class StringBuilder:
    def __init__(self, s=""):
        self.parts = [non_null(s)]

    def __str__(self):
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0]

    def __len__(self):
        return len(str(self))

    def append(self, s):
        self.parts.append(s)
        return self

    def set(self, s):
        self.parts = [s]
        return self

    def insert(self, i, s):
        t = str(self)
        if not 0 <= i <= len(t):
            raise StringIndexOutOfBoundsException("offset " + str(i) + ", length " + str(len(t)))
        return self.set(t[:i] + s + t[i:])


class StringJoiner:
    def __init__(self, separator, prefix="", suffix=""):
        self.separator, self.prefix, self.suffix = separator, prefix, suffix
        self.parts = []
        self.empty = prefix + suffix

    def add(self, s):
        self.parts.append(text(s))
        return self

    def __str__(self):
        return self.prefix + self.separator.join(self.parts) + self.suffix if self.parts else self.empty

    def __len__(self):
        return len(str(self))


class Evaluator:
    java_name = "ClosureInterpreter$Evaluator"

    def __init__(self):
        self.globals = None
        self.steps = 0
        self.output = StringBuilder()
        self.globals = Scope(None)

        def fn(p0):
            t = StringJoiner(" ")
            t2 = java_iterator(p0)
            while True:
                if not t2.hasNext():
                    break
                t3 = t2.next()
                t.add(show(t3))
            self.output.append(text(t)).append(chr(10))
            return None

        self.globals.define("print", fn)

        def fn2(p02):
            t4 = at_list(p02, 0)
            if isinstance(t4, (list, Deque)):
                t5 = cast(t4, lambda c: isinstance(c, (list, Deque)), "java.util.List")
                t6 = len(t5)
            else:
                t6 = len(at_list(p02, 0))
            return float(t6)

        self.globals.define("len", fn2)
        self.globals.define("get", lambda p03: at_list(at_list(p03, 0), d2i(at_list(p03, 1))))

        def fn3(p04):
            t7 = at_list(p04, 0)
            add(t7, at_list(p04, 1))
            return t7

        self.globals.define("push", fn3)

    def evaluate(self, p0, p1):
        self.steps = i32(self.steps + 1)
        require(p0)
        t = p0
        t2 = 0
        while True:
            t3 = False
            while True:
                s = type_switch(t, t2, [lambda x: isinstance(x, Literal), lambda x: isinstance(x, Name), lambda x: isinstance(x, Unary), lambda x: isinstance(x, Unary), lambda x: isinstance(x, Binary), lambda x: isinstance(x, Binary), lambda x: isinstance(x, Binary), lambda x: isinstance(x, Call), lambda x: isinstance(x, Function), lambda x: isinstance(x, ListOf), lambda x: isinstance(x, IfElse), lambda x: isinstance(x, Let), lambda x: isinstance(x, Assign), lambda x: isinstance(x, Block), lambda x: isinstance(x, While)])
                if s == 0:
                    t79 = cast(t, lambda c14: isinstance(c14, Literal), "ClosureInterpreter$Literal")
                    try:
                        t80 = t79.value()
                    except BaseException as ex26:
                        t6 = java_exception(ex26)
                        break
                    t76 = t80
                    t81 = t76
                    t12 = t81
                    return t12
                elif s == 1:
                    t76 = cast(t, lambda c13: isinstance(c13, Name), "ClosureInterpreter$Name")
                    try:
                        t77 = t76.name()
                    except BaseException as ex25:
                        t6 = java_exception(ex25)
                        break
                    t68 = t77
                    t78 = t68
                    t12 = p1.get(t78)
                    return t12
                elif s == 2:
                    t68 = cast(t, lambda c12: isinstance(c12, Unary), "ClosureInterpreter$Unary")
                    try:
                        t69 = t68.op()
                    except BaseException as ex23:
                        t6 = java_exception(ex23)
                        break
                    t70 = t69
                    t71 = t70
                    if 1 != 0:
                        t72 = t70
                        try:
                            t73 = t68.operand()
                        except BaseException as ex24:
                            t6 = java_exception(ex24)
                            break
                        t67 = t73
                        t74 = t67
                        if t72 == 33:
                            if not truth(self.evaluate(t74, p1)):
                                t75 = True
                            else:
                                t75 = False
                            t12 = t75
                            return t12
                    t2 = 3
                elif s == 3:
                    t67 = cast(t, lambda c11: isinstance(c11, Unary), "ClosureInterpreter$Unary")
                    t12 = -Evaluator_number(self.evaluate(t67.operand(), p1))
                    return t12
                elif s == 4:
                    t60 = cast(t, lambda c10: isinstance(c10, Binary), "ClosureInterpreter$Binary")
                    try:
                        t61 = t60.op()
                    except BaseException as ex20:
                        t6 = java_exception(ex20)
                        break
                    t53 = t61
                    t62 = t53
                    try:
                        t63 = t60.left()
                    except BaseException as ex21:
                        t6 = java_exception(ex21)
                        break
                    t53 = t63
                    t64 = t53
                    try:
                        t65 = t60.right()
                    except BaseException as ex22:
                        t6 = java_exception(ex22)
                        break
                    t53 = t65
                    t66 = t53
                    if non_null(t62) == "&&":
                        if truth(self.evaluate(t64, p1)):
                            t12 = self.evaluate(t66, p1)
                            return t12
                        t12 = False
                        return t12
                    t2 = 5
                elif s == 5:
                    t53 = cast(t, lambda c9: isinstance(c9, Binary), "ClosureInterpreter$Binary")
                    try:
                        t54 = t53.op()
                    except BaseException as ex17:
                        t6 = java_exception(ex17)
                        break
                    t46 = t54
                    t55 = t46
                    try:
                        t56 = t53.left()
                    except BaseException as ex18:
                        t6 = java_exception(ex18)
                        break
                    t46 = t56
                    t57 = t46
                    try:
                        t58 = t53.right()
                    except BaseException as ex19:
                        t6 = java_exception(ex19)
                        break
                    t46 = t58
                    t59 = t46
                    if non_null(t55) == "||":
                        t46 = self.evaluate(t57, p1)
                        if truth(t46):
                            t12 = t46
                            return t12
                        t12 = self.evaluate(t59, p1)
                        return t12
                    t2 = 6
                elif s == 6:
                    t46 = cast(t, lambda c8: isinstance(c8, Binary), "ClosureInterpreter$Binary")
                    try:
                        t47 = t46.op()
                    except BaseException as ex14:
                        t6 = java_exception(ex14)
                        break
                    t41 = t47
                    t48 = t41
                    try:
                        t49 = t46.left()
                    except BaseException as ex15:
                        t6 = java_exception(ex15)
                        break
                    t41 = t49
                    t50 = t41
                    try:
                        t51 = t46.right()
                    except BaseException as ex16:
                        t6 = java_exception(ex16)
                        break
                    t41 = t51
                    t52 = t41
                    t12 = binary(t48, self.evaluate(t50, p1), self.evaluate(t52, p1))
                    return t12
                elif s == 7:
                    t41 = cast(t, lambda c7: isinstance(c7, Call), "ClosureInterpreter$Call")
                    try:
                        t42 = t41.function()
                    except BaseException as ex12:
                        t6 = java_exception(ex12)
                        break
                    t34 = t42
                    t43 = t34
                    try:
                        t44 = t41.arguments()
                    except BaseException as ex13:
                        t6 = java_exception(ex13)
                        break
                    t34 = t44
                    t45 = t34
                    t12 = self.call(self.evaluate(t43, p1), self.evaluateAll(t45, p1))
                    return t12
                elif s == 8:
                    t34 = cast(t, lambda c6: isinstance(c6, Function), "ClosureInterpreter$Function")
                    try:
                        t35 = t34.parameters()
                    except BaseException as ex10:
                        t6 = java_exception(ex10)
                        break
                    t31 = t35
                    t36 = t31
                    try:
                        t37 = t34.body()
                    except BaseException as ex11:
                        t6 = java_exception(ex11)
                        break
                    t31 = t37
                    t38 = t31

                    def fn(p3, p02=t36, p2=t38):
                        if len(p3) != len(p02):
                            raise ScriptError("%d arguments for %s", [len(p3), p02])
                        t39 = Scope(p1)
                        t40 = 0
                        while True:
                            if t40 >= len(p02):
                                break
                            t39.define(at_list(p02, t40), at_list(p3, t40))
                            t40 = i32(t40 + 1)
                        return self.evaluate(p2, t39)

                    t12 = fn
                    return t12
                elif s == 9:
                    t31 = cast(t, lambda c5: isinstance(c5, ListOf), "ClosureInterpreter$ListOf")
                    try:
                        t32 = t31.items()
                    except BaseException as ex9:
                        t6 = java_exception(ex9)
                        break
                    t23 = t32
                    t33 = t23
                    t12 = self.evaluateAll(t33, p1)
                    return t12
                elif s == 10:
                    t23 = cast(t, lambda c4: isinstance(c4, IfElse), "ClosureInterpreter$IfElse")
                    try:
                        t24 = t23.condition()
                    except BaseException as ex6:
                        t6 = java_exception(ex6)
                        break
                    t18 = t24
                    t25 = t18
                    try:
                        t26 = t23.then()
                    except BaseException as ex7:
                        t6 = java_exception(ex7)
                        break
                    t18 = t26
                    t27 = t18
                    try:
                        t28 = t23.otherwise()
                    except BaseException as ex8:
                        t6 = java_exception(ex8)
                        break
                    t18 = t28
                    t29 = t18
                    if truth(self.evaluate(t25, p1)):
                        t30 = t27
                    else:
                        t30 = t29
                    t12 = self.evaluate(t30, p1)
                    return t12
                elif s == 11:
                    t18 = cast(t, lambda c3: isinstance(c3, Let), "ClosureInterpreter$Let")
                    try:
                        t19 = t18.name()
                    except BaseException as ex4:
                        t6 = java_exception(ex4)
                        break
                    t13 = t19
                    t20 = t13
                    try:
                        t21 = t18.value()
                    except BaseException as ex5:
                        t6 = java_exception(ex5)
                        break
                    t13 = t21
                    t22 = t13
                    t13 = self.evaluate(t22, p1)
                    p1.define(t20, t13)
                    t12 = t13
                    return t12
                elif s == 12:
                    t13 = cast(t, lambda c2: isinstance(c2, Assign), "ClosureInterpreter$Assign")
                    try:
                        t14 = t13.name()
                    except BaseException as ex2:
                        t6 = java_exception(ex2)
                        break
                    t4 = t14
                    t15 = t4
                    try:
                        t16 = t13.value()
                    except BaseException as ex3:
                        t6 = java_exception(ex3)
                        break
                    t4 = t16
                    t17 = t4
                    t4 = self.evaluate(t17, p1)
                    p1.set(t15, t4)
                    t12 = t4
                    return t12
                elif s == 13:
                    t4 = cast(t, lambda c: isinstance(c, Block), "ClosureInterpreter$Block")
                    try:
                        t5 = t4.nodes()
                    except BaseException as ex:
                        t6 = java_exception(ex)
                        break
                    t7 = t5
                    t8 = t7
                    t7 = Scope(p1)
                    t9 = None
                    t10 = java_iterator(t8)
                    while True:
                        if not t10.hasNext():
                            break
                        t11 = t10.next()
                        t9 = self.evaluate(t11, t7)
                    t12 = t9
                    return t12
                elif s == 14:
                    t3 = True
                    break
                else:
                    raise MatchException(None, None)
            if t3:
                break
            t = t6
            raise MatchException(text(t), t)
        t7 = cast(t, lambda c15: isinstance(c15, While), "ClosureInterpreter$While")
        t9 = None
        while True:
            if not truth(self.evaluate(t7.condition(), p1)):
                break
            t9 = self.evaluate(t7.body(), p1)
        t12 = t9
        return t12

    def evaluateAll(self, p0, p1):
        t = []
        t2 = java_iterator(p0)
        while True:
            if not t2.hasNext():
                break
            t3 = t2.next()
            add(t, self.evaluate(t3, p1))
        return t

    def call(self, p0, p1):
        if callable(p0):
            t = cast(p0, lambda c: callable(c), "ClosureInterpreter$Callable")
            return t(p1)
        raise ScriptError("%s is not a function", [show(p0)])


class SyntaxError_(RuntimeException):
    java_name = "ClosureInterpreter$SyntaxError"

    def __init__(self, p0, p1):
        self.position = 0
        super().__init__(string_text(p0) + " at " + str(p1))
        self.position = p1


class ScriptError(RuntimeException):
    java_name = "ClosureInterpreter$ScriptError"

    def __init__(self, p0, p1):
        super().__init__(format_text(p0, *p1))


class Parser:
    java_name = "ClosureInterpreter$Parser"

    def __init__(self, p0):
        self.token = None
        self.lexer = Lexer(p0)
        self.token = self.lexer.next()

    def is_(self, p0):
        while True:
            t = self.token
            require(t)
            t2 = t
            t3 = 0
            s = type_switch(t2, t3, [lambda x: isinstance(x, Symbol), lambda x: isinstance(x, Word)])
            if s == 0:
                t10 = cast(t2, lambda c2: isinstance(c2, Symbol), "ClosureInterpreter$Token$Symbol")
                try:
                    t11 = t10.text()
                except BaseException as ex2:
                    t7 = java_exception(ex2)
                    break
                t5 = t11
                t12 = t5
                t4 = non_null(t12) == p0
                return t4
            elif s == 1:
                t5 = cast(t2, lambda c: isinstance(c, Word), "ClosureInterpreter$Token$Word")
                try:
                    t6 = t5.text()
                except BaseException as ex:
                    t7 = java_exception(ex)
                    break
                t8 = t6
                t9 = t8
                t4 = non_null(t9) == p0
                return t4
            else:
                t4 = False
                return t4
        t2 = t7
        raise MatchException(text(t2), t2)

    def accept(self, p0):
        if self.is_(p0):
            self.token = self.lexer.next()
            return True
        return False

    def expect(self, p0):
        if not self.accept(p0):
            raise SyntaxError_("expected " + string_text(p0) + " but found " + text(self.token), self.lexer.at)

    def word(self):
        t = self.token
        if isinstance(t, Word):
            t2 = cast(t, lambda c: isinstance(c, Word), "ClosureInterpreter$Token$Word")
            try:
                t3 = t2.text()
            except BaseException as ex:
                t2 = java_exception(ex)
                raise MatchException(text(t2), t2)
            t4 = t3
            t5 = t4
            self.token = self.lexer.next()
            return t5
        raise SyntaxError_("expected a name", self.lexer.at)

    def program(self):
        t = []
        while True:
            if self.token is END:
                break
            add(t, self.statement())
            while True:
                if not self.accept(";"):
                    break
        return Block(t)

    def block(self):
        self.expect("{")
        t = []
        while True:
            if self.accept("}"):
                break
            add(t, self.statement())
            while True:
                if not self.accept(";"):
                    break
        return Block(t)

    def statement(self):
        if self.accept("let"):
            t = self.word()
            self.expect("=")
            return Let(t, self.expression())
        if self.accept("while"):
            t = self.expression()
            return While(t, self.block())
        t = self.expression()
        if isinstance(t, Name):
            t2 = cast(t, lambda c: isinstance(c, Name), "ClosureInterpreter$Name")
            try:
                t3 = t2.name()
            except BaseException as ex:
                t2 = java_exception(ex)
                raise MatchException(text(t2), t2)
            t4 = t3
            t5 = t4
            if self.accept("="):
                return Assign(t5, self.expression())
        return t

    def expression(self):
        return self.binary(1)

    def binary(self, p0):
        t = self.unary()
        while True:
            t2 = self.token
            if not isinstance(t2, Symbol):
                return t
            t3 = cast(t2, lambda c: isinstance(c, Symbol), "ClosureInterpreter$Token$Symbol")
            try:
                t4 = t3.text()
            except BaseException as ex:
                t5 = java_exception(ex)
                break
            t6 = t4
            t7 = t6
            if PRECEDENCE.get_or(t7, 0) < p0:
                return t
            self.token = self.lexer.next()
            t = Binary(t7, t, self.binary(i32(PRECEDENCE.get(t7) + 1)))
        t3 = t5
        raise MatchException(text(t3), t3)

    def unary(self):
        if self.accept("-"):
            return Unary(45, self.unary())
        if self.accept("!"):
            return Unary(33, self.unary())
        t = self.primary()
        while True:
            if not self.accept("("):
                break
            t = Call(t, self.list(")"))
        return t

    def list(self, p0):
        t = []
        while True:
            if self.accept(p0):
                break
            add(t, self.expression())
            if not self.is_(p0):
                self.expect(",")
        return t

    def primary(self):
        if self.accept("("):
            t = self.expression()
            self.expect(")")
            return t
        if self.accept("["):
            return ListOf(self.list("]"))
        if self.is_("{"):
            return self.block()
        if self.accept("fn"):
            t = []
            while True:
                if not isinstance(self.token, Word):
                    break
                add(t, self.word())
            self.expect("=>")
            return Function(FixedList(t), self.expression())
        if self.accept("if"):
            t = self.expression()
            t2 = self.block()
            if self.accept("else"):
                if self.is_("if"):
                    t3 = self.primary()
                else:
                    t3 = self.block()
            else:
                t3 = Literal(None)
            return IfElse(t, t2, t3)
        t = self.token
        require(t)
        t4 = t
        t5 = 0
        while True:
            t6 = False
            while True:
                t7 = False
                while True:
                    s = type_switch(t4, t5, [lambda x: isinstance(x, Number), lambda x: isinstance(x, Text), lambda x: isinstance(x, Word), lambda x: isinstance(x, Word), lambda x: isinstance(x, Word), lambda x: isinstance(x, Symbol), lambda x: isinstance(x, Mark)])
                    if s == 0:
                        t23 = cast(t4, lambda c6: isinstance(c6, Number), "ClosureInterpreter$Token$Number")
                        try:
                            t24 = t23.value()
                        except BaseException as ex5:
                            t11 = java_exception(ex5)
                            t7 = True
                            break
                        t25 = t24
                        t26 = t25
                        if 1 != 0:
                            t27 = t25
                            t13 = Literal(t27)
                            break
                        t5 = 1
                    elif s == 1:
                        t20 = cast(t4, lambda c5: isinstance(c5, Text), "ClosureInterpreter$Token$Text")
                        try:
                            t21 = t20.value()
                        except BaseException as ex4:
                            t11 = java_exception(ex4)
                            t7 = True
                            break
                        t17 = t21
                        t22 = t17
                        t13 = Literal(t22)
                        break
                    elif s == 2:
                        t17 = cast(t4, lambda c4: isinstance(c4, Word), "ClosureInterpreter$Token$Word")
                        try:
                            t18 = t17.text()
                        except BaseException as ex3:
                            t11 = java_exception(ex3)
                            t7 = True
                            break
                        t14 = t18
                        t19 = t14
                        if non_null(t19) != "true":
                            if non_null(t19) != "false":
                                t5 = 3
                                continue
                        t13 = Literal(non_null(t19) == "true")
                        break
                    elif s == 3:
                        t14 = cast(t4, lambda c3: isinstance(c3, Word), "ClosureInterpreter$Token$Word")
                        try:
                            t15 = t14.text()
                        except BaseException as ex2:
                            t11 = java_exception(ex2)
                            t7 = True
                            break
                        t9 = t15
                        t16 = t9
                        if non_null(t16) == "nil":
                            t13 = Literal(None)
                            break
                        t5 = 4
                    elif s == 4:
                        t9 = cast(t4, lambda c2: isinstance(c2, Word), "ClosureInterpreter$Token$Word")
                        try:
                            t10 = t9.text()
                        except BaseException as ex:
                            t11 = java_exception(ex)
                            t7 = True
                            break
                        t8 = t10
                        t12 = t8
                        t13 = Name(t12)
                        break
                    elif s == 5:
                        t8 = cast(t4, lambda c: isinstance(c, Symbol), "ClosureInterpreter$Token$Symbol")
                        raise SyntaxError_("unexpected " + string_text(t8.text()), self.lexer.at)
                    elif s == 6:
                        t6 = True
                        break
                    else:
                        raise MatchException(None, None)
                if t7:
                    break
                if t6:
                    break
                t2 = t13
                self.token = self.lexer.next()
                return t2
            if t6:
                break
            t4 = t11
            raise MatchException(text(t4), t4)
        t28 = cast(t4, lambda c7: isinstance(c7, Mark), "ClosureInterpreter$Token$Mark")
        raise SyntaxError_("unexpected " + text(t28), self.lexer.at)


class Scope:
    java_name = "ClosureInterpreter$Scope"

    def __init__(self, p0):
        self.outer = None
        self.values = HashMap()
        self.outer = p0

    def get(self, p0):
        t = self
        while True:
            if t is None:
                break
            if p0 in non_null(t.values):
                return t.values.get(p0)
            t = t.outer
        raise ScriptError("unknown name %s", [p0])

    def set(self, p0, p1):
        t = self
        while True:
            if p0 in non_null(t.values):
                break
            t = t.outer
            if t is None:
                raise ScriptError("cannot assign %s", [p0])
        t.values.put(p0, p1)

    def define(self, p0, p1):
        self.values.put(p0, p1)


class Node:
    java_name = "ClosureInterpreter$Node"


class Literal(Node):
    java_name = "ClosureInterpreter$Literal"

    def __init__(self, value):
        self._value = value

    def __str__(self):
        return "Literal[value=" + text(self._value) + "]"

    def __hash__(self):
        return hash_code(self._value)

    def __eq__(self, p0):
        return isinstance(p0, Literal) and same(self._value, p0._value)

    def value(self):
        return self._value


class Name(Node):
    java_name = "ClosureInterpreter$Name"

    def __init__(self, name):
        self._name = name

    def __str__(self):
        return "Name[name=" + string_text(self._name) + "]"

    def __hash__(self):
        return hash_code(self._name)

    def __eq__(self, p0):
        return isinstance(p0, Name) and same(self._name, p0._name)

    def name(self):
        return self._name


class Unary(Node):
    java_name = "ClosureInterpreter$Unary"

    def __init__(self, op, operand):
        self._op = op
        self._operand = operand

    def __str__(self):
        return "Unary[op=" + chr(self._op) + ", operand=" + text(self._operand) + "]"

    def __hash__(self):
        return i32(self._op * 31 + hash_code(self._operand))

    def __eq__(self, p0):
        return isinstance(p0, Unary) and self._op == p0._op and same(self._operand, p0._operand)

    def op(self):
        return self._op

    def operand(self):
        return self._operand


class Binary(Node):
    java_name = "ClosureInterpreter$Binary"

    def __init__(self, op, left, right):
        self._op = op
        self._left = left
        self._right = right

    def __str__(self):
        return "Binary[op=" + string_text(self._op) + ", left=" + text(self._left) + ", right=" + text(self._right) + "]"

    def __hash__(self):
        return i32(i32(hash_code(self._op) * 31 + hash_code(self._left)) * 31 + hash_code(self._right))

    def __eq__(self, p0):
        return isinstance(p0, Binary) and same(self._op, p0._op) and same(self._left, p0._left) and same(self._right, p0._right)

    def op(self):
        return self._op

    def left(self):
        return self._left

    def right(self):
        return self._right


class Call(Node):
    java_name = "ClosureInterpreter$Call"

    def __init__(self, function, arguments):
        self._function = function
        self._arguments = arguments

    def __str__(self):
        return "Call[function=" + text(self._function) + ", arguments=" + text(self._arguments) + "]"

    def __hash__(self):
        return i32(hash_code(self._function) * 31 + hash_code(self._arguments))

    def __eq__(self, p0):
        return isinstance(p0, Call) and same(self._function, p0._function) and same(self._arguments, p0._arguments)

    def function(self):
        return self._function

    def arguments(self):
        return self._arguments


class Function(Node):
    java_name = "ClosureInterpreter$Function"

    def __init__(self, parameters, body):
        self._parameters = parameters
        self._body = body

    def __str__(self):
        return "Function[parameters=" + text(self._parameters) + ", body=" + text(self._body) + "]"

    def __hash__(self):
        return i32(hash_code(self._parameters) * 31 + hash_code(self._body))

    def __eq__(self, p0):
        return isinstance(p0, Function) and same(self._parameters, p0._parameters) and same(self._body, p0._body)

    def parameters(self):
        return self._parameters

    def body(self):
        return self._body


class ListOf(Node):
    java_name = "ClosureInterpreter$ListOf"

    def __init__(self, items):
        self._items = items

    def __str__(self):
        return "ListOf[items=" + text(self._items) + "]"

    def __hash__(self):
        return hash_code(self._items)

    def __eq__(self, p0):
        return isinstance(p0, ListOf) and same(self._items, p0._items)

    def items(self):
        return self._items


class IfElse(Node):
    java_name = "ClosureInterpreter$IfElse"

    def __init__(self, condition, then, otherwise):
        self._condition = condition
        self._then = then
        self._otherwise = otherwise

    def __str__(self):
        return "IfElse[condition=" + text(self._condition) + ", then=" + text(self._then) + ", otherwise=" + text(self._otherwise) + "]"

    def __hash__(self):
        return i32(i32(hash_code(self._condition) * 31 + hash_code(self._then)) * 31 + hash_code(self._otherwise))

    def __eq__(self, p0):
        return isinstance(p0, IfElse) and same(self._condition, p0._condition) and same(self._then, p0._then) and same(self._otherwise, p0._otherwise)

    def condition(self):
        return self._condition

    def then(self):
        return self._then

    def otherwise(self):
        return self._otherwise


class Let(Node):
    java_name = "ClosureInterpreter$Let"

    def __init__(self, name, value):
        self._name = name
        self._value = value

    def __str__(self):
        return "Let[name=" + string_text(self._name) + ", value=" + text(self._value) + "]"

    def __hash__(self):
        return i32(hash_code(self._name) * 31 + hash_code(self._value))

    def __eq__(self, p0):
        return isinstance(p0, Let) and same(self._name, p0._name) and same(self._value, p0._value)

    def name(self):
        return self._name

    def value(self):
        return self._value


class Assign(Node):
    java_name = "ClosureInterpreter$Assign"

    def __init__(self, name, value):
        self._name = name
        self._value = value

    def __str__(self):
        return "Assign[name=" + string_text(self._name) + ", value=" + text(self._value) + "]"

    def __hash__(self):
        return i32(hash_code(self._name) * 31 + hash_code(self._value))

    def __eq__(self, p0):
        return isinstance(p0, Assign) and same(self._name, p0._name) and same(self._value, p0._value)

    def name(self):
        return self._name

    def value(self):
        return self._value


class Block(Node):
    java_name = "ClosureInterpreter$Block"

    def __init__(self, nodes):
        self._nodes = nodes

    def __str__(self):
        return "Block[nodes=" + text(self._nodes) + "]"

    def __hash__(self):
        return hash_code(self._nodes)

    def __eq__(self, p0):
        return isinstance(p0, Block) and same(self._nodes, p0._nodes)

    def nodes(self):
        return self._nodes


class While(Node):
    java_name = "ClosureInterpreter$While"

    def __init__(self, condition, body):
        self._condition = condition
        self._body = body

    def __str__(self):
        return "While[condition=" + text(self._condition) + ", body=" + text(self._body) + "]"

    def __hash__(self):
        return i32(hash_code(self._condition) * 31 + hash_code(self._body))

    def __eq__(self, p0):
        return isinstance(p0, While) and same(self._condition, p0._condition) and same(self._body, p0._body)

    def condition(self):
        return self._condition

    def body(self):
        return self._body


class Token:
    java_name = "ClosureInterpreter$Token"


class Mark(Enum, Token):
    java_name = "ClosureInterpreter$Token$Mark"

    def __init__(self, t, t2):
        super().__init__(t, t2)


class Lexer:
    java_name = "ClosureInterpreter$Lexer"

    def __init__(self, p0):
        self.at = 0
        self.ended = False
        self.source = p0

    def hasNext(self):
        if not self.ended:
            t = True
        else:
            t = False
        return t

    def next(self):
        if self.ended:
            raise NoSuchElementException()
        while True:
            if self.at >= len(self.source):
                break
            if not is_whitespace(char_at(self.source, self.at)):
                break
            self.at = i32(self.at + 1)
        if self.at == len(self.source):
            self.ended = True
            return END
        t = self.at
        t2 = char_at(self.source, self.at)
        if is_digit(t2 & 0xffff):
            while True:
                if self.at >= len(self.source):
                    break
                if not is_digit(char_at(self.source, self.at)):
                    if char_at(self.source, self.at) != 46:
                        break
                self.at = i32(self.at + 1)
            return Number(parse_double(substring(self.source, t, self.at)))
        if not is_letter(t2 & 0xffff):
            if t2 != 95:
                if t2 == 34:
                    t3 = index_of(self.source, chr(34), i32(self.at + 1))
                    if t3 < 0:
                        raise SyntaxError_("unclosed text", self.at)
                    self.at = i32(t3 + 1)
                    return Text(substring(self.source, i32(t + 1), t3))
                t4 = substring(self.source, self.at, min(i32(self.at + 2), len(self.source)))
                if contains(PAIRS, t4):
                    t5 = t4
                else:
                    t5 = chr(t2 & 0xffff)
                t6 = t5
                if "+-*/%<>=!(){}[],;&|.".find(chr(t2)) < 0:
                    raise SyntaxError_("unexpected '" + chr(t2 & 0xffff) + "'", self.at)
                self.at = i32(self.at + len(t6))
                return Symbol(t6)
        while True:
            if self.at >= len(self.source):
                break
            if not is_letter_or_digit(char_at(self.source, self.at)):
                if char_at(self.source, self.at) != 95:
                    break
            self.at = i32(self.at + 1)
        return Word(substring(self.source, t, self.at))


class Number(Token):
    java_name = "ClosureInterpreter$Token$Number"

    def __init__(self, value):
        self._value = value

    def __str__(self):
        return "Number[value=" + double_text(self._value) + "]"

    def __hash__(self):
        return hash_code(self._value)

    def __eq__(self, p0):
        return isinstance(p0, Number) and equals(self._value, p0._value)

    def value(self):
        return self._value


class Text(Token):
    java_name = "ClosureInterpreter$Token$Text"

    def __init__(self, value):
        self._value = value

    def __str__(self):
        return "Text[value=" + string_text(self._value) + "]"

    def __hash__(self):
        return hash_code(self._value)

    def __eq__(self, p0):
        return isinstance(p0, Text) and same(self._value, p0._value)

    def value(self):
        return self._value


class Symbol(Token):
    java_name = "ClosureInterpreter$Token$Symbol"

    def __init__(self, text_):
        self._text = text_

    def __str__(self):
        return "Symbol[text=" + string_text(self._text) + "]"

    def __hash__(self):
        return hash_code(self._text)

    def __eq__(self, p0):
        return isinstance(p0, Symbol) and same(self._text, p0._text)

    def text(self):
        return self._text


class Word(Token):
    java_name = "ClosureInterpreter$Token$Word"

    def __init__(self, text_):
        self._text = text_

    def __str__(self):
        return "Word[text=" + string_text(self._text) + "]"

    def __hash__(self):
        return hash_code(self._text)

    def __eq__(self, p0):
        return isinstance(p0, Word) and same(self._text, p0._text)

    def text(self):
        return self._text


def run(p0, p1):
    t = Evaluator()
    try:
        t2 = show(t.evaluate(Parser(p1).program(), t.globals))
    except SyntaxError_ as ex:
        t3 = ex
        t2 = "syntax error: " + string_text(message(t3)) + " (" + str(t3.position) + " of " + str(len(p1)) + ")"
    except ScriptError as ex2:
        t3 = ex2
        t2 = "script error: " + string_text(message(t3))
    except (ClassCastException, IndexOutOfBoundsException, IndexError) as ex3:
        t3 = java_exception(ex3)
        t2 = "internal: " + simple_name(type(t3))
    print(text(t.output), end="")
    print(string_text(p0) + " -> " + t2 + " in " + str(t.steps) + " steps")


def main(p0):
    run("arithmetic", "1 + 2 * 3 - 4 / (5 - 3) % 3")
    run("logic", "let a = nil; print(a == nil, a || 7, 1 < 2 && 2 < 1, !a)")
    run("factorial", "let fact = fn n => if n < 2 { 1 } else { n * fact(n - 1) }; fact(7)")
    run("counter", "let counter = fn => { let n = 0; fn => { n = n + 1; n } };\nlet a = counter(); let b = counter();\na(); a();\nprint(\"a\", a(), \"b\", b());\na() * 10 + b()")
    run("map and fold", "let map = fn f xs => { let out = []; let i = 0;\n  while i < len(xs) { push(out, f(get(xs, i))); i = i + 1 }; out };\nlet fold = fn f z xs => { let i = 0; while i < len(xs) { z = f(z, get(xs, i)); i = i + 1 }; z };\nlet squares = map(fn x => x * x, [1, 2, 3.5, -4]);\nprint(squares, len(\"four\"));\nfold(fn a b => a + b, 0, squares)")
    run("compose", "let compose = fn f g => fn x => f(g(x)); let inc = fn x => x + 1; compose(inc, compose(inc, inc))(39)")
    run("texts", "\"1 + 1 = \" + (1 + 1) + nil + [true, \"x\", fn => 1]")
    run("else if", "let sign = fn x => if x < 0 { \"neg\" } else if x == 0 { \"zero\" } else { \"pos\" }; [sign(-2), sign(0), sign(9)]")
    run("divide", "[1 / 0, -1 / 0, 0 / 0, 7 % 2.5, 1 / 3]")
    t = java_iterator(list_of("1 +", "let = 3", "(1", "\"abc", "x + 1", "3(4)", "(fn a b => a)(1)", "1 - \"a\"", "y = 2", "get([1], 3)", "len(5)", "1 ? 2"))
    while True:
        if not t.hasNext():
            break
        t2 = t.next()
        run(t2, t2)


def show(p0):
    t = p0
    t2 = 0
    while True:
        s = type_switch(t, t2, [lambda x: isinstance(x, float), lambda x: isinstance(x, float), lambda x: isinstance(x, (list, Deque)), lambda x: callable(x)])
        if s == -1:
            t4 = "nil"
            return t4
        elif s == 0:
            t7 = cast(t, lambda c4: isinstance(c4, float), "java.lang.Double")
            if non_null(t7) == rint(non_null(t7)):
                if abs(non_null(t7)) < 1.0e15:
                    t4 = str(d2l(t7))
                    return t4
            t2 = 1
        elif s == 1:
            t6 = cast(t, lambda c3: isinstance(c3, float), "java.lang.Double")
            t4 = text(t6)
            return t4
        elif s == 2:
            t5 = cast(t, lambda c2: isinstance(c2, (list, Deque)), "java.util.List")
            t3 = StringJoiner(", ", "[", "]")
            for_each(t5, lambda p1, p02=t3: p02.add(show(p1)))
            t4 = text(t3)
            return t4
        elif s == 3:
            t3 = cast(t, lambda c: callable(c), "ClosureInterpreter$Callable")
            t4 = "<fn>"
            return t4
        else:
            break
    t4 = to_text(p0)
    return t4


def truth(p0):
    while True:
        t = False
        while True:
            if p0 is not None:
                if isinstance(p0, bool):
                    t2 = cast(p0, lambda c: isinstance(c, bool), "java.lang.Boolean")
                    if not non_null(t2):
                        break
                t3 = False
                t = True
                break
            break
        if t:
            break
        t3 = True
        break
    if not t3:
        t4 = True
    else:
        t4 = False
    return t4


def Evaluator_number(p0):
    if isinstance(p0, float):
        t = cast(p0, lambda c: isinstance(c, float), "java.lang.Double")
        return non_null(t)
    raise ScriptError("%s is not a number", [show(p0)])


def binary(p0, p1, p2):
    t = p0
    t2 = -1
    s = string_hash(t)
    if s == 43:
        if non_null(t) == "+":
            t2 = 2
    elif s == 1084:
        if non_null(t) == "!=":
            t2 = 1
    elif s == 1952:
        if non_null(t) == "==":
            t2 = 0
    while True:
        if t2 == 0:
            if p1 is None:
                if p2 is None:
                    t4 = True
                else:
                    t4 = False
            else:
                t4 = equals(p1, p2)
            return t4
        elif t2 == 1:
            if p1 is None:
                if p2 is not None:
                    t3 = True
                else:
                    t3 = False
            elif not equals(p1, p2):
                t3 = True
            else:
                t3 = False
            return t3
        elif t2 == 2:
            if not isinstance(p1, str):
                if not isinstance(p2, str):
                    break
            return show(p1) + show(p2)
        break
    t5 = Evaluator_number(p1)
    t6 = Evaluator_number(p2)
    t7 = p0
    t8 = -1
    s2 = string_hash(t7)
    if s2 == 37:
        if non_null(t7) == "%":
            t8 = 4
    elif s2 == 42:
        if non_null(t7) == "*":
            t8 = 2
    elif s2 == 43:
        if non_null(t7) == "+":
            t8 = 0
    elif s2 == 45:
        if non_null(t7) == "-":
            t8 = 1
    elif s2 == 47:
        if non_null(t7) == "/":
            t8 = 3
    elif s2 == 60:
        if non_null(t7) == "<":
            t8 = 5
    elif s2 == 62:
        if non_null(t7) == ">":
            t8 = 6
    elif s2 == 1921:
        if non_null(t7) == "<=":
            t8 = 7
    elif s2 == 1983:
        if non_null(t7) == ">=":
            t8 = 8
    if t8 == 0:
        t10 = t5 + t6
    elif t8 == 1:
        t10 = t5 - t6
    elif t8 == 2:
        t10 = t5 * t6
    elif t8 == 3:
        t10 = ddiv(t5, t6)
    elif t8 == 4:
        t10 = drem(t5, t6)
    elif t8 == 5:
        if t5 < t6:
            t13 = True
        else:
            t13 = False
        t10 = t13
    elif t8 == 6:
        if t5 > t6:
            t12 = True
        else:
            t12 = False
        t10 = t12
    elif t8 == 7:
        if t5 <= t6:
            t11 = True
        else:
            t11 = False
        t10 = t11
    elif t8 == 8:
        if t5 >= t6:
            t9 = True
        else:
            t9 = False
        t10 = t9
    else:
        raise ScriptError("no operator %s", [p0])
    return t10


def _values():
    return [END]


PRECEDENCE = None
END = None
_VALUES = None
PAIRS = None


def init_Parser():
    global PRECEDENCE
    PRECEDENCE = HashMap()
    t = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]
    t2 = 0
    while True:
        if t2 >= len(t):
            break
        t3 = at(t, t2)
        t4 = len(t3)
        t5 = 0
        while True:
            if t5 >= t4:
                break
            t6 = at(t3, t5)
            PRECEDENCE.put(t6, i32(t2 + 1))
            t5 = i32(t5 + 1)
        t2 = i32(t2 + 1)


init_Parser()
END = Mark("END", 0)
_VALUES = _values()
PAIRS = set_of("==", "!=", "<=", ">=", "=>", "&&", "||")
main(sys.argv[1:])

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

    def take_first(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop(0)

    def poll_first(self):
        return self.xs.pop(0) if self.xs else None

    def peek_first(self):
        return self.xs[0] if self.xs else None
    poll, take, peek = poll_first, take_first, peek_first


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


def identity_hash(x):
    return 0 if x is None else id(x) & 0x7FFFFFFF


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


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return ((x + 0x8000000000000000) & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


def parse_int(s, radix=10, low=-0x80000000):
    if s is None:
        raise NumberFormatException('Cannot parse null string: null' if low < -0x80000000 or True else "null")
    value, digits = 0, s[1:] if s[:1] in ("+", "-") else s
    ok = digits != ""
    for c in digits:
        d = digit(ord(c), radix)
        if d < 0:
            ok = False
            break
        value = value * radix + d
    if s[:1] == "-":
        value = -value
    if not ok or not low <= value < -low:
        under = "" if radix == 10 else " under radix " + str(radix)
        if low == -0x80 or low == -0x8000:
            if ok and -0x80000000 <= value < 0x80000000:
                raise NumberFormatException('Value out of range. Value:"' + s + '" Radix:' + str(radix))
        raise NumberFormatException('For input string: "' + s + '"' + under)
    return value


def parse_long(s, radix=10):
    return parse_int(s, radix, -0x8000000000000000)


def digit(c, radix):
    if 48 <= c <= 57:
        d = c - 48
    elif 97 <= c <= 122:
        d = c - 87
    elif 65 <= c <= 90:
        d = c - 55
    else:
        return -1
    return d if d < radix else -1


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


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)


def is_digit(c):
    return 48 <= c <= 57


def is_whitespace(c):
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31


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


def starts_with(s, prefix, start=0):
    return 0 <= start <= len(s) and s[start:].startswith(prefix)


def repeat(s, count):
    if count < 0:
        raise IllegalArgumentException("count is negative: " + str(count))
    return s * count


def to_chars(s):
    return array.array("H", [ord(c) for c in s])


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


class Parser:
    def __init__(self, text_):
        self.at = 0
        self.text = text_

    def parse(self):
        value = self.value()
        self.skip()
        if self.at < len(self.text):
            raise JsonException("trailing '" + chr(char_at(self.text, self.at)) + "'", self.at)
        return value

    def skip(self):
        while True:
            if self.at >= len(self.text):
                break
            if not is_whitespace(char_at(self.text, self.at)):
                break
            self.at = i32(self.at + 1)

    def peek(self):
        self.skip()
        if self.at >= len(self.text):
            raise JsonException("unexpected end", self.at)
        return char_at(self.text, self.at)

    def expect(self, c):
        if self.peek() != c:
            raise JsonException("expected '" + chr(c) + "' but found '" + chr(char_at(self.text, self.at)) + "'", self.at)
        self.at = i32(self.at + 1)

    def value(self):
        c = self.peek()
        if c == 34:
            return self.string()
        elif c == 91:
            return self.array()
        elif c == 102:
            return self.word("false", False)
        elif c == 110:
            return self.word("null", None)
        elif c == 116:
            return self.word("true", True)
        elif c == 123:
            return self.object()
        else:
            if c != 45:
                if not is_digit(c):
                    raise JsonException("unexpected '" + chr(c) + "'", self.at)
            return self.number()

    def word(self, word, value):
        if not starts_with(self.text, word, self.at):
            raise JsonException("expected " + string_text(word), self.at)
        self.at = i32(self.at + len(word))
        return value

    def number(self):
        start = self.at
        real = False
        if char_at(self.text, self.at) == 45:
            self.at = i32(self.at + 1)
        while True:
            if self.at >= len(self.text):
                break
            t = False
            while True:
                c = char_at(self.text, self.at)
                if c != 46:
                    if c != 101:
                        if c != 69:
                            if not is_digit(c):
                                if not real:
                                    t = True
                                    break
                                if c != 45:
                                    if c != 43:
                                        t = True
                                        break
                            break
                real = True
                break
            if t:
                break
            self.at = i32(self.at + 1)
        digits = substring(self.text, start, self.at)
        try:
            if not real:
                t2 = Long(parse_long(digits))
                return t2
            t3 = parse_double(digits)
        except NumberFormatException:
            raise JsonException("bad number " + digits, start)
        return t3

    def string(self):
        self.expect(34)
        s = StringBuilder()
        while True:
            if self.at >= len(self.text):
                raise JsonException("unterminated string", self.at)
            t = self.text
            t2 = self.at
            self.at = i32(t2 + 1)
            c = char_at(t, t2)
            if c == 34:
                return str(s)
            if c != 92:
                s.append(chr(c))
            else:
                t3 = self.text
                t4 = self.at
                self.at = i32(t4 + 1)
                escape = char_at(t3, t4)
                if escape in (34, 47, 92):
                    s.append(chr(escape))
                elif escape == 110:
                    s.append(chr(10))
                elif escape == 116:
                    s.append(chr(9))
                elif escape == 117:
                    s.append(chr(parse_int(substring(self.text, self.at, i32(self.at + 4)), 16) & 0xffff))
                    self.at = i32(self.at + 4)
                else:
                    break
        raise JsonException("bad escape " + chr(escape), i32(self.at - 1))

    def array(self):
        list_ = []
        self.expect(91)
        if self.peek() == 93:
            self.at = i32(self.at + 1)
            return list_
        while True:
            add(list_, self.value())
            if not self.more(93):
                break
        return list_

    def object(self):
        map_ = LinkedHashMap()
        self.expect(123)
        if self.peek() == 125:
            self.at = i32(self.at + 1)
            return map_
        while True:
            self.skip()
            key = self.string()
            self.expect(58)
            map_.put(key, self.value())
            if not self.more(125):
                break
        return map_

    def more(self, end):
        c = self.peek()
        self.at = i32(self.at + 1)
        if c == 44:
            return True
        if c == end:
            return False
        raise JsonException("expected ',' or '" + chr(end) + "'", i32(self.at - 1))


class Printer:
    def __init__(self, pretty):
        self.pretty = False
        self.out = StringBuilder()
        self.pretty = pretty

    def print(self, value):
        self.value(value, 0)
        return str(self.out)

    def line(self, depth):
        if self.pretty:
            self.out.append(chr(10)).append(text(repeat("  ", depth)))

    def value(self, v, depth):
        if isinstance(v, str):
            s = cast(v, lambda c: isinstance(c, str), "java.lang.String")
            self.string(s)
        elif isinstance(v, (list, Deque)):
            list_ = cast(v, lambda c2: isinstance(c2, (list, Deque)), "java.util.List")
            self.out.append(chr(91))
            first = True
            t = java_iterator(list_)
            while True:
                if not t.hasNext():
                    break
                o = t.next()
                t2 = self.out
                if first:
                    t3 = ""
                else:
                    t3 = ","
                t2.append(text(t3))
                first = False
                self.line(i32(depth + 1))
                self.value(o, i32(depth + 1))
            if not first:
                self.line(depth)
            self.out.append(chr(93))
        elif isinstance(v, Map):
            map_ = cast(v, lambda c3: isinstance(c3, Map), "java.util.Map")
            self.out.append(chr(123))
            first = True
            t = java_iterator(View(map_, 2))
            while True:
                if not t.hasNext():
                    break
                e = t.next()
                t4 = self.out
                if first:
                    t5 = ""
                else:
                    t5 = ","
                t4.append(text(t5))
                first = False
                self.line(i32(depth + 1))
                self.string(e.key)
                t6 = self.out
                if self.pretty:
                    t7 = ": "
                else:
                    t7 = ":"
                t6.append(text(t7))
                self.value(e.value, i32(depth + 1))
            if not first:
                self.line(depth)
            self.out.append(chr(125))
        else:
            self.out.append(text(v))

    def string(self, s):
        self.out.append(chr(34))
        t = to_chars(s)
        t2 = len(t)
        t3 = 0
        while True:
            if t3 >= t2:
                break
            while True:
                c = at(t, t3)
                if c == 10:
                    self.out.append(text("\\n"))
                elif c in (34, 92):
                    self.out.append(chr(92)).append(chr(c))
                else:
                    if c >= 32:
                        if c <= 126:
                            self.out.append(chr(c))
                            break
                    hex_ = unsigned32(c, 16)
                    self.out.append(text("\\u")).append(text(substring("0000", len(hex_)))).append(text(hex_))
                break
            t3 = i32(t3 + 1)
        self.out.append(chr(34))


class JsonException(RuntimeException):
    java_name = "JsonDemo$JsonException"

    def __init__(self, message_, position):
        self.position = 0
        super().__init__(string_text(message_) + " at " + str(position))
        self.position = position


def JsonDemo_sum(v):
    total = 0
    if type(v) is Long:
        n = cast(v, lambda c: type(c) is Long, "java.lang.Long")
        total = n.v
    elif isinstance(v, (list, Deque)):
        list_ = cast(v, lambda c2: isinstance(c2, (list, Deque)), "java.util.List")
        t = java_iterator(list_)
        while True:
            if not t.hasNext():
                break
            o = t.next()
            total = i64(total + JsonDemo_sum(o))
    elif isinstance(v, Map):
        map_ = cast(v, lambda c3: isinstance(c3, Map), "java.util.Map")
        t = java_iterator(View(map_, 1))
        while True:
            if not t.hasNext():
                break
            o = t.next()
            total = i64(total + JsonDemo_sum(o))
    return total


def main(args):
    text_ = "{ \"name\": \"Pico \\\"W\\\"\", \"pins\": [0, 1, -2, 30000000000], \"on\": true,\n \"temp\": 21.5, \"none\": null, \"nested\": {\"a\": [], \"b\": {}, \"c\": [[1],[2,[3]]]}, \"text\": \"tab\\t line\\n \\u00e9\" }"
    value = Parser(text_).parse()
    compact = Printer(False).print(value)
    print(compact)
    print(Printer(True).print(value))
    print(bool_text(equals(Parser(compact).parse(), value)))
    print(JsonDemo_sum(value))
    bad = ["", "[1,", "{\"a\" 1}", "[1 2]", "tru", "\"open", "{}x", "[-]", "{1:2}", "\"\\q\"", "@"]
    t = bad
    t2 = len(t)
    t3 = 0
    while True:
        if t3 >= t2:
            break
        s = at(t, t3)
        try:
            print(text(Parser(s).parse()))
        except JsonException as ex:
            e = ex
            print(string_text(message(e)) + " (" + str(e.position) + ")")
        t3 = i32(t3 + 1)


main(sys.argv[1:])

import array
import sys
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

    def clear(self):
        self.map.clear()

    def __eq__(self, other):
        return self is other or (self.kind != 1 and set_equals(self, other))

    def __hash__(self):
        return identity_hash(self) if self.kind == 1 else set_hash(self)

    def __str__(self):
        return text(list(self))


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


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


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


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


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


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def double_bits(x):
    if x != x:
        return 0x7FF8000000000000
    return struct.unpack("<q", struct.pack("<d", x))[0]


def float_bits(x):
    if x != x:
        return 0x7FC00000
    return struct.unpack("<i", struct.pack("<f", x))[0]


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


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)


class Short(Long):
    def __hash__(self):
        return self.v


class Character(Short):
    def __str__(self):
        return chr(self.v)


def is_letter(c):
    return 65 <= c <= 90 or 97 <= c <= 122 or c in (0xAA, 0xB5, 0xBA) or (c >= 0xC0 and c not in (0xD7, 0xF7))


def upper_char(c):
    if 97 <= c <= 122 or (0xE0 <= c <= 0xFE and c != 0xF7):
        return c - 32
    return 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c


def lower_char(c):
    return c + 32 if 65 <= c <= 90 or (0xC0 <= c <= 0xDE and c != 0xD7) else c


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise StringIndexOutOfBoundsException("String index out of range: " + str(i))


def repeat(s, count):
    if count < 0:
        raise IllegalArgumentException("count is negative: " + str(count))
    return s * count


def split_regex(pattern, s, limit=0):
    out, start, i = [], 0, 0
    atoms = regex_atoms(pattern)
    while i <= len(s) and (limit <= 0 or len(out) < limit - 1):
        end = regex_match(atoms, s, i)
        if end < 0 or (end == i and i == len(s)):
            i += 1
            continue
        if end == i and i == 0 or (end == i and end == start):
            if end == i and i > start:
                pass
            else:
                i += 1
                continue
        if not (i == 0 and end == 0):
            out.append(s[start:i])
        start = end
        i = end if end > i else i + 1
    if not out and start == 0:
        return [s]
    out.append(s[start:])
    if limit == 0:
        while out and out[-1] == "":
            out.pop()
    return out


def regex_atoms(pattern):
    alternatives, atoms, i, n = [], [], 0, len(pattern)
    while i < n:
        c = pattern[i]
        i += 1
        if c == "|":
            alternatives.append(atoms)
            atoms = []
            continue
        if c == "[":
            j = i + 1
            while pattern[j] != "]":
                j += 2 if pattern[j] == "\\" else 1
            test = ("[", pattern[i:j])
            i = j + 1
        elif c == "\\":
            test = ("\\", pattern[i])
            i += 1
        elif c in "(){^$":
            raise UnsupportedOperationException("regular expression: " + pattern)
        else:
            test = (".", "") if c == "." else ("=", c)
        least = most = 1
        if i < n and pattern[i] in "+*?":
            least = 1 if pattern[i] == "+" else 0
            most = 1 if pattern[i] == "?" else 1 << 29
            i += 1
        elif i < n and pattern[i] == "{":
            j = pattern.index("}", i)
            bounds = pattern[i + 1 : j].split(",")
            least = int(bounds[0])
            most = least if len(bounds) == 1 else int(bounds[1]) if bounds[1] else 1 << 29
            i = j + 1
        atoms.append((test, least, most))
    alternatives.append(atoms)
    return alternatives


def regex_match(alternatives, s, i):
    for atoms in alternatives:
        end = match_atoms(atoms, 0, s, i)
        if end >= 0:
            return end
    return -1


def match_atoms(atoms, k, s, i):
    if k == len(atoms):
        return i
    test, least, most = atoms[k]
    j = i
    while j < len(s) and j - i < most and test_char(test, s[j]):
        j += 1
    while j - i >= least:
        end = match_atoms(atoms, k + 1, s, j)
        if end >= 0:
            return end
        j -= 1
    return -1


def test_char(test, c):
    kind, what = test
    if kind == "=":
        return c == what
    if kind == ".":
        return c not in "\n\r"
    if kind == "\\":
        return test_class(what, c)
    inside, i = False, 0
    inverted = what[:1] == "^"
    if inverted:
        i = 1
    while i < len(what):
        if what[i] == "\\":
            inside = inside or test_class(what[i + 1], c)
            i += 2
        elif what[i + 1 : i + 2] == "-" and i + 2 < len(what):
            inside = inside or what[i] <= c <= what[i + 2]
            i += 3
        else:
            inside = inside or what[i] == c
            i += 1
    return inside != inverted


def test_class(what, c):
    if what in "sS":
        return (c in " \t\n\r\x0b\x0c") == (what == "s")
    if what in "dD":
        return ("0" <= c <= "9") == (what == "d")
    if what in "wW":
        return ("0" <= c <= "9" or "a" <= c <= "z" or "A" <= c <= "Z" or c == "_") == (what == "w")
    return c == {"t": "\t", "n": "\n", "r": "\r"}.get(what, what)


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

    def reverse(self):
        return self.set("".join(reversed(str(self))))


def toRoman(n):
    s = StringBuilder()
    i = 0
    while i < len(VALUES):
        while n >= at(VALUES, i):
            n = i32(n - at(VALUES, i))
            s.append(text(string_text(at(SIGNS, i))))
        i = i32(i + 1)
    return str(s)


def fromRoman(s):
    worth = HashMap()
    worth.put(Character(73), 1)
    worth.put(Character(86), 5)
    worth.put(Character(88), 10)
    worth.put(Character(76), 50)
    worth.put(Character(67), 100)
    worth.put(Character(68), 500)
    worth.put(Character(77), 1000)
    sum_ = 0
    for i in range(len(s)):
        v = non_null(worth.get(Character(char_at(s, i))))
        sum_ = i32(sum_ + (i32(-v) if i + 1 < len(s) and v < worth.get(Character(char_at(s, i + 1))) else v))
    return sum_


def palindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        if not is_letter(char_at(s, i)):
            i = i32(i + 1)
        elif not is_letter(char_at(s, j)):
            j = i32(j - 1)
        else:
            t = lower_char(char_at(s, i))
            i = i32(i + 1)
            t2 = j
            j = i32(j - 1)
            if t != lower_char(char_at(s, t2)):
                return False
    return True


def runs(s):
    out = StringBuilder()
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and char_at(s, j) == char_at(s, i):
            j = i32(j + 1)
        out.append(chr(char_at(s, i)))
        if i32(j - i) > 1:
            out.append(str(i32(j - i)))
        i = j
    return str(out)


def anagram(a, b):
    counts = new_numeric_array("i", 26)
    for c in to_chars(a):
        t = c - 97
        put(counts, t, i32(at(counts, t) + 1))
    for c in to_chars(b):
        t2 = c - 97
        put(counts, t2, i32(at(counts, t2) - 1))
    for n in counts:
        if n != 0:
            return False
    return True


def title(s):
    out = StringBuilder()
    start = True
    for i in range(len(s)):
        c = char_at(s, i)
        out.append(chr(upper_char(c) if start else c))
        start = c == 32
    return str(out)


def TextGames_pad(s, width):
    while len(s) < width:
        s = " " + string_text(s)
    return s


def main(args):
    for n in array.array("i", [1, 4, 9, 14, 40, 90, 400, 1994, 2023, 3999]):
        r = toRoman(n)
        print(r + (" " if fromRoman(r) == n else "? "), end="")
    print()
    print(bool_text(palindrome("A man, a plan, a canal: Panama!")) + " " + bool_text(palindrome("abca")) + " " + bool_text(palindrome("")))
    print(text(StringBuilder("stressed").reverse()))
    print(runs("aaabccddddde") + runs(""))
    print(bool_text(anagram("listen", "silent")) + " " + bool_text(anagram("aab", "abb")))
    print(title("the old man and the sea"))
    words = HashMap()
    text_ = "the cat and the dog and the bird sat on the mat with one cat more"
    for w in split_regex(" ", text_):
        old = words.get(w)
        words.put(w, 1 if old is None else i32(old + 1))
    for e in View(words, 2):
        print(string_text(TextGames_pad(e.key, 6)) + " " + repeat("#", non_null(e.value)))
    vowels = 0
    for c in to_chars(text_):
        if "aeiou".find(chr(c)) >= 0:
            vowels = i32(vowels + 1)
    print(str(vowels) + " of " + str(len(text_)))
    print(str(parse_int("101", 2)) + " " + to_radix(-255, 16) + string_text(TextGames_pad("7", 3)))


VALUES = None
VALUES = array.array("i", [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1])
SIGNS = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
main(sys.argv[1:])

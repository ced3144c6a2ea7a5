import sys
import array
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

    def add_first(self, x):
        self.insert(0, x)
        return True

    def take_first(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop(0)


class ArrayDeque(Deque):
    nulls = False


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

    def put_all(self, other):
        for e in other.entries():
            self.put(e.key, e.value)

    def store(self, key, value):
        if value is None:
            self.remove_key(key)
        else:
            self.put(key, value)
        return value

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


def new_array(size, fill=None):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    return [fill] * size


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def array_copy(source, start, target, to, count):
    if source is None or target is None:
        raise NullPointerException()
    if start < 0 or to < 0 or count < 0 or start + count > len(source) or to + count > len(target):
        raise ArrayIndexOutOfBoundsException(array_copy_fault(source, start, target, to, count))
    target[to : to + count] = source[start : start + count]


def array_copy_fault(source, start, target, to, count):
    if count < 0:
        return "arraycopy: length " + str(count) + " is negative"
    first = start < 0 or (to >= 0 and start + count > len(source))
    word, a, n = ("source", source, start) if first else ("destination", target, to)
    kind = {"[I": "int", "[S": "short", "[B": "byte", "[J": "long", "[C": "char", "[F": "float", "[D": "double"}
    name = "object array" if isinstance(a, list) else kind[array_kind(a)[:2]]
    size = name + "[" + str(len(a)) + "]"
    if n < 0:
        return "arraycopy: " + word + " index " + str(n) + " out of bounds for " + size
    word = "last source" if first else "last destination"
    return "arraycopy: " + word + " index " + str(n + count) + " out of bounds for " + size


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


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def idiv(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


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


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(
        "begin " + str(start) + ", end " + str(end) + ", length " + str(n)
    )


def trim(s):
    a, b = 0, len(s)
    while a < b and s[a] <= " ":
        a += 1
    while a < b and s[b - 1] <= " ":
        b -= 1
    return s[a:b]


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

    def check(self, i):
        n = len(self)
        if not 0 <= i < n:
            raise StringIndexOutOfBoundsException("index " + str(i) + ",length " + str(n))

    def insert(self, i, s):
        t = str(self)
        if not 0 <= i <= len(t):
            raise StringIndexOutOfBoundsException("offset " + str(i) + ", length " + str(len(t)))
        return self.set(t[:i] + s + t[i:])

    def char(self, i):
        self.check(i)
        return ord(str(self)[i])


class StackMachine:
    """A small stack machine with labels, calls and a step limit."""

    def __init__(self, program):
        self.code = None
        self.memory = None
        self.calls = None
        self.stack = None
        self.top = 0
        self.steps = 0
        self.out = None
        self.labels = HashMap()
        self.memory = new_numeric_array("i", 8)
        self.calls = ArrayDeque()
        self.stack = new_numeric_array("i", 2)
        self.out = StringBuilder()
        lines = split_regex(";", program)
        self.code = new_array(len(lines), None)
        for i in range(len(lines)):
            put(self.code, i, split_regex(" ", trim(lines[i])))
            if at(at(self.code, i), 0).endswith(":"):
                self.labels.put(substring(at(at(self.code, i), 0), 0, len(at(at(self.code, i), 0)) - 1), i)

    def push(self, v):
        if self.top == len(self.stack):
            bigger = new_numeric_array("i", i32(self.top * 2))
            array_copy(self.stack, 0, bigger, 0, self.top)
            self.stack = bigger
        t = self.stack
        t2 = self.top
        self.top = i32(t2 + 1)
        put(t, t2, v)

    def pop(self, pc):
        if self.top == 0:
            raise MachineError("empty stack", pc)
        t = self.stack
        t2 = i32(self.top - 1)
        self.top = t2
        return at(t, t2)

    def target(self, label, pc):
        t = self.labels.get(label)
        if t is None:
            raise MachineError("no label " + string_text(label), pc)
        return non_null(t)

    def run(self):
        pc = 0
        while pc < len(self.code):
            t = i32(self.steps + 1)
            self.steps = t
            if t > 1000:
                raise MachineError("too many steps", pc)
            op = at(self.code, pc)
            here = pc
            pc = i32(pc + 1)
            s = non_null(at(op, 0))
            if s == "push":
                self.push(parse_int(at(op, 1)))
            elif s == "add":
                self.push(i32(self.pop(here) + self.pop(here)))
            elif s == "mul":
                self.push(i32(self.pop(here) * self.pop(here)))
            elif s == "sub":
                b = self.pop(here)
                self.push(i32(self.pop(here) - b))
            elif s == "div":
                b = self.pop(here)
                self.push(i32(idiv(self.pop(here), b)))
            elif s == "dup":
                v = self.pop(here)
                self.push(v)
                self.push(v)
            elif s == "load":
                self.push(at(self.memory, parse_int(at(op, 1))))
            elif s == "store":
                put(self.memory, parse_int(at(op, 1)), self.pop(here))
            elif s == "print":
                self.out.append(str(self.pop(here))).append(chr(32))
            elif s == "jump":
                pc = self.target(at(op, 1), here)
            elif s == "jz":
                pc = self.target(at(op, 1), here) if self.pop(here) == 0 else pc
            elif s == "call":
                self.calls.add_first(pc)
                pc = self.target(at(op, 1), here)
            elif s == "ret":
                pc = non_null(self.calls.take_first())
            elif s == "halt":
                return text(self.out) + "halted after " + str(self.steps)
            elif not at(op, 0).endswith(":"):
                raise MachineError("bad op " + string_text(at(op, 0)), here)
        return text(self.out) + "ended after " + str(self.steps)


class MachineError(RuntimeException):
    java_name = "StackMachine$MachineError"

    def __init__(self, message_, pc):
        super().__init__(string_text(message_) + " at " + str(pc))


def test(program):
    try:
        print(StackMachine(program).run())
    except (MachineError, ArithmeticException, ArrayIndexOutOfBoundsException, ZeroDivisionError, IndexError) as ex:
        e = java_exception(ex)
        print("stopped: " + string_text(message(e)))
    except NumberFormatException:
        print("not a number")


def main(args):
    test("push 6; push 7; mul; print")
    test("push 10; store 0; loop:; load 0; print; load 0; push 1; sub; dup; store 0; jz end; jump loop; end:; halt")
    test("push 1; store 1; push 13; store 0; l:; load 1; load 0; mul; store 1; load 0; push 1; sub; dup; store 0; jz e; jump l; e:; load 1; print")
    test("push 5; call square; print; push -9; call square; print; halt; square:; dup; mul; ret")
    test("push 1; push 0; div")
    test("add")
    test("l:; jump l")
    test("jump nowhere")
    test("push 3; store 9")
    test("push x")
    test("fly")
    test("push 1; push 2; push 3; push 4; push 5; sub; sub; sub; sub; print")


main(sys.argv[1:])

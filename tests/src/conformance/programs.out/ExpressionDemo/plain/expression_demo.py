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


def sub_list(xs, start, end):
    if start < 0:
        raise IndexOutOfBoundsException("fromIndex = " + str(start))
    if end > len(xs):
        raise IndexOutOfBoundsException("toIndex = " + str(end))
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    return SubList(xs, start, end)


class ListView:
    nulls = True

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, x):
        return list_index(self, x) >= 0

    def __eq__(self, other):
        return is_list(other) and list_equals(self, other)

    def __hash__(self):
        return list_hash(self)

    def __str__(self):
        return text(list(self))

    def add(self, x):
        self.insert(len(self), x)
        return True
    append = add


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


class SubList(ListView):
    def __init__(self, xs, start, end):
        self.xs, self.start, self.size, self.total = xs, start, end - start, len(xs)

    def __len__(self):
        if len(self.xs) != self.total:
            raise ConcurrentModificationException()
        return self.size

    def at(self, i):
        if 0 <= i < len(self):
            return self.start + i
        raise index_fault(i, self.size)

    def __getitem__(self, i):
        return list(self)[i] if isinstance(i, slice) else self.xs[self.at(i)]

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            for k in range(len(self)):
                self.xs[self.start + k] = x[k]
        else:
            self.xs[self.at(i)] = x

    def insert(self, i, x):
        self.xs.insert(self.start + i, x)
        self.size, self.total = self.size + 1, self.total + 1

    def pop(self, i):
        x = self.xs.pop(self.at(i))
        self.size, self.total = self.size - 1, self.total - 1
        return x

    def clear(self):
        for i in range(len(self) - 1, -1, -1):
            self.pop(i)


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


def string_text(s):
    return "null" if s is None else s


def object_text(x):
    return "null" if x is None else string_text(x.__str__())


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


class Error(BaseException):
    java_name = "java.lang.Error"


class JavaAssertionError(Error):
    java_name = "java.lang.AssertionError"


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


class IllegalStateException(RuntimeException):
    java_name = "java.lang.IllegalStateException"


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


def d2i(x):
    if x != x:
        return 0
    if x >= 2147483647.0:
        return 0x7FFFFFFF
    if x <= -2147483648.0:
        return -0x80000000
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


def cmp(a, b):
    return -1 if a < b else 1 if a > b else 0


def double_compare(a, b):
    if a < b:
        return -1
    if a > b:
        return 1
    if a == b and a != 0:
        return 0
    return cmp(_rank(a), _rank(b))


def _rank(x):
    return 2 if x != x else math.copysign(1.0, x)


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


def double_max(a, b):
    return a if double_compare(a, b) > 0 or a != a else b


def sqrt(x):
    return math.sqrt(x) if x >= 0 else math.nan


def is_digit(c):
    return 48 <= c <= 57


def is_letter(c):
    return 65 <= c <= 90 or 97 <= c <= 122 or c in (0xAA, 0xB5, 0xBA) or (c >= 0xC0 and c not in (0xD7, 0xF7))


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


class SyntaxError_(Exception):
    java_name = "ExpressionDemo$SyntaxError"

    def __init__(self, message_, position):
        super().__init__(string_text(message_) + " (column " + str(i32(position + 1)) + ")")


class Parser:
    def __init__(self, tokens):
        self.at = 0
        self.tokens = tokens

    def peek(self):
        return at_list(self.tokens, self.at)

    def accept(self, sign):
        if self.peek().is_(sign):
            self.at = i32(self.at + 1)
            return True
        return False

    def expect(self, sign):
        if not self.accept(sign):
            raise SyntaxError_("expected " + string_text(sign) + ", not " + string_text(self.peek().text()), self.peek().position())

    def parse(self):
        node = self.choice()
        if self.peek().kind() is not END:
            raise SyntaxError_("unexpected " + string_text(self.peek().text()), self.peek().position())
        return node

    def choice(self):
        test = self.comparison()
        if not self.accept("?"):
            return test
        yes = self.choice()
        self.expect(":")
        no = self.choice()

        def fn(v):
            if test(v) != 0.0:
                t = yes(v)
            else:
                t = no(v)
            return t

        return fn

    def comparison(self):
        left = self.sum()
        while True:
            if not self.peek().is_("<"):
                if not self.peek().is_(">"):
                    break
            t = self.tokens
            t2 = self.at
            self.at = i32(t2 + 1)
            left = Binary(at_list(t, t2).text(), left, self.sum())
        return left

    def sum(self):
        left = self.product()
        while True:
            if not self.peek().is_("+"):
                if not self.peek().is_("-"):
                    break
            t = self.tokens
            t2 = self.at
            self.at = i32(t2 + 1)
            left = Binary(at_list(t, t2).text(), left, self.product())
        return left

    def product(self):
        left = self.power()
        while True:
            if not self.peek().is_("*"):
                if not self.peek().is_("/"):
                    if not self.peek().is_("%"):
                        break
            t = self.tokens
            t2 = self.at
            self.at = i32(t2 + 1)
            left = Binary(at_list(t, t2).text(), left, self.power())
        return left

    def power(self):
        base = self.unary()
        if self.accept("^"):
            t = Binary("^", base, self.power())
        else:
            t = base
        return t

    def unary(self):
        if self.accept("-"):
            inner = self.unary()
            return lambda v: -inner(v)
        return self.primary()

    def primary(self):
        t = self.tokens
        t2 = self.at
        self.at = i32(t2 + 1)
        t3 = at_list(t, t2)
        if t3.kind() is NUMBER:
            return Constant(parse_double(t3.text()))
        if t3.is_("("):
            inner = self.choice()
            self.expect(")")
            return inner
        if t3.kind() is not NAME:
            raise SyntaxError_("unexpected " + string_text(t3.text()), t3.position())
        if not self.accept("("):
            return Variable(t3.text())
        first = self.choice()
        if self.accept(","):
            second = self.choice()
            self.expect(")")
            f = FUNCTIONS2.get(t3.text())
            if f is None:
                raise SyntaxError_("no function " + string_text(t3.text()) + "/2", t3.position())
            return lambda v: f(first(v), second(v))
        self.expect(")")
        f2 = FUNCTIONS.get(t3.text())
        if f2 is None:
            raise SyntaxError_("no function " + string_text(t3.text()), t3.position())
        return lambda v2: f2(first(v2))


class Token:
    def __init__(self, kind, text_, position):
        self._kind = kind
        self._text = text_
        self._position = position

    def is_(self, s):
        if self._kind is SIGN:
            if non_null(self._text) == s:
                t = True
                return t
        t = False
        return t

    def __str__(self):
        return "Token[kind=" + object_text(self._kind) + ", text=" + string_text(self._text) + ", position=" + str(self._position) + "]"

    def __hash__(self):
        return i32(i32(hash_code(self._kind) * 31 + hash_code(self._text)) * 31 + self._position)

    def __eq__(self, o):
        return isinstance(o, Token) and same(self._kind, o._kind) and same(self._text, o._text) and self._position == o._position

    def kind(self):
        return self._kind

    def text(self):
        return self._text

    def position(self):
        return self._position


class Kind(Enum):
    def __init__(self, _enum_name, _enum_ordinal):
        super().__init__(_enum_name, _enum_ordinal)


class Binary:
    def __init__(self, sign, left, right):
        self.sign = sign
        self.left = left
        self.right = right

    def __call__(self, variables):
        a = self.left(variables)
        b = self.right(variables)
        t = self.sign
        t2 = -1
        s = string_hash(t)
        if s == 37:
            if non_null(t) == "%":
                t2 = 3
        elif s == 42:
            if non_null(t) == "*":
                t2 = 2
        elif s == 43:
            if non_null(t) == "+":
                t2 = 0
        elif s == 45:
            if non_null(t) == "-":
                t2 = 1
        elif s == 47:
            if non_null(t) == "/":
                t2 = 6
        elif s == 60:
            if non_null(t) == "<":
                t2 = 4
        elif s == 62:
            if non_null(t) == ">":
                t2 = 5
        elif s == 94:
            if non_null(t) == "^":
                t2 = 7
        if t2 == 0:
            t3 = a + b
        elif t2 == 1:
            t3 = a - b
        elif t2 == 2:
            t3 = a * b
        elif t2 == 3:
            t3 = drem(a, b)
        elif t2 == 4:
            if a < b:
                t3 = 1.0
            else:
                t3 = 0.0
        elif t2 == 5:
            if a > b:
                t3 = 1.0
            else:
                t3 = 0.0
        elif t2 == 6:
            if b == 0.0:
                raise ArithmeticException("division by zero")
            t3 = ddiv(a, b)
        elif t2 == 7:
            result = 1.0
            i = 0
            while True:
                if i >= d2i(b):
                    break
                result *= a
                i = i32(i + 1)
            t3 = result
        else:
            raise JavaAssertionError(text(self.sign))
        return t3

    def __str__(self):
        return "Binary[sign=" + string_text(self.sign) + ", left=" + text(self.left) + ", right=" + text(self.right) + "]"

    def __hash__(self):
        return i32(i32(hash_code(self.sign) * 31 + hash_code(self.left)) * 31 + hash_code(self.right))

    def __eq__(self, o):
        return isinstance(o, Binary) and same(self.sign, o.sign) and same(self.left, o.left) and same(self.right, o.right)


class Constant:
    def __init__(self, number_):
        self.number = number_

    def __call__(self, variables):
        return self.number

    def __str__(self):
        return "Constant[number=" + double_text(self.number) + "]"

    def __hash__(self):
        return hash_code(self.number)

    def __eq__(self, o):
        return isinstance(o, Constant) and equals(self.number, o.number)


class Variable:
    def __init__(self, name):
        self.name = name

    def __call__(self, variables):
        v = variables.get(self.name)
        if v is None:
            raise IllegalStateException("unknown " + string_text(self.name))
        return non_null(v)

    def __str__(self):
        return "Variable[name=" + string_text(self.name) + "]"

    def __hash__(self):
        return hash_code(self.name)

    def __eq__(self, o):
        return isinstance(o, Variable) and same(self.name, o.name)


def tokenize(source):
    tokens = []
    i = 0
    while True:
        if i >= len(source):
            break
        c = char_at(source, i)
        start = i
        if c == 32:
            i = i32(i + 1)
        else:
            t = False
            while True:
                if c >= 48:
                    if c <= 57:
                        break
                if c != 46:
                    if is_letter(c):
                        while True:
                            i = i32(i + 1)
                            if i >= len(source):
                                break
                            if not is_letter_or_digit(char_at(source, i)):
                                break
                        add(tokens, Token(NAME, substring(source, start, i), start))
                        t = True
                        break
                    if "+-*/%^(),=?:<>".find(chr(c)) >= 0:
                        t2 = SIGN
                        t3 = chr(c)
                        t4 = i
                        i = i32(i + 1)
                        add(tokens, Token(t2, t3, t4))
                        t = True
                        break
                    raise SyntaxError_("strange character '" + chr(c) + "'", i)
                break
            if t:
                continue
            while True:
                if i >= len(source):
                    break
                if not is_digit(char_at(source, i)):
                    if char_at(source, i) != 46:
                        break
                i = i32(i + 1)
            add(tokens, Token(NUMBER, substring(source, start, i), start))
    add(tokens, Token(END, "end", i))
    return tokens


def run(line, variables):
    try:
        tokens = tokenize(line)
        if len(tokens) > 2:
            if at_list(tokens, 0).kind() is NAME:
                if at_list(tokens, 1).is_("="):
                    node = Parser(sub_list(tokens, 2, len(tokens))).parse()
                    variables.put(at_list(tokens, 0).text(), node(variables))
                    t = string_text(at_list(tokens, 0).text()) + " is " + text(variables.get(at_list(tokens, 0).text()))
                    return t
        t2 = double_text(Parser(tokens).parse()(variables))
        return t2
    except SyntaxError_ as ex:
        e = ex
        return "syntax: " + string_text(message(e))
    except (ArithmeticException, IllegalStateException, ZeroDivisionError) as ex2:
        e2 = java_exception(ex2)
        return "error: " + string_text(message(e2))


def main(args):
    variables = HashMap()
    variables.put("pi", 3.25)
    lines = ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 - 4 - 3", "100 / 8 / 2", "17 % 5 * 2", "x = 5", "y = x * x - 1", "hyp(3, 4) + sqrt(16)", "max(x, y) / half(4)", "abs(-7.5)", "x > y ? 100 : x < 6 ? 200 : 300", "1 / 0", "z + 1", "2 +", "(1", "3 $ 4", "1 2", "foo(1)", "max(1)", "x = ", "pi * 2", "max(1, 2", "--5", ".5 + .25"]
    t = lines
    t2 = len(t)
    t3 = 0
    while True:
        if t3 >= t2:
            break
        line = at(t, t3)
        print(string_text(line) + " -> " + run(line, variables))
        t3 = i32(t3 + 1)
    try:
        print(text(tokenize("a1+2")))
        print(text(Parser(tokenize("1+x")).parse()))
    except SyntaxError_:
        print("never")


def _values():
    return [NUMBER, NAME, SIGN, END]


FUNCTIONS = None
FUNCTIONS2 = None
NUMBER = None
NAME = None
SIGN = None
END = None
_VALUES = None
FUNCTIONS = HashMap()
FUNCTIONS2 = HashMap()
FUNCTIONS.put("abs", abs)
FUNCTIONS.put("sqrt", sqrt)
FUNCTIONS.put("half", lambda x3: x3 / 2.0)
FUNCTIONS2.put("max", double_max)
FUNCTIONS2.put("hyp", lambda a, b: sqrt(a * a + b * b))
NUMBER = Kind("NUMBER", 0)
NAME = Kind("NAME", 1)
SIGN = Kind("SIGN", 2)
END = Kind("END", 3)
_VALUES = _values()
main(sys.argv[1:])

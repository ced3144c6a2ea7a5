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


def merge_sort(xs, compare):
    n = len(xs)
    if n < 2:
        return list(xs)
    left, right = merge_sort(xs[: n // 2], compare), merge_sort(xs[n // 2 :], compare)
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if compare(left[i], right[j]) <= 0:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def sort_part(xs, start, end, compare=None):
    check_part(len(xs), start, end)
    part = merge_sort(list(xs[start:end]), compare or compare_to)
    for i in range(len(part)):
        xs[start + i] = part[i]


def sort_objects(xs, compare=None):
    sort_part(xs, 0, len(xs), compare)


def check_part(n, start, end):
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def copy_of(a, size, fill=None):
    return copy_range(a, 0, size, fill) if size >= 0 else new_array(size)


def copy_range(a, start, end, fill=None):
    n = len(non_null(a))
    if start > end:
        raise IllegalArgumentException(str(start) + " > " + str(end))
    if start < 0 or start > n:
        raise ArrayIndexOutOfBoundsException(out_of_bounds(start, n))
    part = a[start : min(end, n)]
    missing = end - start - len(part)
    if missing:
        part = part + ([fill] * missing if isinstance(a, list) else blank_like(a, missing))
    return part


def blank_like(a, size):
    return array.array(array_typecode(a), [0] * size)


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def array_hash(a, item=None):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = (h * 31 + (item(x) if item else hash_or_zero(x))) & 0xFFFFFFFF
    return i32(h)


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


def compare_to(a, b):
    if a is None or b is None:
        raise NullPointerException()
    if isinstance(a, str):
        return compare_strings(a, b)
    if isinstance(a, float):
        return double_compare(a, b)
    if isinstance(a, int):
        return cmp(a, b)
    if not hasattr(a, "compareTo"):
        raise ClassCastException("class " + class_name(a) + " cannot be cast to class java.lang.Comparable")
    return a.compareTo(b)


def compare_strings(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if a[i] != b[i]:
            return ord(a[i]) - ord(b[i])
    return len(a) - len(b)


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


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise ClassCastException("class " + class_name(x) + " cannot be cast to class " + name)


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


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


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


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return ((x + 0x8000000000000000) & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def idiv(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def irem(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    r = a % b
    return r - b if r and (a < 0) != (b < 0) else r


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


def repeat(s, count):
    if count < 0:
        raise IllegalArgumentException("count is negative: " + str(count))
    return s * count


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


class Big:
    def __init__(self, sign, digits):
        self.sign = 0
        self.digits = None
        n = len(digits)
        while n > 0 and at(digits, i32(n - 1)) == 0:
            n = i32(n - 1)
        self.digits = digits if n == len(digits) else copy_of(digits, n)
        self.sign = 0 if n == 0 else sign

    def isZero(self):
        return self.sign == 0

    def negate(self):
        return Big(i32(-self.sign), self.digits)

    def abs(self):
        return self.negate() if self.sign < 0 else self

    def plus(self, other):
        if self.sign == 0:
            return other
        if other.sign == 0:
            return self
        if self.sign == other.sign:
            return Big(self.sign, Big_add(self.digits, other.digits))
        c = compare(self.digits, other.digits)
        return ZERO if c == 0 else Big(self.sign, subtract(self.digits, other.digits)) if c > 0 else Big(other.sign, subtract(other.digits, self.digits))

    def minus(self, other):
        return self.plus(other.negate())

    def times(self, other):
        product = new_numeric_array("i", i32(len(self.digits) + len(other.digits)))
        i = 0
        while i < len(self.digits):
            carry = 0
            k = 0
            while k < len(other.digits) or carry > 0:
                sum_ = i32(at(product, i32(i + k)) + carry)
                if k < len(other.digits):
                    sum_ = i32(sum_ + i32(at(self.digits, i) * at(other.digits, k)))
                put(product, i32(i + k), irem(sum_, 10000))
                carry = idiv(sum_, 10000)
                k = i32(k + 1)
            i = i32(i + 1)
        return Big(i32(self.sign * other.sign), product)

    def times_int(self, factor):
        return self.times(of(factor))

    def divide(self, divisor):
        """Quotient and remainder, truncating as Java's own operators do."""
        if divisor.isZero():
            raise ArithmeticException("division of " + text(self) + " by zero")
        quotient = new_numeric_array("i", len(self.digits))
        rest = ZERO
        d = divisor.abs()
        base = of(10000)
        i = len(self.digits)
        while True:
            i = i32(i - 1)
            if i < 0:
                break
            rest = rest.times(base).plus(of(at(self.digits, i)))
            low = 0
            high = 9999
            while low < high:
                mid = (i32(low + high + 1) & 0xffffffff) >> 1
                if d.times_int(mid).compareTo(rest) <= 0:
                    low = mid
                else:
                    high = i32(mid - 1)
            put(quotient, i, low)
            rest = rest.minus(d.times_int(low))
        return [Big(i32(self.sign * divisor.sign), quotient), rest.negate() if self.sign < 0 else rest]

    def power(self, exponent):
        result = ONE
        square = self
        e = exponent
        while e > 0:
            if e & 1 == 1:
                result = result.times(square)
            square = square.times(square)
            e >>= 1
        return result

    def gcd(self, other):
        a = self.abs()
        b = other.abs()
        while not b.isZero():
            t = at(a.divide(b), 1)
            a = b
            b = t
        return a

    def squareRoot(self):
        if self.sign < 0:
            raise ArithmeticException("square root of " + text(self))
        x = self
        two = of(2)
        y = at(self.plus(ONE).divide(two), 0)
        while y.compareTo(x) < 0:
            x = y
            y = at(x.plus(at(self.divide(x), 0)).divide(two), 0)
        return x

    def digitSum(self):
        sum_ = 0
        for d in self.digits:
            while d > 0:
                sum_ = i32(sum_ + irem(d, 10))
                d = idiv(d, 10)
        return sum_

    def compareTo(self, other):
        return cmp(self.sign, other.sign) if self.sign != other.sign else i32(self.sign * compare(self.digits, other.digits))

    def __eq__(self, o):
        return self is o or isinstance(o, Big) and self.compareTo(cast(o, lambda c: isinstance(c, Big), "BigNumbers$Big")) == 0

    def __hash__(self):
        return i32(31 * array_hash(self.digits) + self.sign)

    def __str__(self):
        if self.sign == 0:
            return "0"
        b = StringBuilder()
        for i in range(len(self.digits) - 1, -1, -1):
            part = str(at(self.digits, i))
            if i < len(self.digits) - 1:
                k = len(part)
                while k < 4:
                    b.append(chr(48))
                    k = i32(k + 1)
            b.append(text(part))
        return str(b.insert(0, chr(45))) if self.sign < 0 else str(b)


def catalan(n):
    """Catalan numbers by their recurrence, remembered."""
    if n <= 1:
        return ONE
    known = MEMO.get(n)
    if known is None:
        known = ZERO
        for i in range(n):
            known = known.plus(catalan(i).times(catalan(i32(n - 1 - i))))
        MEMO.put(n, known)
    return known


def fold(operator, start, values):
    result = start
    for v in values:
        result = operator(result, v)
    return result


def factorial(n):
    return ONE if n < 2 else factorial(i32(n - 1)).times_int(n)


def fibonacci(n):
    a = ZERO
    b = ONE
    for i in range(n):
        c = a.plus(b)
        a = b
        b = c
    return a


def check(title, actual, expected):
    print(string_text(title) + " = " + text(actual) + ("" if actual.__str__() == expected else "  WRONG, not " + string_text(expected)))


def main(args):
    check("30!", factorial(30), "265252859812191058636308480000000")
    check("2^128", of(2).power(128), "340282366920938463463374607431768211456")
    check("fib(120)", fibonacci(120), "5358359254990966640871840")
    print("catalan(25) = " + text(catalan(25)) + ", remembered " + str(len(MEMO)))
    print("digits of 2^200 sum to " + str(of(2).power(200).digitSum()))
    a = parse("-123456789012345678901234567890")
    b = parse("987654321098765")
    print("sum        " + text(a.plus(b)))
    print("difference " + text(a.minus(b)))
    print("product    " + text(a.times(b)))
    q = a.divide(b)
    print("quotient   " + text(at(q, 0)) + " rest " + text(at(q, 1)))
    print("check      " + bool_text(at(q, 0).times(b).plus(at(q, 1)).__eq__(a)))
    print("gcd        " + text(factorial(20).gcd(parse("6469693230").power(2))))
    print("root       " + text(parse("2" + repeat("0", 30)).squareRoot()))
    print("long edge  " + text(of(-9223372036854775808)) + " " + text(of(9223372036854775807)))
    print("fold       " + text(fold(lambda x, y: x.times(y), ONE, [of(7), of(-11), of(13)])))
    print("same hash  " + bool_text(parse("000123456").__hash__() == of(123456).__hash__()))
    some = [a, b, ZERO, ONE.negate(), of(99999), of(100000)]
    sort_objects(some)
    print(array_text(some, text))
    for text_ in ["", "-", "12x4", None]:
        try:
            print(text(parse(text_)))
        except NumberFormatException as ex:
            e = ex
            print("refused: " + string_text(message(e)))
    try:
        ONE.divide(ZERO)
    except (ArithmeticException, ZeroDivisionError) as ex2:
        e2 = java_exception(ex2)
        print(text(e2))
    try:
        a.squareRoot()
    except (ArithmeticException, ZeroDivisionError) as ex3:
        e2 = java_exception(ex3)
        print(string_text(message(e2)))


def of(value):
    if value == 0:
        return Big(0, new_numeric_array("i", 0))
    digits = new_numeric_array("i", 5)
    rest = value
    i = 0
    while rest != 0:
        put(digits, i, i32(i64(abs(irem(rest, 10000)))))
        rest = idiv(rest, 10000)
        i = i32(i + 1)
    return Big(-1 if value < 0 else 1, digits)


def parse(text_):
    if text_ is None or len(text_) == 0:
        raise NumberFormatException("no digits")
    negative = char_at(text_, 0) == 45
    body = substring(text_, 1) if negative or char_at(text_, 0) == 43 else text_
    if len(body) == 0:
        raise NumberFormatException("only a sign: \"" + string_text(text_) + "\"")
    digits = new_numeric_array("i", idiv(i32(len(body) + 4 - 1), 4))
    scale = 1
    i = len(body) - 1
    at_ = 0
    while i >= 0:
        d = digit(char_at(body, i), 10)
        if d < 0:
            raise NumberFormatException("bad digit '" + chr(char_at(body, i)) + "' at " + str(i))
        put(digits, at_, i32(at(digits, at_) + i32(d * scale)))
        scale = i32(scale * 10)
        if scale == 10000:
            scale = 1
            at_ = i32(at_ + 1)
        i = i32(i - 1)
    return Big(-1 if negative else 1, digits)


def Big_add(a, b):
    if len(a) < len(b):
        return Big_add(b, a)
    sum_ = copy_of(a, i32(len(a) + 1))
    i = 0
    carry = 0
    while i < len(b) or carry > 0:
        s = i32(at(sum_, i) + (at(b, i) if i < len(b) else 0) + carry)
        put(sum_, i, s if s < 10000 else i32(s - 10000))
        carry = 0 if s < 10000 else 1
        i = i32(i + 1)
    return sum_


def subtract(a, b):
    result = a[:]
    borrow = 0
    for i in range(len(a)):
        put(result, i, i32(at(result, i) - (borrow + (at(b, i) if i < len(b) else 0))))
        borrow = 1 if at(result, i) < 0 else 0
        if borrow == 1:
            put(result, i, i32(at(result, i) + 10000))
    return result


def compare(a, b):
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    for i in range(len(a) - 1, -1, -1):
        if at(a, i) != at(b, i):
            return cmp(at(a, i), at(b, i))
    return 0


MEMO = None
ZERO = None
ONE = None
ZERO = Big(0, new_numeric_array("i", 0))
ONE = of(1)
MEMO = HashMap()
main(sys.argv[1:])

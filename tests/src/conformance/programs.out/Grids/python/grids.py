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


def fill_array(a, x):
    for i in range(len(a)):
        a[i] = x


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def deep_text(x):
    if isinstance(x, list):
        return "[" + ", ".join([deep_text(e) for e in x]) + "]"
    if isinstance(x, array.array):
        item = {"f": float_text, "d": double_text, "H": chr}.get(array_typecode(x), str)
        return array_text(x, item)
    return text(x)


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


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


def new_array(size, fill=None):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    return [fill] * size


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def multi_array(dims, leaf):
    for size in dims:
        if size < 0:
            raise NegativeArraySizeException(str(size))
    if len(dims) == 1:
        return new_numeric_array(leaf, dims[0]) if isinstance(leaf, str) else [leaf] * dims[0]
    return [multi_array(dims[1:], leaf) for i in range(dims[0])]


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


def string_from_chars(chars, start=0, count=None):
    if count is None:
        count = len(chars) - start
    if start < 0 or count < 0 or start + count > len(chars):
        raise StringIndexOutOfBoundsException(
            "offset " + str(start) + ", count " + str(count) + ", length " + str(len(chars))
        )
    return "".join([chr(c) for c in chars[start : start + count]])


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


def multiply(a, b):
    c = multi_array((len(a), len(at(b, 0))), "i")
    for i in range(len(a)):
        j = 0
        while j < len(at(b, 0)):
            k = 0
            while k < len(b):
                t = at(c, i)
                put(t, j, i32(at(t, j) + i32(at(a[i], k) * at(at(b, k), j))))
                k = i32(k + 1)
            j = i32(j + 1)
    return c


def transpose(a):
    t = multi_array((len(at(a, 0)), len(a)), "i")
    for i in range(len(a)):
        j = 0
        while j < len(a[i]):
            put(at(t, j), i, at(a[i], j))
            j = i32(j + 1)
    return t


def Grids_text(a):
    s = StringBuilder()
    for row in a:
        s.append(text("null" if row is None else array_text(row))).append(chr(59))
    return str(s)


def main(args):
    a = [array.array("i", [1, 2, 3]), array.array("i", [4, 5, 6])]
    print(Grids_text(multiply(a, transpose(a))))
    print(Grids_text(transpose(a)) + deep_text(a))
    power_ = [array.array("i", [1, 1]), array.array("i", [1, 0])]
    result = [array.array("i", [1, 0]), array.array("i", [0, 1])]
    for i in range(50):
        result = multiply(result, power_)
    print(Grids_text(result))
    jagged = new_array(4, None)
    print(Grids_text(jagged))
    for i2 in range(4):
        put(jagged, i2, new_numeric_array("i", i2))
        fill_array(at(jagged, i2), i2)
    put(jagged, 2, at(jagged, 3))
    put(at(jagged, 3), 0, -1)
    print(Grids_text(jagged) + str(len(at(jagged, 2))))
    try:
        put(at(jagged, 1), 1, 5)
    except (ArrayIndexOutOfBoundsException, IndexError) as ex:
        e = java_exception(ex)
        print(string_text(message(e)))
    try:
        put(jagged, 0, None)
        print(at(at(jagged, 0), 0))
    except (NullPointerException, AttributeError, TypeError):
        print("no row")
    pascal = new_array(10, None)
    for i3 in range(len(pascal)):
        pascal[i3] = new_numeric_array("i", i3 + 1)
        t = pascal[i3]
        put(pascal[i3], i3, 1)
        put(t, 0, 1)
        for j in range(1, i3):
            put(pascal[i3], j, i32(at(at(pascal, i3 - 1), j - 1) + at(at(pascal, i3 - 1), j)))
    print(array_text(at(pascal, 9)))
    board = multi_array((3, 3), "H")
    for row in board:
        fill_array(row, 46)
    put(at(board, 1), 1, 120)
    t2 = at(board, 0)
    put(t2, 2, at(t2, 2) + 1 & 0xffff)
    for row in board:
        print(string_from_chars(row))
    names = [["a"], new_array(0, None), ["b", None]]
    for row2 in names:
        for name in row2:
            print(string_text(name) + ("!" if name is None else ","), end="")
    print(len(at(names, 2)))
    cube = multi_array((2, 3, 4), "q")
    put(at(at(cube, 1), 2), 3, 1125899906842624)
    t3 = at(at(cube, 1), 2)
    t4 = at(t3, 3)
    t5 = at(at(cube, 0), 0)
    t6 = at(t5, 0)
    put(t5, 0, i64(t6 - 1))
    put(t3, 3, i64(t4 - t6))
    print(i64(at(at(at(cube, 1), 2), 3) + at(at(at(cube, 0), 0), 0)))
    seen = multi_array((2, 2), False)
    t7 = at(seen, 0)
    put(t7, 1, bool(at(t7, 1) | True))
    put(seen, 1, at(seen, 0))
    print(bool_text(at(at(seen, 1), 1)) + " " + bool_text(at(at(seen, 1), 0)) + bool_text(at(at(seen, 1), 1)))
    spiral = multi_array((4, 4), "i")
    row3 = 0
    col = 0
    dr = 0
    dc = 1
    for n in range(1, 17):
        put(at(spiral, row3), col, n)
        r = i32(row3 + dr)
        c = i32(col + dc)
        if r < 0 or r > 3 or c < 0 or c > 3 or at(at(spiral, r), c) != 0:
            old = dr
            dr = dc
            dc = i32(-old)
        row3 = i32(row3 + dr)
        col = i32(col + dc)
    print(Grids_text(spiral))


main(sys.argv[1:])

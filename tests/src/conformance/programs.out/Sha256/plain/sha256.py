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


def i8(x):
    return ((x + 128) & 255) - 128


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


def ushr32(x, n):
    return i32((x & 0xFFFFFFFF) >> (n & 31))


def ushr64(x, n):
    return i64((x & 0xFFFFFFFFFFFFFFFF) >> (n & 63))


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


def unsigned32(x, radix):
    return to_radix(x & 0xFFFFFFFF, radix)


def leading_zeros(x, bits):
    x &= (1 << bits) - 1
    while x:
        x >>= 1
        bits -= 1
    return bits


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


def upper_char(c):
    if 97 <= c <= 122 or (0xE0 <= c <= 0xFE and c != 0xF7):
        return c - 32
    return 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c


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


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def repeat(s, count):
    if count < 0:
        raise IllegalArgumentException("count is negative: " + str(count))
    return s * count


def encode(s, charset="utf-8"):
    if charset == "utf-8":
        return array.array("b", s.encode())
    top = 256 if charset == "latin-1" else 128
    return array.array("b", bytes([ord(c) if ord(c) < top else 63 for c in s]))


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


class Sha256:
    def __init__(self):
        self.w = None
        self.length = 0
        self.state = START[:]
        self.buffer = new_numeric_array("b", 64)
        self.w = new_numeric_array("i", 64)

    def update(self, data):
        t = data
        t2 = len(t)
        t3 = 0
        while True:
            if t3 >= t2:
                break
            b = at(t, t3)
            t4 = self.buffer
            t5 = self.length
            self.length = i64(t5 + 1)
            put(t4, irem(t5, 64), b)
            if irem(self.length, 64) == 0:
                self.compress()
            t3 = i32(t3 + 1)
        return self

    def update_String(self, text_):
        return self.update(encode(text_, "utf-8"))

    def compress(self):
        i = 0
        while True:
            if i >= 16:
                break
            at_ = i32(4 * i)
            put(self.w, i, i32((at(self.buffer, at_) & 255) << 24) | (at(self.buffer, i32(at_ + 1)) & 255) << 16 | (at(self.buffer, i32(at_ + 2)) & 255) << 8 | at(self.buffer, i32(at_ + 3)) & 255)
            i = i32(i + 1)
        i = 16
        while True:
            if i >= 64:
                break
            s0 = Sha256_rotate(at(self.w, i32(i - 15)), 7) ^ Sha256_rotate(at(self.w, i32(i - 15)), 18) ^ (at(self.w, i32(i - 15)) & 0xffffffff) >> 3
            s1 = Sha256_rotate(at(self.w, i32(i - 2)), 17) ^ Sha256_rotate(at(self.w, i32(i - 2)), 19) ^ (at(self.w, i32(i - 2)) & 0xffffffff) >> 10
            put(self.w, i, i32(at(self.w, i32(i - 16)) + s0 + at(self.w, i32(i - 7)) + s1))
            i = i32(i + 1)
        a = at(self.state, 0)
        b = at(self.state, 1)
        c = at(self.state, 2)
        d = at(self.state, 3)
        e = at(self.state, 4)
        f = at(self.state, 5)
        g = at(self.state, 6)
        h = at(self.state, 7)
        i2 = 0
        while True:
            if i2 >= 64:
                break
            s12 = Sha256_rotate(e, 6) ^ Sha256_rotate(e, 11) ^ Sha256_rotate(e, 25)
            choice = e & f ^ ~e & g
            t1 = i32(h + s12 + choice + at(K, i2) + at(self.w, i2))
            s02 = Sha256_rotate(a, 2) ^ Sha256_rotate(a, 13) ^ Sha256_rotate(a, 22)
            majority = a & b ^ a & c ^ b & c
            t2 = i32(s02 + majority)
            h = g
            g = f
            f = e
            e = i32(d + t1)
            d = c
            c = b
            b = a
            a = i32(t1 + t2)
            i2 = i32(i2 + 1)
        t = self.state
        put(t, 0, i32(at(t, 0) + a))
        t3 = self.state
        put(t3, 1, i32(at(t3, 1) + b))
        t4 = self.state
        put(t4, 2, i32(at(t4, 2) + c))
        t5 = self.state
        put(t5, 3, i32(at(t5, 3) + d))
        t6 = self.state
        put(t6, 4, i32(at(t6, 4) + e))
        t7 = self.state
        put(t7, 5, i32(at(t7, 5) + f))
        t8 = self.state
        put(t8, 6, i32(at(t8, 6) + g))
        t9 = self.state
        put(t9, 7, i32(at(t9, 7) + h))

    def digest(self):
        bits = i64(self.length * 8)
        self.update(array.array("b", [-128]))
        while True:
            if irem(self.length, 64) == 56:
                break
            self.update(array.array("b", [0]))
        shift = 56
        while True:
            if shift < 0:
                break
            self.update(array.array("b", [i8(ushr64(bits, shift))]))
            shift = i32(shift - 8)
        result = new_numeric_array("b", 32)
        i = 0
        while True:
            if i >= len(result):
                break
            put(result, i, i8(at(self.state, idiv(i, 4)) >> (24 - irem(i, 4) * 8 & 31)))
            i = i32(i + 1)
        return result


def isPrime(n):
    d = 2
    while True:
        if i32(d * d) > n:
            break
        if irem(n, d) == 0:
            return False
        d = i32(d + 1)
    return True


def fraction(prime, degree):
    low = 0
    high = 32
    while True:
        if Sha256_power(i64(high - 1), degree) <= prime:
            break
        high = i64(high - 1)
    whole = i64(high - 1)
    low = 0
    high = 4294967296
    while True:
        if i64(high - low) <= 1:
            break
        mid = (i64(low + high) & 0xffffffffffffffff) >> 1
        if isBelow(whole, mid, degree, prime):
            low = mid
        else:
            high = mid
    return i32(low)


def Sha256_power(base, exponent):
    result = 1
    while True:
        t = exponent
        exponent = i32(exponent - 1)
        if t <= 0:
            break
        result = i64(result * base)
    return result


def isBelow(whole, fraction_, degree, prime):
    x = array.array("q", [fraction_ & 65535, (fraction_ & 0xffffffffffffffff) >> 16, whole])
    product = array.array("q", [1])
    i = 0
    while True:
        if i >= degree:
            break
        product = multiply(product, x)
        i = i32(i + 1)
    places = i32(2 * degree)
    integral = 0
    i2 = len(product) - 1
    while True:
        if i2 < places:
            break
        integral = i64(integral << 16) | at(product, i2)
        i2 = i32(i2 - 1)
    if integral < prime:
        t = True
    else:
        t = False
    return t


def multiply(a, b):
    result = new_numeric_array("q", i32(len(a) + len(b)))
    i = 0
    while True:
        if i >= len(a):
            break
        carry = 0
        k = 0
        while True:
            if k >= len(b):
                break
            t = i64(at(result, i32(i + k)) + at(a, i) * at(b, k) + carry)
            put(result, i32(i + k), t & 65535)
            carry = (t & 0xffffffffffffffff) >> 16
            k = i32(k + 1)
        t2 = i32(i + len(b))
        put(result, t2, i64(at(result, t2) + carry))
        i = i32(i + 1)
    return result


def Sha256_rotate(x, n):
    return ushr32(x, n) | i32(x << (i32(-n) & 31))


def hmac(key, message_):
    if len(key) > 64:
        t = Sha256().update(key).digest()
    else:
        t = key
    padded = copy_of(t, 64)
    inner = new_numeric_array("b", 64)
    outer = new_numeric_array("b", 64)
    i = 0
    while True:
        if i >= 64:
            break
        put(inner, i, i8(at(padded, i) ^ 54))
        put(outer, i, i8(at(padded, i) ^ 92))
        i = i32(i + 1)
    return Sha256().update(outer).update(Sha256().update(inner).update(message_).digest()).digest()


def Sha256_hex(bytes_):
    digits = "0123456789abcdef"
    b = ((t := i32(len(bytes_) * 2)), StringBuilder())[1]
    t2 = bytes_
    t3 = len(t2)
    t4 = 0
    while True:
        if t4 >= t3:
            break
        x = at(t2, t4)
        b.append(chr(char_at("0123456789abcdef", x >> 4 & 15))).append(chr(char_at("0123456789abcdef", x & 15)))
        t4 = i32(t4 + 1)
    return str(b)


def mine(text_, zeroBits):
    nonce = 0
    while True:
        d = Sha256().update_String(string_text(text_) + ":" + str(nonce)).digest()
        zeros = 0
        t = d
        t2 = len(t)
        t3 = 0
        while True:
            if t3 >= t2:
                break
            b = at(t, t3)
            if b != 0:
                zeros = i32(zeros + (leading_zeros(b & 255, 32) - 24))
                break
            zeros = i32(zeros + 8)
            t3 = i32(t3 + 1)
        if zeros >= zeroBits:
            return nonce
        nonce = i32(nonce + 1)


def main(args):
    print(unsigned32(at(K, 0), 16) + " " + unsigned32(at(K, 63), 16) + " " + unsigned32(at(START, 7), 16))
    print(Sha256_hex(Sha256().digest()))
    print(Sha256_hex(Sha256().update_String("abc").digest()))
    print(Sha256_hex(Sha256().update_String("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").digest()))
    print(Sha256_hex(Sha256().update_String(repeat("a", 119)).digest()))
    print(Sha256_hex(Sha256().update_String("Grüße, ").update_String("Welt €").digest()))
    print(Sha256_hex(hmac(encode("Jefe"), encode("what do ya want for nothing?"))))
    print(Sha256_hex(hmac(new_numeric_array("b", 100), array.array("b", [-1, 0, 1]))))
    nonce = mine("mocha", 7)
    print(format_text("nonce %d: %s%n", nonce, substring(Sha256_hex(Sha256().update_String("mocha:" + str(nonce)).digest()), 0, 16)), end="")
    chain = new_numeric_array("b", 32)
    i = 0
    while True:
        if i >= 5:
            break
        chain = Sha256().update(chain).digest()
        i = i32(i + 1)
    print(str(array_hash(chain)) + " " + array_text(copy_of(chain, 6)))


K = None
START = None


def init_Sha256():
    global K, START
    K = new_numeric_array("i", 64)
    START = new_numeric_array("i", 8)
    found = 0
    n = 2
    while True:
        if found >= len(K):
            break
        if isPrime(n):
            if found < len(START):
                put(START, found, fraction(n, 2))
            t = K
            t2 = found
            found = i32(found + 1)
            put(t, t2, fraction(n, 3))
        n = i32(n + 1)


init_Sha256()
main(sys.argv[1:])

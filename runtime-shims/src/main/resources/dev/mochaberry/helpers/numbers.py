# Java's arithmetic.
import array
import math
import struct


def i8(x):
    return ((x + 128) & 255) - 128


def i16(x):
    return ((x + 0x8000) & 0xFFFF) - 0x8000


def u16(x):
    return x & 0xFFFF


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return ((x + 0x8000000000000000) & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def f32(x):
    try:
        return struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return math.inf if x > 0 else -math.inf


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


def floor_div(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    return a // b


def floor_mod(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    return a % b


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


def lshift32(x, n):
    return i32(x << (n & 31))


def lshift64(x, n):
    return i64(x << (n & 63))


def ushr32(x, n):
    return i32((x & 0xFFFFFFFF) >> (n & 31))


def ushr64(x, n):
    return i64((x & 0xFFFFFFFFFFFFFFFF) >> (n & 63))


def cmp(a, b):
    return -1 if a < b else 1 if a > b else 0


def cmpl(a, b):
    return 1 if a > b else 0 if a == b else -1


def cmpg(a, b):
    return -1 if a < b else 0 if a == b else 1


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
    return struct.unpack("<d", struct.pack("<Q", b & 0xFFFFFFFFFFFFFFFF))[0]


def float_from_bits(b):
    return struct.unpack("<f", struct.pack("<I", b & 0xFFFFFFFF))[0]


def long_hash(x):
    return i32(x ^ (x >> 32))


def double_hash(x):
    return long_hash(double_bits(x))


def x87_control():
    # Java rounds each result to 53 bits; the x87 unit, which 32-bit x86 builds compute with, to 64 unless told.
    # The result sets the unit's control word; None where there is nothing to tell.
    if SINGLE_PRECISION or 1.0 + (2.0**-53 + 2.0**-64) > 1.0:
        return None
    try:
        import ffi

        libm = ffi.open("libm.so.6")
    except (ImportError, OSError):
        return None
    environment = bytearray(28)
    libm.func("i", "fegetenv", "p")(environment)
    install = libm.func("i", "fesetenv", "p")

    def control(word):
        environment[0:2] = word
        install(environment)

    control(b"\x7f\x02")
    return control


x87_precision = x87_control()


def extended(f, *args):
    # The C library's f counts on 64 bits.
    if x87_precision is None:
        return f(*args)
    x87_precision(b"\x7f\x03")
    try:
        return f(*args)
    finally:
        x87_precision(b"\x7f\x02")


SINGLE_PRECISION = 1.0 + 1.0 / 0x20000000 == 1.0


def decimal_text(sign, digits, n):
    if -3 < n <= 7:
        if n <= 0:
            return sign + "0." + "0" * -n + digits
        if n >= len(digits):
            return sign + digits + "0" * (n - len(digits)) + ".0"
        return sign + digits[:n] + "." + digits[n:]
    return sign + digits[0] + "." + (digits[1:] or "0") + "E" + str(n - 1)


def double_text(x):
    return float_text(x) if SINGLE_PRECISION else exact_text(x, double_bits(x), 52, 0x7FF)


def float_text(x):
    return exact_text(x, float_bits(x), 23, 0xFF)


def exact_text(x, b, width, top):
    # Java's text of a number whose bits are a sign, an exponent up to top, and a fraction of that width.
    if x != x:
        return "NaN"
    sign = "-" if b < 0 else ""
    e, m = b >> width & top, b & (1 << width) - 1
    if e == top:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 1 << width
    else:
        e = 1
    low = 1 - (top >> 1) - width
    digits, n = float_digits(m, e + low - 1, low)
    return decimal_text(sign, digits, n)


def ratio_to_double(a, b):
    # The double nearest to a / b, ties to even.
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
    sign, n, d = parse_ratio(s)
    return n if d == 0 else sign * ratio_to_double(n, d)


def parse_float(s):
    # Rounded once: the double next to the exact value is nudged off the middle of two floats first.
    sign, n, d = parse_ratio(s)
    if d == 0:
        return n
    x = ratio_to_double(n, d)
    if x and x - x == 0 and double_bits(x) & 0x1FFFFFFF == 0x10000000:
        b = double_bits(x)
        m, e = (b & 0xFFFFFFFFFFFFF) | 0x10000000000000, (b >> 52) - 1075
        rest = n - m * (d << e) if e >= 0 else (n << -e) - m * d
        if rest:
            x = double_from_bits(b + (1 if rest > 0 else -1))
    return f32(sign * x)


def parse_ratio(s):
    # The sign and the fraction a text means; denominator 0 says that the numerator is the result itself.
    if s is None:
        raise NullPointerException(null_number_text())
    t = s.strip()
    if t == "":
        raise NumberFormatException("empty String")
    sign, body = 1.0, t
    if body[0] in "+-":
        sign = -1.0 if body[0] == "-" else 1.0
        body = body[1:]
    if body == "NaN":
        return sign, math.nan, 0
    if body == "Infinity":
        return sign, sign * math.inf, 0
    radix, letters = 10, "eE"
    if body[:2] in ("0x", "0X"):
        radix, letters, body = 16, "pP", body[2:]
    i, value, point, digits, exponent = 0, "", 0, 0, 0
    while i < len(body) and (body[i] == "." or digit(ord(body[i]), radix) >= 0):
        if body[i] == ".":
            if digits:
                raise NumberFormatException("multiple points" if radix == 10 else bad_number(quoted_number(s)))
            digits = 1
        else:
            value += body[i]
            point += digits
        i += 1
    ok = value != ""
    if ok and i < len(body) and body[i] in letters:
        rest = body[i + 1 :]
        i = len(body)
        if rest[-1:] in ("d", "D", "f", "F"):
            rest = rest[:-1]
        number = rest[1:] if rest[:1] in ("+", "-") else rest
        ok = number != "" and all([48 <= ord(c) <= 57 for c in number])
        exponent = max(-99999, min(99999, int(rest))) if ok else 0
    elif radix == 16:
        ok = False
    if ok and i < len(body) and body[i] in "dDfF":
        i += 1
    if not ok or i < len(body):
        raise NumberFormatException(bad_number(quoted_number(s)))
    n = int(value, radix)
    if radix == 16:
        exponent -= 4 * point
        return (sign, n << exponent, 1) if exponent >= 0 else (sign, n, 1 << -exponent)
    exponent -= point
    size = exponent + len(value.lstrip("0"))
    if n == 0 or size < -330:
        return sign, 0, 1
    if size > 320:
        return sign, sign * math.inf, 0
    return (sign, n * 10**exponent, 1) if exponent >= 0 else (sign, n, 10**-exponent)


def bad_number(s, radix=10):
    return 'For input string: "' + s + '"' + ("" if radix == 10 else " under radix " + str(radix))


def parse_digits(s, radix):
    # The value of digits with an optional sign, or a fault.
    if s is None:
        raise NumberFormatException("Cannot parse null string")
    if radix < 2 or radix > 36:
        least = radix < 2
        raise NumberFormatException(
            "radix " + str(radix) + (" less than Character.MIN_RADIX" if least else " greater than Character.MAX_RADIX")
        )
    value, digits = 0, s[1:] if s[:1] in ("+", "-") else s
    if digits == "":
        raise NumberFormatException(bad_number(s, radix))
    for c in digits:
        d = digit(ord(c), radix)
        if d < 0:
            raise NumberFormatException(bad_number(s, radix))
        value = value * radix + d
    return -value if s[0] == "-" else value


def parse_int(s, radix=10):
    value = parse_digits(s, radix)
    if -0x80000000 <= value <= 0x7FFFFFFF:
        return value
    raise NumberFormatException(bad_number(s, radix))


def parse_long(s, radix=10):
    value = parse_digits(s, radix)
    if -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        return value
    raise NumberFormatException(bad_number(s, radix))


def parse_short(s, radix=10):
    return parse_within(s, radix, 0x8000)


def parse_byte(s, radix=10):
    return parse_within(s, radix, 0x80)


def parse_within(s, radix, limit):
    value = parse_int(s, radix)
    if -limit <= value < limit:
        return value
    raise NumberFormatException('Value out of range. Value:"' + s + '" Radix:' + str(radix))


def parse_unsigned(s, bits, radix=10):
    if s is not None and s[:1] == "-":
        raise NumberFormatException("Illegal leading minus sign on unsigned string " + s + ".")
    value = parse_digits(s, radix)
    if value >> bits:
        kind = "int" if bits == 32 else "long"
        raise NumberFormatException("String value " + s + " exceeds range of unsigned " + kind + ".")
    return value


def decode_number(s, bits):
    # Integer.decode and its kin: 0x, # and 0 choose the radix.
    if non_null(s) == "":
        raise NumberFormatException("Zero length string")
    sign, rest, radix = "", s, 10
    if s[0] in "+-":
        sign, rest = s[0], s[1:]
    if rest[:2] in ("0x", "0X"):
        rest, radix = rest[2:], 16
    elif rest[:1] == "#":
        rest, radix = rest[1:], 16
    elif rest[:1] == "0" and len(rest) > 1:
        rest, radix = rest[1:], 8
    if rest[:1] in ("+", "-"):
        raise NumberFormatException("Sign character in wrong position")
    if sign == "-":
        rest = "-" + rest
    value = parse_long(rest, radix) if bits == 64 else parse_int(rest, radix)
    if bits < 32 and not -(1 << bits - 1) <= value < 1 << bits - 1:
        raise NumberFormatException("Value " + str(value) + " out of range from input " + s)
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
    return d if d < radix <= 36 else -1


def for_digit(d, radix):
    return ord("0123456789abcdefghijklmnopqrstuvwxyz"[d]) if 0 <= d < radix <= 36 and radix > 1 else 0


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


def bit_count(x):
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


def leading_zeros(x, bits):
    x &= (1 << bits) - 1
    while x:
        x >>= 1
        bits -= 1
    return bits


def trailing_zeros(x, bits):
    n = 0
    while n < bits and not x >> n & 1:
        n += 1
    return n


def highest_one_bit(x, bits):
    n = leading_zeros(x, bits)
    return 0 if n == bits else i64(1 << 63) if n == 0 and bits == 64 else i32(1 << 31) if n == 0 else 1 << bits - 1 - n


def lowest_one_bit(x):
    return x & -x


def reverse_bits(x, bits):
    y = 0
    for i in range(bits):
        y = y << 1 | (x >> i & 1)
    return i32(y) if bits == 32 else i64(y)


def reverse_bytes(x, count):
    y = 0
    for i in range(count):
        y = y << 8 | (x >> 8 * i & 255)
    return i32(y) if count == 4 else i64(y) if count == 8 else i16(y)


def rotate_left32(x, n):
    x, n = x & 0xFFFFFFFF, n & 31
    return i32((x << n | x >> 32 - n) & 0xFFFFFFFF)


def rotate_left64(x, n):
    x, n = x & 0xFFFFFFFFFFFFFFFF, n & 63
    return i64((x << n | x >> 64 - n) & 0xFFFFFFFFFFFFFFFF)


def int_exact(x):
    if -0x80000000 <= x <= 0x7FFFFFFF:
        return x
    raise ArithmeticException("integer overflow")


def long_exact(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    raise ArithmeticException("long overflow")


def signum(x):
    return 1 if x > 0 else -1 if x < 0 else 0


def double_signum(x):
    return x if x != x or x == 0 else math.copysign(1.0, x)


def double_min(a, b):
    return a if double_compare(a, b) < 0 and b == b or a != a else b


def double_max(a, b):
    return a if double_compare(a, b) > 0 or a != a else b


def double_floor(x):
    return x if x != x or abs(x) >= 4503599627370496.0 or x == 0 else float(math.floor(x))


def double_ceil(x):
    return x if x != x or abs(x) >= 4503599627370496.0 or x == 0 else math.copysign(float(math.ceil(x)), x)


def math_rint(x):
    if x != x or abs(x) >= 4503599627370496.0:
        return x
    n = math.floor(x)
    d = x - n
    if d > 0.5 or (d == 0.5 and n & 1):
        n += 1
    return math.copysign(float(n), x)


def round_long(x):
    if x != x or abs(x) >= 4503599627370496.0:
        return d2l(x)
    n = math.floor(x)
    return n + 1 if x - n >= 0.5 else n


def round_int(x):
    if x != x or abs(x) >= 8388608.0:
        return d2i(x)
    n = math.floor(x)
    return n + 1 if x - n >= 0.5 else n


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)

    def compareTo(self, other):
        return cmp(self.v, other.v)


class Short(Long):
    def __hash__(self):
        return self.v

    def compareTo(self, other):
        return self.v - other.v


class Byte(Short):
    pass


class Character(Short):
    def __str__(self):
        return chr(self.v)


class Float(Long):
    def __eq__(self, other):
        return type(other) is type(self) and float_bits(self.v) == float_bits(other.v)

    def __hash__(self):
        return float_bits(self.v)

    def __str__(self):
        return float_text(self.v)

    def compareTo(self, other):
        return double_compare(self.v, other.v)


def is_number(x):
    if type(x) is int or hasattr(x, "intValue"):
        return True
    return isinstance(x, (float, Long)) and type(x) is not Character


def number(x):
    # The primitive inside any java.lang.Number.
    return x.v if isinstance(x, Long) else non_null(x)


class Number:
    # What programs extend; the library's own numbers are Python's and boxes.
    def byteValue(self):
        return i8(self.intValue())

    def shortValue(self):
        return i16(self.intValue())


def number_int(x):
    if hasattr(x, "intValue"):
        return x.intValue()
    x = number(x)
    return d2i(x) if isinstance(x, float) else i32(x)


def number_long(x):
    if hasattr(x, "longValue"):
        return x.longValue()
    x = number(x)
    return d2l(x) if isinstance(x, float) else i64(x)


def number_double(x):
    return x.doubleValue() if hasattr(x, "doubleValue") else float(number(x))


def number_float(x):
    return x.floatValue() if hasattr(x, "floatValue") else f32(float(number(x)))


def number_byte(x):
    return x.byteValue() if hasattr(x, "byteValue") else i8(number_int(x))


def number_short(x):
    return x.shortValue() if hasattr(x, "shortValue") else i16(number_int(x))


def is_nan(x):
    return x != x


def is_infinite(x):
    return x == x and x - x != 0


def parse_boolean(s):
    return s is not None and s.lower() == "true"

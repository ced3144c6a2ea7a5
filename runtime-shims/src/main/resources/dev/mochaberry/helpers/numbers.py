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
    return struct.unpack("<d", struct.pack("<q", b))[0]


def float_from_bits(b):
    return struct.unpack("<f", struct.pack("<i", b))[0]


def long_hash(x):
    return i32(x ^ (x >> 32))


def double_hash(x):
    return long_hash(double_bits(x))


SINGLE_PRECISION = 1.0 + 1.0 / 0x20000000 == 1.0


def shortest_digits(m, e, lowest):
    # Digits d and exponent n with the value 0.d * 10**n: the shortest decimal that rounds to m * 2**e.
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
    # As shortest_digits, but Java takes the nearest two digits where one would do.
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


def for_digit(d, radix):
    return ord("0123456789abcdefghijklmnopqrstuvwxyz"[d]) if 0 <= d < radix else 0


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


def unsigned64(x, radix):
    return to_radix(x & 0xFFFFFFFFFFFFFFFF, radix)


def bit_count(x, mask=0xFFFFFFFF):
    x &= mask
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


def rint(x):
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


def sqrt(x):
    return math.sqrt(x) if x >= 0 else math.nan


def cbrt(x):
    if x == 0 or x != x or math.isinf(x):
        return x
    y = math.copysign(math.pow(abs(x), 1.0 / 3), x)
    n = round_long(y)
    return float(n) if n * n * n == x else y - (y * y * y - x) / (3 * y * y)


def hypot(a, b):
    return math.inf if math.isinf(a) or math.isinf(b) else math.sqrt(a * a + b * b)


def power(a, b):
    if b == 0:
        return 1.0
    if b != b or (abs(a) == 1 and math.isinf(b)):
        return math.nan
    if b == 2:
        return a * a
    if a == 0 and b < 0:
        return math.copysign(math.inf, a) if b % 2 == 1 else math.inf
    if a < 0 and not math.isinf(b) and not math.isinf(a) and b != int(b):
        return math.nan
    try:
        return math.pow(a, b)
    except (OverflowError, ValueError):
        return -math.inf if a < 0 and b % 2 == 1 else math.inf


def exp(x):
    try:
        return math.exp(x)
    except (OverflowError, ValueError):
        return math.inf if x > 0 else 0.0


def log(x):
    return math.nan if x != x or x < 0 else -math.inf if x == 0 else math.inf if math.isinf(x) else math.log(x)


def log10(x):
    if x != x or x <= 0 or math.isinf(x):
        return log(x)
    y = math.log(x) / 2.302585092994046
    n = round_long(y)
    return float(n) if abs(y - n) < 1e-9 and 0 <= n < 23 and x == 10**n else y


def trig(f, x):
    return math.nan if x != x or math.isinf(x) else f(x)


def arc(f, x):
    return f(x) if -1 <= x <= 1 else math.nan


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
    return d2l(x) if isinstance(x, float) else x


def number_double(x):
    return x.doubleValue() if hasattr(x, "doubleValue") else float(number(x))


def number_float(x):
    return x.floatValue() if hasattr(x, "floatValue") else f32(float(number(x)))


def number_byte(x):
    return x.byteValue() if hasattr(x, "byteValue") else i8(number_int(x))


def number_short(x):
    return x.shortValue() if hasattr(x, "shortValue") else i16(number_int(x))


def is_digit(c):
    return 48 <= c <= 57


def is_letter(c):
    return 65 <= c <= 90 or 97 <= c <= 122 or c in (0xAA, 0xB5, 0xBA) or (c >= 0xC0 and c not in (0xD7, 0xF7))


def is_upper(c):
    return 65 <= c <= 90 or (0xC0 <= c <= 0xDE and c != 0xD7)


def is_lower(c):
    return 97 <= c <= 122 or (0xDF <= c <= 0xFF and c != 0xF7) or c in (0xAA, 0xB5, 0xBA)


def is_whitespace(c):
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31


def upper_char(c):
    if 97 <= c <= 122 or (0xE0 <= c <= 0xFE and c != 0xF7):
        return c - 32
    return 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c


def lower_char(c):
    return c + 32 if 65 <= c <= 90 or (0xC0 <= c <= 0xDE and c != 0xD7) else c


def is_nan(x):
    return x != x


def is_letter_or_digit(c):
    return is_digit(c) or is_letter(c)


def parse_boolean(s):
    return s is not None and s.lower() == "true"

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
    x &= 0xFFFFFFFF
    return x if x <= 0x7FFFFFFF else x - 0x100000000


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    x &= 0xFFFFFFFFFFFFFFFF
    return x if x <= 0x7FFFFFFFFFFFFFFF else x - 0x10000000000000000


ROUNDED = array.array("f", [0.0])


def f32(x):
    if SINGLE_PRECISION:
        return x
    ROUNDED[0] = x
    return ROUNDED[0]


def long_to_float(x):
    # Rounded once: what a double has no digits for only tells that the value is not the middle of two floats.
    if not -0x20000000000000 <= x <= 0x20000000000000:
        high = x >> 11 << 11
        x = high if x == high else high | 0x400
    return f32(float(x))


def idiv(a, b):
    if b == 0 and a is not None:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def irem(a, b):
    if b == 0 and a is not None:
        raise ArithmeticException("/ by zero")
    r = a % b
    return r - b if r and (a < 0) != (b < 0) else r


def trunc_div(a, b):
    # a / b where b is known not to be zero.
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def trunc_rem(a, b):
    # a % b where b is known not to be zero.
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
        return b * math.nan  # a null fails
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def drem(a, b):
    if b == 0 or a != a or b != b or math.isinf(a):
        return a * b * math.nan  # a null fails
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


def raw_double_bits(x):
    return struct.unpack("<q", struct.pack("<d", x))[0]


def raw_float_bits(x):
    return struct.unpack("<i", struct.pack("<f", x))[0]


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
    state = bytearray(28)
    libm.func("i", "fegetenv", "p")(state)
    install = libm.func("i", "fesetenv", "p")

    def control(word):
        state[0:2] = word
        install(state)

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


def is_nan(x):
    return x != x


def is_infinite(x):
    return x == x and x - x != 0

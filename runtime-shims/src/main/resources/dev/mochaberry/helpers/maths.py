# java.lang.Math beyond plain arithmetic.
import math


def math_sqrt(x):
    return math.sqrt(x) if x >= 0 else math.nan


def math_power(a, b):
    if b == 0:
        return 1.0
    if b != b or (abs(a) == 1 and math.isinf(b)):
        return math.nan
    if math.isinf(b):
        return math.nan if a != a else math.inf if (abs(a) > 1) == (b > 0) else 0.0
    if b == 2:
        return a * a
    if a == 0 and b < 0:
        return math.copysign(math.inf, a) if abs(math.fmod(b, 2.0)) == 1 else math.inf
    if a < 0 and not math.isinf(a) and b != int(b):
        return math.nan
    try:
        return extended(math.pow, a, b)
    except (OverflowError, ValueError):
        return -math.inf if a < 0 and abs(math.fmod(b, 2.0)) == 1 else math.inf


def math_exp(x):
    try:
        return extended(math.exp, x)
    except (OverflowError, ValueError):
        return math.inf if x > 0 else 0.0


def math_log(x):
    return math.nan if x != x or x < 0 else -math.inf if x == 0 else math.inf if math.isinf(x) else math.log(x)


def math_log10(x):
    return math_log(x) if x != x or x <= 0 or math.isinf(x) else math.log10(x)


def math_trig(f, x):
    try:
        return f(x)
    except ValueError:  # infinite
        return math.nan


def abs_exact(x, lowest):
    if x == lowest:
        kind = "int" if lowest == -0x80000000 else "long"
        name = "Integer" if kind == "int" else "Long"
        raise ArithmeticException("Overflow to represent absolute value of " + name + ".MIN_VALUE")
    return abs(x)


def ceil_div(a, b):
    return -floor_div(-a, b)


def ceil_mod(a, b):
    return a - ceil_div(a, b) * b


def unsigned_multiply_high(a, b):
    return i64((a & 0xFFFFFFFFFFFFFFFF) * (b & 0xFFFFFFFFFFFFFFFF) >> 64)


def math_clamp(x, low, high):
    if low > high:
        raise IllegalArgumentException(str(low) + " > " + str(high))
    return min(high, max(low, x))


def double_clamp(x, low, high):
    if low != low or high != high:
        raise IllegalArgumentException(("min" if low != low else "max") + " is NaN")
    if double_compare(low, high) > 0:
        raise IllegalArgumentException(double_text(low) + " > " + double_text(high))
    return double_min(high, double_max(x, low))


def scaled_integer(x):
    # Integers m and e with x == m * 2**e.
    b = double_bits(x)
    e, m = b >> 52 & 0x7FF, b & 0xFFFFFFFFFFFFF
    m, e = (m | 0x10000000000000, e - 1075) if e else (m, -1074)
    return (-m if b < 0 else m), e


def exact_fused(a, b, c):
    # a * b + c as a fraction of two integers.
    m, e = scaled_integer(a)
    n, f = scaled_integer(b)
    p, g = scaled_integer(c)
    m, e = m * n, e + f
    least = min(e, g, 0)
    return (m << e - least) + (p << g - least), 1 << -least


def math_fused(a, b, c):
    if not (math.isfinite(a) and math.isfinite(b) and math.isfinite(c)):
        return a * b + c if math.isinf(a) or math.isinf(b) or a != a or b != b else c
    top, bottom = exact_fused(a, b, c)
    if top == 0:
        return a * b + c
    return math.copysign(ratio_to_double(abs(top), bottom), top)


def fused_single(a, b, c):
    # The product of two floats is an exact double; the sum is nudged off the middle of two floats before it is rounded.
    total = math_fused(a, b, c)
    if math.isfinite(total) and total and double_bits(total) & 0x1FFFFFFF == 0x10000000:
        top, bottom = exact_fused(a, b, c)
        m, e = scaled_integer(total)
        rest = top * (1 << max(-e, 0)) - m * bottom * (1 << max(e, 0))
        if rest:
            total = double_from_bits(double_bits(total) + (1 if (rest > 0) == (total > 0) else -1))
    return f32(total)


def math_ulp(x):
    if not math.isfinite(x):
        return abs(x)
    e = double_bits(x) >> 52 & 0x7FF
    return double_from_bits((e - 52) << 52) if e > 52 else double_from_bits(1 << max(e - 1, 0))


def ulp_single(x):
    if not math.isfinite(x):
        return abs(x)
    e = float_bits(x) >> 23 & 0xFF
    return float_from_bits((e - 23) << 23) if e > 23 else float_from_bits(1 << max(e - 1, 0))


def next_up(x):
    if x != x or x == math.inf:
        return x
    return double_from_bits(double_bits(x + 0.0) + (1 if x >= 0 else -1))


def next_up_single(x):
    if x != x or x == math.inf:
        return x
    return float_from_bits(float_bits(x + 0.0) + (1 if x >= 0 else -1))


def next_after(x, to):
    if x != x or to != to:
        return math.nan
    return to if x == to else next_up(x) if x < to else -next_up(-x)


def next_after_single(x, to):
    if x != x or to != to:
        return math.nan
    return f32(to) if x == to else next_up_single(x) if x < to else -next_up_single(-x)


def scale_binary(x, n):
    if x == 0 or not math.isfinite(x):
        return x
    m, e = scaled_integer(x)
    e += max(-4000, min(4000, n))
    y = ratio_to_double(abs(m) << e, 1) if e >= 0 else ratio_to_double(abs(m), 1 << -e)
    return math.copysign(y, x)


def binary_exponent(x):
    return (double_bits(x) >> 52 & 0x7FF) - 1023


def binary_exponent_single(x):
    return (float_bits(x) >> 23 & 0xFF) - 127


def ieee_remainder(a, b):
    if a != a or b != b or math.isinf(a) or b == 0:
        return math.nan
    if math.isinf(b):
        return a
    m, e = scaled_integer(a)
    n, f = scaled_integer(b)
    least = min(e, f)
    m, n = m << e - least, abs(n) << f - least
    q, r = m // n, m % n
    if r * 2 > n or (r * 2 == n and q & 1):
        r -= n
    y = ratio_to_double(abs(r) << max(least, 0), 1 << max(-least, 0))
    return math.copysign(y, r if r else a)

# The functions of java.lang.StrictMath that C libraries round otherwise, by the polynomials Java's specification
# (the "fdlibm" algorithms) prescribes.
import math


def exact_doubles(bits):
    # A polynomial's coefficients, which as decimals MicroPython would not read exactly.
    return [double_from_bits(int(b, 16)) for b in bits.split()]


def java_polynomial(x, coefficients):
    # c0 + x * (c1 + x * (c2 + ...))
    y = coefficients[-1]
    for i in range(len(coefficients) - 2, -1, -1):
        y = coefficients[i] + x * y
    return y


def high_word(x):
    # x without the lower half of its bits.
    return double_from_bits(double_bits(x) >> 32 << 32)


def times_power_of_two(x, n):
    while n > 1000:
        x, n = x * 2.0**1000, n - 1000
    while n < -1000:
        x, n = x * 2.0**-1000, n + 1000
    return x * double_from_bits(n + 1023 << 52)


ATAN_HIGH = exact_doubles("3FDDAC670561BB4F 3FE921FB54442D18 3FEF730BD281F69B 3FF921FB54442D18")
ATAN_LOW = exact_doubles("3C7A2B7F222F65E2 3C81A62633145C07 3C7007887AF0CBBD 3C91A62633145C07")
ATAN_EVEN = exact_doubles(
    "3FD555555555550D 3FC24924920083FF 3FB745CDC54C206E 3FB10D66A0D03D51 "
    "3FA97B4B24760DEB 3F90AD3AE322DA11"
)
ATAN_ODD = exact_doubles(
    "BFC999999998EBC4 BFBC71C6FE231671 BFB3B0F2AF749A6D BFADDE2D52DEFD9A "
    "BFA2B4442C6A6C2F"
)


def math_atan(x):
    y = abs(x)
    if x != x or y < 1.862645149230957e-09:
        return x
    if y >= 7.378697629483821e19:
        return math.copysign(1.5707963267948966, x)
    k = -1
    if y >= 2.4375:
        k, y = 3, -1.0 / y
    elif y >= 1.1875:
        k, y = 2, (y - 1.5) / (1.0 + 1.5 * y)
    elif y >= 0.6875:
        k, y = 1, (y - 1.0) / (y + 1.0)
    elif y >= 0.4375:
        k, y = 0, (2.0 * y - 1.0) / (2.0 + y)
    z = y * y
    w = z * z
    s = z * java_polynomial(w, ATAN_EVEN) + w * java_polynomial(w, ATAN_ODD)
    return math.copysign(y - y * s if k < 0 else ATAN_HIGH[k] - ((y * s - ATAN_LOW[k]) - y), x)


def math_atan2(y, x):
    if x != x or y != y:
        return math.nan
    left = math.copysign(1.0, x) < 0
    if y == 0:
        z = math.pi if left else 0.0
    elif x == 0:
        z = 1.5707963267948966
    elif math.isinf(x):
        z = 0.7853981633974483 if math.isinf(y) else 0.0
        z = (2.356194490192345 if z else math.pi) if left else z
    elif math.isinf(y):
        z = 1.5707963267948966
    else:
        k = (double_bits(abs(y)) >> 52) - (double_bits(abs(x)) >> 52)
        z = 1.5707963267948966 if k > 60 else 0.0 if left and k < -60 else math_atan(abs(y / x))
        if left:
            z = math.pi - (z - 2.0 * ATAN_LOW[3])
    return math.copysign(z, y)


ASIN_TOP = exact_doubles(
    "3FC5555555555555 BFD4D61203EB6F7D 3FC9C1550E884455 BFA48228B5688F3B "
    "3F49EFE07501B288 3F023DE10DFDF709"
)
ASIN_BOTTOM = exact_doubles(
    "3FF0000000000000 C0033A271C8A2D4B 40002AE59C598AC8 BFE6066C1B8D0159 "
    "3FB3B8C5B12E9282"
)


def asin_ratio(t):
    return t * java_polynomial(t, ASIN_TOP) / java_polynomial(t, ASIN_BOTTOM)


def math_asin(x):
    y = abs(x)
    half_pi, rest, quarter_pi = ATAN_HIGH[3], ATAN_LOW[3], ATAN_HIGH[1]
    if not y <= 1:
        return math.nan
    if y == 1:
        return x * half_pi + x * rest
    if y < 0.5:
        return x if y < 7.450580596923828e-09 else x + x * asin_ratio(x * x)
    t = (1.0 - y) * 0.5
    s, r = math.sqrt(t), asin_ratio(t)
    if double_bits(y) >> 32 >= 0x3FEF3333:
        return math.copysign(half_pi - (2.0 * (s + s * r) - rest), x)
    w = high_word(s)
    c = (t - w * w) / (s + w)
    return math.copysign(quarter_pi - ((2.0 * s * r - (rest - 2.0 * c)) - (quarter_pi - 2.0 * w)), x)


def math_acos(x):
    half_pi, rest = ATAN_HIGH[3], ATAN_LOW[3]
    if not abs(x) <= 1:
        return math.nan
    if x == 1:
        return 0.0
    if x == -1:
        return math.pi
    if abs(x) < 0.5:
        if abs(x) < 6.938893903907228e-18:
            return half_pi
        return half_pi - (x - (rest - x * asin_ratio(x * x)))
    if x < 0:
        z = (1.0 + x) * 0.5
        s = math.sqrt(z)
        return math.pi - 2.0 * (s + (asin_ratio(z) * s - rest))
    z = (1.0 - x) * 0.5
    s = math.sqrt(z)
    w = high_word(s)
    c = (z - w * w) / (s + w)
    return 2.0 * (w + (asin_ratio(z) * s + c))


LN2 = exact_doubles("3FE62E42FEE00000 3DEA39EF35793C76 3FF71547652B82FE")
EXP_TERMS = exact_doubles(
    "3FC555555555553E BF66C16C16BEBD93 3F11566AAF25DE2C BEBBBD41C5D26BF1 "
    "3E66376972BEA4D0"
)
EXPM1_TERMS = exact_doubles(
    "3FF0000000000000 BFA11111111110F4 3F5A01A019FE5585 BF14CE199EAADBB7 "
    "3ED0CFCA86E65239 BE8AFDB76E09C32D"
)


def by_ln2(x):
    # Integer k and parts high and low of the rest, with x == k * ln(2) + high - low.
    high, low, inverse = LN2
    word = double_bits(abs(x)) >> 32
    if word <= 0x3FD62E42:
        return 0, x, 0.0
    if word < 0x3FF0A2B2:
        return (1, x - high, low) if x > 0 else (-1, x + high, -low)
    k = int(inverse * x + (0.5 if x > 0 else -0.5))
    return k, x - k * high, k * low


def strict_exp(x):
    k, high, low = by_ln2(x)
    y = high - low
    if abs(y) < 3.725290298461914e-09 and k == 0:
        return 1.0 + y
    t = y * y
    c = y - t * java_polynomial(t, EXP_TERMS)
    if k == 0:
        return 1.0 - ((y * c) / (c - 2.0) - y)
    return times_power_of_two(1.0 - ((low - (y * c) / (2.0 - c)) - high), k)


def math_expm1(x):
    if x != x or x > 709.782712893384:
        return x if x != x else math.inf
    if x < -38.816242:
        return -1.0
    if abs(x) < 5.551115123125783e-17:
        return x
    k, high, low = by_ln2(x)
    y = high - low
    c = (high - y) - low
    half = 0.5 * y
    s = y * half
    r = java_polynomial(s, EXPM1_TERMS)
    t = 3.0 - r * half
    e = s * ((r - t) / (6.0 - y * t))
    if k == 0:
        return y - (y * e - s)
    e = (y * (e - c) - c) - s
    if k == -1:
        return 0.5 * (y - e) - 0.5
    if k == 1:
        return -2.0 * (e - (y + 0.5)) if y < -0.25 else 1.0 + 2.0 * (y - e)
    if k <= -2 or k > 56:
        return times_power_of_two(1.0 - (e - y), k) - 1.0
    if k < 20:
        return times_power_of_two((1.0 - 2.0**-k) - (e - y), k)
    return times_power_of_two(y - (e + 2.0**-k) + 1.0, k)


def math_sinh(x):
    y = abs(x)
    if x != x or y < 3.725290298461914e-09 or math.isinf(x):
        return x
    if y < 22:
        t = math_expm1(y)
        y = 0.5 * (2.0 * t - t * t / (t + 1.0)) if y < 1 else 0.5 * (t + t / (t + 1.0))
    else:
        y = half_exp(y)
    return math.copysign(y, x)


def math_cosh(x):
    y = abs(x)
    if x != x or math.isinf(x):
        return y
    if double_bits(y) >> 32 < 0x3FD62E43:
        t = math_expm1(y)
        return 1.0 + (t * t) / ((1.0 + t) + (1.0 + t))
    if y < 22:
        t = strict_exp(y)
        return 0.5 * t + 0.5 / t
    return half_exp(y)


def half_exp(y):
    if y > 710.4758600739439:
        return math.inf
    if double_bits(y) >> 32 < 0x40862E42:
        return 0.5 * strict_exp(y)
    w = strict_exp(0.5 * y)
    return 0.5 * w * w


def math_tanh(x):
    y = abs(x)
    if x != x or x == 0:
        return x
    if y >= 22:
        return math.copysign(1.0, x)
    if y < 2.7755575615628914e-17:
        return x * (1.0 + x)
    t = math_expm1(2.0 * y if y >= 1 else -2.0 * y)
    return math.copysign(1.0 - 2.0 / (t + 2.0) if y >= 1 else -t / (t + 2.0), x)


LOG1P_TERMS = exact_doubles(
    "3FE5555555555593 3FD999999997FA04 3FD2492494229359 3FCC71C51D8E78AF "
    "3FC7466496CB03DE 3FC39A09D078C69F 3FC2F112DF3E5244"
)


def strict_log(x, k=0):
    # Of a positive number in the normal range, times 2**k.
    bits = double_bits(x)
    k, low = k + (bits >> 52) - 1023, bits & 0xFFFFFFFFFFFFF
    word = low >> 32
    if word < 0x6A09C:
        f = double_from_bits(low | 0x3FF << 52) - 1.0
    else:
        f, k = double_from_bits(low | 0x3FE << 52) - 1.0, k + 1
    high, rest, _ = LN2
    if (0xFFFFF & 2 + word) < 3:
        r = f * f * (0.5 - 0.3333333333333333 * f)
        return f - r if k == 0 else k * high - ((r - k * rest) - f)
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    r = w * java_polynomial(w, LOG1P_TERMS[1::2]) + z * java_polynomial(w, LOG1P_TERMS[::2])
    if (word - 0x6147A | 0x6B851 - word) > 0:
        half = 0.5 * f * f
        if k == 0:
            return f - (half - s * (half + r))
        return k * high - ((half - (s * (half + r) + k * rest)) - f)
    if k == 0:
        return f - s * (f - r)
    return k * high - ((s * (f - r) - k * rest) - f)


def math_log1p(x):
    if x != x or x < -1:
        return math.nan
    if x == -1 or math.isinf(x):
        return math.copysign(math.inf, x)
    if abs(x) < 1.862645149230957e-09:
        return x if abs(x) < 5.551115123125783e-17 else x - x * x * 0.5
    k, f, c, near = 0, x, 0.0, False
    word = double_bits(x) >> 32
    if not (0 <= word < 0x3FDA827A or (x < 0 and word <= 0xBFD2BEC3 - 0x100000000)):
        u = 1.0 + x if word < 0x43400000 else x
        bits = double_bits(u)
        k = (bits >> 52) - 1023
        if word < 0x43400000:
            c = (1.0 - (u - x) if k > 0 else x - (u - 1.0)) / u
        low = bits & 0xFFFFFFFFFFFFF
        if low >> 32 < 0x6A09E:
            u, near = double_from_bits(low | 0x3FF << 52), low >> 32 == 0
        else:
            u, near, k = double_from_bits(low | 0x3FE << 52), (0x100000 - (low >> 32)) >> 2 == 0, k + 1
        f = u - 1.0
    high, rest, _ = LN2
    half = 0.5 * f * f
    if near:
        if f == 0:
            return k * high + (c + k * rest)
        r = half * (1.0 - 0.6666666666666666 * f)
        return f - r if k == 0 else k * high - ((r - (k * rest + c)) - f)
    s = f / (2.0 + f)
    z = s * s
    r = z * java_polynomial(z, LOG1P_TERMS)
    if k == 0:
        return f - (half - s * (half + r))
    return k * high - ((half - (s * (half + r) + (k * rest + c))) - f)


def math_cbrt(x):
    y = abs(x)
    if x == 0 or not math.isfinite(x):
        return x
    word = double_bits(y) >> 32
    if word < 0x100000:
        t = double_from_bits(((double_bits(y * 2.0**54) >> 32) // 3 + 696219795) << 32)
    else:
        t = double_from_bits((word // 3 + 715094163) << 32)
    s = 19.0 / 35.0 + t * t / y * t
    t *= 5.0 / 14.0 + 45.0 / 28.0 / (s + 99.0 / 70.0 + -864.0 / 1225.0 / s)
    t = double_from_bits(((double_bits(t) >> 32) + 1) << 32)
    r = y / (t * t)
    return math.copysign(t + t * ((r - t) / (t + t + r)), x)


def math_hypot(x, y):
    a, b = abs(x), abs(y)
    if math.isinf(a) or math.isinf(b):
        return math.inf
    if a != a or b != b:
        return math.nan
    if a < b:
        a, b = b, a
    if (double_bits(a) >> 32) - (double_bits(b) >> 32) > 0x3C00000 or b == 0:
        return a + b
    k = 0
    if a > 3.2733906078961419e150:
        a, b, k = a * 2.0**-600, b * 2.0**-600, 600
    elif b < 3.054936363499605e-151:
        k = -1022 if b < 2.0**-1022 else -600
        a, b = times_power_of_two(a, -k), times_power_of_two(b, -k)
    w = a - b
    if w > b:
        t = high_word(a)
        w = math.sqrt(t * t - (b * -b - (a - t) * (a + t)))
    else:
        a += a
        u, t = high_word(b), high_word(a)
        w = math.sqrt(t * u - (w * -w - (t * (b - u) + (a - t) * b)))
    return times_power_of_two(w, k) if k else w

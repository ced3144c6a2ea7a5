# The functions of java.lang.StrictMath that java.lang.Math leaves to the machine, by the algorithms Java's
# specification ("fdlibm") prescribes.
import math


def strict_whole_exp(x):
    if x != x:
        return x
    if x > 709.782712893384:
        return math.inf
    return 0.0 if x < -745.1332191019411 else strict_exp(x)


def strict_whole_log(x):
    if x <= 0 or not math.isfinite(x):
        return math_log(x)
    return strict_log(x) if x >= 2.2250738585072014e-308 else strict_log(x * 2.0**54, -54)


LOG10_PARTS = exact_doubles("3FDBCB7B1526E50E 3FD34413509F6000 3D59FEF311F12B36")


def strict_log10(x):
    if x <= 0 or not math.isfinite(x):
        return math_log(x)
    k = 0
    if x < 2.2250738585072014e-308:
        x, k = x * 2.0**54, -54
    bits = double_bits(x)
    k += (bits >> 52) - 1023
    down = 1 if k < 0 else 0
    k += down
    inverse, high, low = LOG10_PARTS
    fraction = double_from_bits(bits & 0xFFFFFFFFFFFFF | 1023 - down << 52)
    return (k * low + inverse * strict_log(fraction)) + k * high


# pi / 2 in three parts of 33 bits, each with what is behind it, and 2 / pi.
HALF_PI_PARTS = exact_doubles(
    "3FF921FB54400000 3DD0B4611A626331 3DD0B4611A600000 3BA3198A2E037073 "
    "3BA3198A2E000000 397B839A252049C1 3FE45F306DC9C883"
)
# pi / 2 in parts of 24 bits.
HALF_PI_DIGITS = exact_doubles(
    "3FF921FB40000000 3E74442D00000000 3CF8469880000000 3B78CC5160000000 "
    "39F01B8380000000 387A252040000000 36E3822280000000 3569F31D00000000"
)
# The first 66 * 24 bits of 2 / pi.
TWO_OVER_PI = int(
    "A2F9836E4E441529FC2757D1F534DDC0DB6295993C439041FE5163ABDEBBC561B7246E3A424DD2E006492EEA09D1921C"
    "FE1DEB1CB129A73EE88235F52EBB4484E99C7026B45F7E413991D639835339F49C845F8BBDF9283B1FF897FFDE05980F"
    "EF2F118B5A0A6D1F6D367ECF27CB09B74F463F669E5FEA2D7527BAC7EBE5F17B3D0739F78A5292EA6BFB5FB11F8D5D08"
    "56033046FC7B6BABF0CFBC209AF4361DA9E391615EE61B086599855F14A068408DFFD8804D73273106061556CA73A8C9"
    "60E27BC08C6B",
    16,
)


def within_quarter(x):
    # The quadrant of x, and the rest within a quarter of pi in a high and a low part.
    a = abs(x)
    word = double_bits(a) >> 32
    if word <= 0x3FE921FB:
        return 0, x, 0.0
    if word > 0x413921FB:
        n, high, low = within_quarter_of_great(a)
    else:
        n, high, low = within_quarter_of_small(a, word)
    return (-n, -high, -low) if x < 0 else (n, high, low)


def within_quarter_of_small(a, word):
    parts = HALF_PI_PARTS
    if word < 0x4002D97C:
        z = a - parts[0]
        rest = parts[1]
        if word == 0x3FF921FB:
            z -= parts[2]
            rest = parts[3]
        return 1, z - rest, (z - (z - rest)) - rest
    n = int(a * parts[6] + 0.5)
    r, w = a - n * parts[0], n * parts[1]
    high = r - w
    if n >= 32 or word == double_bits(n * 1.5707963267948966) >> 32:
        # As long as so many bits have gone, those behind are needed.
        for lost, i in ((16, 2), (49, 4)):
            if (word >> 20) - (double_bits(abs(high)) >> 52) <= lost:
                break
            t, w = r, n * parts[i]
            r = t - w
            w = n * parts[i + 1] - ((t - r) - w)
            high = r - w
    return n, high, (r - high) - w


def within_quarter_of_great(a):
    # The fraction of a * 2 / pi by as many digits of 24 bits as it takes.
    bits = double_bits(a)
    e = (bits >> 52) - 1046
    mantissa = (bits & 0xFFFFFFFFFFFFF | 1 << 52) << 19
    x = [mantissa >> 48, mantissa >> 24 & 0xFFFFFF, mantissa & 0xFFFFFF]
    while x[-1] == 0:
        x.pop()
    first = max((e - 3) // 24, 0)
    scale = e - 24 * (first + 1)
    count = 4
    while True:
        total = 0
        for i in range(count + 1):
            total = (total << 24) + sum([x[j] * two_over_pi_digit(first + i - j) for j in range(len(x))])
        unit = 24 * count - scale
        n = total >> unit
        rest = total & (1 << unit) - 1
        beyond = rest >> unit - 1 == 1
        if beyond:
            n, rest = n + 1, (1 << unit) - rest
        if rest >> 96:
            break
        more = 1
        while (rest >> 24 * (4 - more)) & 0xFFFFFF == 0:
            more += 1
        count += more
    digits = []
    while rest:
        digits.append(rest & 0xFFFFFF)
        rest >>= 24
    unit = -unit + 24 * (len(digits) - 1)
    digits.reverse()
    weighed = [times_power_of_two(float(d), unit - 24 * i) for i, d in enumerate(digits)]
    sums = []
    for i in range(len(weighed)):
        s = 0.0
        for k in range(min(4, i) + 1):
            s += HALF_PI_DIGITS[k] * weighed[i - k]
        sums.append(s)
    high = 0.0
    for s in reversed(sums):
        high += s
    low = sums[0] - high
    for s in sums[1:]:
        low += s
    return (n & 7, -high, -low) if beyond else (n & 7, high, low)


def two_over_pi_digit(i):
    return TWO_OVER_PI >> 24 * (65 - i) & 0xFFFFFF if i >= 0 else 0


SIN_TERMS = exact_doubles(
    "BFC5555555555549 3F8111111110F8A6 BF2A01A019C161D5 3EC71DE357B1FE7D "
    "BE5AE5E68A2B9CEB 3DE5D93A5ACFD57C"
)
COS_TERMS = exact_doubles(
    "3FA555555555554C BF56C16C16C15177 3EFA01A019CB1590 BE927E4F809C52AD "
    "3E21EE9EBDB4B1C4 BDA8FAE9BE8838D4"
)
TAN_TERMS = exact_doubles(
    "3FD5555555555563 3FC111111110FE7A 3FABA1BA1BB341FE 3F9664F48406D637 "
    "3F8226E3E96E8493 3F6D6D22C9560328 3F57DBC8FEE08315 3F4344D8F2F26501 "
    "3F3026F71A8D1068 3F147E88A03792A6 3F12B80F32F0A7E9 BEF375CBDB605373 "
    "3EFB2A7074BF7AD4"
)


def sin_within(x, low, exact):
    if abs(x) < 7.450580596923828e-09:
        return x
    z = x * x
    v = z * x
    r = java_polynomial(z, SIN_TERMS[1:])
    if exact:
        return x + v * (SIN_TERMS[0] + z * r)
    return x - ((z * (0.5 * low - v * r) - low) - v * SIN_TERMS[0])


def cos_within(x, low):
    a = abs(x)
    if a < 7.450580596923828e-09:
        return 1.0
    z = x * x
    r = z * java_polynomial(z, COS_TERMS)
    word = double_bits(a) >> 32
    if word < 0x3FD33333:
        return 1.0 - (0.5 * z - (z * r - x * low))
    quarter = 0.28125 if word > 0x3FE90000 else double_from_bits(word - 0x200000 << 32)
    return (1.0 - quarter) - ((0.5 * z - quarter) - (z * r - x * low))


def strict_sin(x):
    if not math.isfinite(x):
        return math.nan
    n, high, low = within_quarter(x)
    y = cos_within(high, low) if n & 1 else sin_within(high, low, high == x)
    return -y if n & 2 else y


def strict_cos(x):
    if not math.isfinite(x):
        return math.nan
    n, high, low = within_quarter(x)
    y = sin_within(high, low, False) if n & 1 else cos_within(high, low)
    return -y if n + 1 & 2 else y


def strict_tan(x):
    if not math.isfinite(x):
        return math.nan
    n, x, y = within_quarter(x)
    inverted = n & 1
    if abs(x) < 3.725290298461914e-09:
        return negated_inverse(x + y, x, y) if inverted else x
    near, sign = double_bits(abs(x)) >> 32 >= 0x3FE59428, x
    if near:
        if x < 0:
            x, y = -x, -y
        x, y = (ATAN_HIGH[1] - x) + (ATAN_LOW[1] - y), 0.0
    z = x * x
    w = z * z
    r, v = java_polynomial(w, TAN_TERMS[1::2]), z * java_polynomial(w, TAN_TERMS[2::2])
    s = z * x
    r = y + z * (s * (r + v) + y)
    r += TAN_TERMS[0] * s
    w = x + r
    if near:
        v = -1.0 if inverted else 1.0
        return math.copysign(1.0, sign) * (v - 2.0 * (x - (w * w / (w + v) - r)))
    return negated_inverse(w, x, r) if inverted else w


def negated_inverse(w, x, r):
    # -1 / w, where w == x + r
    z = high_word(w)
    v = r - (z - x)
    a = -1.0 / w
    t = high_word(a)
    return t + a * ((1.0 + t * z) + t * v)


POW_LOG_TERMS = exact_doubles(
    "3FE3333333333303 3FDB6DB6DB6FABFF 3FD55555518F264D 3FD17460A91D4101 "
    "3FCD864A93C9DB65 3FCA7E284A454EEF"
)
POW_TERMS = exact_doubles(
    "3FC555555555553E BF66C16C16BEBD93 3F11566AAF25DE2C BEBBBD41C5D26BF1 "
    "3E66376972BEA4D0"
)
# Each whole, then in a high and a low part: ln(2), 2 / (3 * ln(2)), 1 / ln(2); log2(1.5) in its parts alone.
POW_LN2 = exact_doubles("3FE62E42FEFA39EF 3FE62E4300000000 BE205C610CA86C39")
POW_SCALE = exact_doubles("3FEEC709DC3A03FD 3FEEC709E0000000 BE3E2FE0145B01F5")
POW_INVERSE = exact_doubles("3FF71547652B82FE 3FF7154760000000 3E54AE0BF85DDF44")
POW_LOG_HALVES = exact_doubles("3FE2B80340000000 3E4CFDEB43CFD006")
POW_OVERFLOW = exact_doubles("3C971547652B82FE")[0]


def strict_pow(x, y):
    a = abs(x)
    if y == 0.5 and x >= -1.7976931348623157e308:
        return math_sqrt(x + 0.0)
    if abs(y) == 1:
        return x if y == 1 else 1.0 / x if x else math.copysign(math.inf, x)
    if x == 0 or y == 0 or y == 2 or a == 1 or not math.isfinite(x) or not math.isfinite(y):
        return math_power(x, y)
    whole = math.fmod(y, 1.0) == 0
    if x < 0 and not whole:
        return math.nan
    sign = -1.0 if x < 0 and math.fmod(y, 2.0) else 1.0
    if abs(y) > 2147485695.9999995:
        if a < 0.9999990463256836 or a > 1.0000009536743162:
            return sign * (math.inf if (y > 0) == (a > 1) else 0.0)
        high, low = log2_near_one(a)
    else:
        high, low = log2_in_parts(a)
    return sign * power_of_two(y, high, low)


def log2_near_one(a):
    inverse, inverse_high, inverse_low = POW_INVERSE
    t = a - 1.0
    w = (t * t) * (0.5 - t * (0.3333333333333333 - t * 0.25))
    u, v = inverse_high * t, t * inverse_low - w * inverse
    high = high_word(u + v)
    return high, v - (high - u)


def log2_in_parts(a):
    n = 0
    if a < 2.2250738585072014e-308:
        a, n = a * 2.0**53, -53
    bits = double_bits(a)
    n += (bits >> 52) - 1023
    fraction = bits & 0xFFFFFFFFFFFFF
    j, word = fraction >> 32, 0x3FF
    near, base, base_high, base_low = 0, 1.0, 0.0, 0.0
    if j > 0x3988E:
        if j < 0xBB67A:
            near, base = 1, 1.5
            base_high, base_low = POW_LOG_HALVES
        else:
            n, word = n + 1, 0x3FE
    a = double_from_bits(fraction | word << 52)
    word = j | word << 20
    u, v = a - base, 1.0 / (a + base)
    s = u * v
    s_high = high_word(s)
    t_high = double_from_bits((word >> 1 | 0x20000000) + 0x80000 + (near << 18) << 32)
    t_low = a - (t_high - base)
    s_low = v * ((u - s_high * t_high) - s_high * t_low)
    z = s * s
    r = z * z * java_polynomial(z, POW_LOG_TERMS)
    r += s_low * (s_high + s)
    z = s_high * s_high
    t_high = high_word(3.0 + z + r)
    t_low = r - ((t_high - 3.0) - z)
    u, v = s_high * t_high, s_low * t_high + t_low * s
    p_high = high_word(u + v)
    p_low = v - (p_high - u)
    scale, scale_high, scale_low = POW_SCALE
    z_high = scale_high * p_high
    z_low = scale_low * p_high + p_low * scale + base_low
    high = high_word(((z_high + z_low) + base_high) + n)
    return high, z_low - (((high - n) - base_high) - z_high)


def power_of_two(y, high, low):
    # 2 to the power of y * (high + low)
    y_high = high_word(y)
    p_low, p_high = (y - y_high) * high + y * low, y_high * high
    z = p_low + p_high
    if z > 1024 or z == 1024 and p_low + POW_OVERFLOW > z - p_high:
        return math.inf
    if z < -1075 or z == -1075 and p_low <= z - p_high:
        return 0.0
    n = 0
    if double_bits(abs(z)) >> 32 > 0x3FE00000:
        n = int(abs(high_word(z)) + 0.5)
        n = -n if z < 0 else n
        p_high -= n
    ln2, ln2_high, ln2_low = POW_LN2
    t = high_word(p_low + p_high)
    u, v = t * ln2_high, (p_low - (t - p_high)) * ln2 + t * ln2_low
    z = u + v
    w = v - (z - u)
    t = z * z
    t = z - t * java_polynomial(t, POW_TERMS)
    r = (z * t) / (t - 2.0) - (w + z * w)
    return times_power_of_two(1.0 - (r - z), n)

# The digits of Double.toString and Float.toString.
import math


def float_digits(m, e, lowest):
    # Digits d and exponent n with the value 0.d * 10**n, as JDK 18 and earlier choose them for m * 2**e.
    bits = 0
    while m >> bits:
        bits += 1
    if e + bits <= 63 and (e >= 0 or (m >> -e << -e == m)):
        return whole_digits(m << e if e >= 0 else m >> -e, e - 2)
    # All of these are multiples of 2**(e - 2): the value, half the distance to its neighbours, and one.
    r, half, s = m << 2, 1 if m & (m - 1) == 0 else 2, 4
    if e >= 0:
        r, half = r << e, half << e
    else:
        s <<= -e
    top = bits + e - 1
    n = math.floor((m / (1 << bits - 1) - 1.5) * 0.289529654 + 0.176091259 + top * 0.301029995663981) + 1
    if n > 0:
        s *= 10 ** (n - 1)
    else:
        r, half = r * 10 ** (1 - n), half * 10 ** (1 - n)
    out = ""
    while True:
        digit, r = r // s, r % s * 10
        half *= 10
        low, high = r < half, r + half > s * 10
        if digit == 0 and out == "" and not high:
            n -= 1
        else:
            out += str(digit)
        if (low or high) and (len(out) > 1 or -3 < n < 9):
            break
    if high and (not low or r * 2 > s * 10 or (r * 2 == s * 10 and digit & 1)):
        up = str(int(out) + 1)
        n += len(up) - len(out)
        out = up[: len(out)]
    return out, n


def whole_digits(x, spare):
    # Digits below 2**spare say nothing of the value.
    drop = len(str(1 << spare)) - 1 if spare > 1 else 0
    if drop:
        x = (x + 5 * 10 ** (drop - 1)) // 10**drop
    digits = str(x)
    return digits.rstrip("0"), len(digits) + drop

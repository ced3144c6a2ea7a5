# The digits of Double.toString and Float.toString.


def float_digits(m, e, lowest):
    # Digits d and exponent n with the value 0.d * 10**n, as JDK 19 and later choose them for m * 2**e.
    return shortest_digits(m, e, lowest) if m > 1023 or e > lowest else tiny_digits(m, e)


def shortest_digits(m, e, lowest):
    # The shortest decimal that rounds to m * 2**e.
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
    if m * 10 ** (2 - n) >> -e < 10:
        n -= 1  # one digit rounded up to the next power of ten
    near = (((m * 10 ** (2 - n)) << 1 >> -e) + 1) >> 1
    if near == 100:
        return "1", n + 1
    return (str(near)[0] if near % 10 == 0 else str(near)), n

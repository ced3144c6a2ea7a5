# Numbers as text, and texts read as numbers, exactly as Java does.
import math


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
    if 1e-3 <= abs(x) < 1e7:
        short = short_text(("%.6g" if width == 23 else "%.15g") % abs(x), m, 1 - e - low)
        if short is not None:
            return sign + short
    digits, n = float_digits(m, e + low - 1, low)
    return decimal_text(sign, digits, n)


def short_text(s, m, shift):
    # The text, if the number it means rounds to m / 2**shift: no other has as few digits then.
    whole, point, part = s.partition(".")
    if point and part.isdigit() and is_nearest(int(whole + part), 10 ** len(part), m, shift):
        return s
    return None


def is_nearest(a, b, m, shift):
    # Whether a / b surely rounds to m / 2**shift, where m has all the bits of its type.
    rest = ((a << shift) - m * b) << 1
    return -b < rest < b and m & (m - 1) != 0


def ratio_to_double(a, b):
    # The double nearest to a / b, ties to even.
    if a == 0:
        return 0.0
    if not SINGLE_PRECISION and a < 0x20000000000000 and b < 0x20000000000000:
        # Processors of 32 bits may round a quotient twice.
        x = a / b
        bits = double_bits(x)
        if is_nearest(a, b, (bits & 0xFFFFFFFFFFFFF) | 0x10000000000000, 1075 - (bits >> 52)):
            return x
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
    b = double_bits(x)
    if 1e-50 < x < 1e39 and (b & 0x1FFFFFFF == 0x10000000 or x < 1.2e-38):
        m, e = (b & 0xFFFFFFFFFFFFF) | 0x10000000000000, (b >> 52) - 1075
        rest = n - m * (d << e) if e >= 0 else (n << -e) - m * d
        if rest:
            x = double_from_bits(b + (1 if rest > 0 else -1))
    return f32(sign * x)


def parse_ratio(s):
    # The sign and the fraction a text means; denominator 0 says that the numerator is the result itself.
    if s is None:
        raise NullPointerException(null_number_text())
    whole, point, part = s.partition(".")
    if len(s) < 17 and whole.isdigit() and (part.isdigit() or part == ""):
        return 1.0, int(whole + part), 10 ** len(part)
    t = trim(s)
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
    while i < len(body) and (body[i] == "." or body[i] < "\x80" and digit(ord(body[i]), radix) >= 0):
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
    if radix == 10 and digits.isdigit():
        return -int(digits) if s[0] == "-" else int(digits)
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


def parse_part(s, start, end, radix, parse):
    # Part of a text; its faults name the place.
    s = text(non_null(s))
    if not 0 <= start <= end <= len(s):
        raise IndexOutOfBoundsException()
    part = s[start:end]
    try:
        return parse(part, radix)
    except NumberFormatException as e:
        if not part or not 2 <= radix <= 36:
            raise e
        for i in range(len(part)):
            if digit(ord(part[i]), radix) < 0 and (i or part[0] not in "+-"):
                break
        if len(part) == 1 and part in "+-":
            i = 1  # a sign alone
        raise NumberFormatException("Error at index " + str(i) + ' in: "' + part + '"')


def parse_unsigned(s, bits, radix=10):
    if s is not None and s[:1] == "-":
        raise NumberFormatException("Illegal leading minus sign on unsigned string " + s + ".")
    value = parse_digits(s, radix)
    if bits == 32:
        parse_long(s, radix)
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
    elif radix > 10 and 97 <= c <= 122:
        d = c - 87
    elif radix > 10 and 65 <= c <= 90:
        d = c - 55
    elif UNICODE and radix > 10 and 0xFF21 <= c <= 0xFF5A and is_letter(c):
        d = (c - 0xFF21) % 32 + 10
    elif UNICODE and is_digit(c):
        # Digits stand in tens.
        d = 0
        while d < 9 and is_digit(c - d - 1):
            d += 1
    else:
        return -1
    return d if d < radix and radix <= 36 else -1


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


def parse_boolean(s):
    return s is not None and s.lower() == "true"

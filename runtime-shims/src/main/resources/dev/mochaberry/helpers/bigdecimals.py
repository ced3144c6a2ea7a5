# java.math.BigDecimal: v * 10**-scale, with RoundingMode and MathContext.


class RoundingMode(Enum):
    java_name = "java.math.RoundingMode"


ROUND_UP = RoundingMode("UP", 0)
ROUND_DOWN = RoundingMode("DOWN", 1)
ROUND_CEILING = RoundingMode("CEILING", 2)
ROUND_FLOOR = RoundingMode("FLOOR", 3)
ROUND_HALF_UP = RoundingMode("HALF_UP", 4)
ROUND_HALF_DOWN = RoundingMode("HALF_DOWN", 5)
ROUND_HALF_EVEN = RoundingMode("HALF_EVEN", 6)
ROUND_UNNECESSARY = RoundingMode("UNNECESSARY", 7)


def rounding_modes():
    return [
        ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR,
        ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_UNNECESSARY,
    ]


def rounding_mode(n):
    if 0 <= n <= 7:
        return rounding_modes()[n]
    raise IllegalArgumentException("Invalid rounding mode")


class MathContext:
    java_name = "java.math.MathContext"

    def __init__(self, precision, mode):
        if precision < 0:
            raise IllegalArgumentException("Digits < 0")
        self.precision, self.mode = precision, non_null(mode)

    def written_by(self, out, name):
        out.put_form(self, name, (self.precision, self.mode))

    def of_form(values, data, items):
        return MathContext(values[0], values[1])

    def __str__(self):
        return "precision=" + str(self.precision) + " roundingMode=" + str(self.mode)

    def __eq__(self, other):
        return isinstance(other, MathContext) and self.precision == other.precision and self.mode is other.mode

    def __hash__(self):
        return self.precision * 31 + self.mode.ordinal()


def rounded_ratio(n, d, mode):
    # The integer next to n / d on the side the mode says; d is positive.
    q, r = abs(n) // d, abs(n) % d
    if r:
        k = mode.ordinal()
        if k == 7:
            raise ArithmeticException("Rounding necessary")
        if k < 4:
            up = k == 0 or (k == 2 and n > 0) or (k == 3 and n < 0)
        else:
            half = cmp(2 * r, d)
            up = half > 0 or (half == 0 and (k == 4 or (k == 6 and q & 1)))
        if up:
            q += 1
    return -q if n < 0 else q


class BigDecimal:
    java_name = "java.math.BigDecimal"

    def __init__(self, v, scale=0):
        self.v, self.scale = v, scale

    def __eq__(self, other):
        return isinstance(other, BigDecimal) and self.v == other.v and self.scale == other.scale

    def __hash__(self):
        return i32(31 * BigInteger(self.v).__hash__() + self.scale)

    def written_by(self, out, name):
        out.put_form(self, name, (self.scale, BigInteger(self.v)))

    def of_form(values, data, items):
        return BigDecimal(values[1].v, values[0])

    def __str__(self):
        return self.text(False)

    def text(self, engineering):
        digits, sign = str(abs(self.v)), "-" if self.v < 0 else ""
        if self.scale == 0:
            return sign + digits
        exponent = len(digits) - 1 - self.scale
        if self.scale > 0 and exponent >= -6:
            return self.toPlainString()
        whole = 1
        if engineering:
            shift = exponent % 3
            exponent -= shift
            whole += shift
            if self.v == 0:
                if shift:
                    # A zero keeps its scale by zeros behind the point.
                    digits, exponent, whole = "0" * (4 - shift), exponent + 3, 1
            else:
                digits += "0" * (whole - len(digits))
        out = sign + digits[:whole]
        if len(digits) > whole:
            out += "." + digits[whole:]
        if exponent:
            out += "E" + ("+" if exponent > 0 else "") + str(exponent)
        return out

    def toPlainString(self):
        digits, sign = str(abs(self.v)), "-" if self.v < 0 else ""
        if self.scale <= 0:
            return sign + (digits + "0" * -self.scale if self.v else "0")
        digits = "0" * (self.scale + 1 - len(digits)) + digits
        return sign + digits[: -self.scale] + "." + digits[-self.scale :]

    def compareTo(self, other):
        if abs(self.scale - other.scale) > 999:
            # Their signs tell, or where their highest digits stand, or all digits.
            sign = signum(self.v)
            order = cmp(self.precision() - self.scale, other.precision() - other.scale) * sign
            if sign != signum(other.v) or order or sign == 0:
                return order if sign and sign == signum(other.v) else cmp(sign, signum(other.v))
        a, b, scale = aligned_decimals(self, other)
        return cmp(a, b)

    def integer(self):
        if not self.v or self.precision() <= self.scale:
            return 0
        return self.v * 10**-self.scale if self.scale <= 0 else big_divide(self.v, 10**self.scale)

    def exact_integer(self):
        if self.scale > 0 and self.v % 10**self.scale:
            raise ArithmeticException("Rounding necessary")
        return self.integer()

    def intValue(self):
        return wrap_bits(self.longValue(), 32)

    def longValue(self):
        return wrap_bits(self.integer(), 64) if self.scale > -64 else 0

    def doubleValue(self):
        n = abs(self.v)
        x = ratio_to_double(n * 10**-self.scale, 1) if self.scale <= 0 else ratio_to_double(n, 10**self.scale)
        return -x if self.v < 0 else x

    def floatValue(self):
        return parse_float(str(self))

    def precision(self):
        return len(str(abs(self.v)))

    def format_digits(self, kind, precision, point):
        digits = str(abs(self.v))
        n = len(digits) - self.scale
        return self.v < 0, decimal_format(kind, digits, n, 6 if precision < 0 else precision, point)


def aligned_decimals(a, b):
    # Both as integers of one scale, and that scale.
    if a.scale == b.scale:
        return a.v, b.v, a.scale
    if a.scale > b.scale:
        return a.v, shifted(b.v, a.scale - b.scale), a.scale
    return shifted(a.v, b.scale - a.scale), b.v, b.scale


def shifted(v, n):
    return v and v * 10 ** checked_scale(v, n)


def checked_scale(v, scale):
    # The scale of v, which must be an int; that of 0 is the nearest there is.
    if -0x80000000 <= scale <= 0x7FFFFFFF:
        return scale
    if v:
        raise ArithmeticException("Underflow" if scale > 0 else "Overflow")
    return 0x7FFFFFFF if scale > 0 else -0x80000000


def add_in_context(a, b, context):
    if context.precision and abs(a.scale - b.scale) > 999:
        # Digits far below the last that is wanted only tell that they are there.
        big, small = (a, b) if a.scale < b.scale else (b, a)
        last = max(big.scale, big.scale - big.precision() + context.precision)
        if not big.v:
            return decimal_round(small, context)
        if small.scale - small.precision() - 1 > last or not small.v:
            a, b = big, BigDecimal(signum(small.v), last + 3 if small.v else last)
    return decimal_round(decimal_add(a, b), context)


def decimal_add(a, b):
    x, y, scale = aligned_decimals(a, b)
    return BigDecimal(x + y, scale)


def decimal_subtract(a, b):
    x, y, scale = aligned_decimals(a, b)
    return BigDecimal(x - y, scale)


def decimal_multiply(a, b):
    return BigDecimal(a.v * b.v, checked_scale(a.v, a.scale + b.scale))


def decimal_round(x, context):
    if context.precision == 0:
        return x
    v, scale = x.v, x.scale
    drop = len(str(abs(v))) - context.precision
    while drop > 0:
        v, scale = rounded_ratio(v, 10**drop, context.mode), scale - drop
        drop = len(str(abs(v))) - context.precision
    return BigDecimal(v, checked_scale(v, scale))


def set_scale(x, scale, mode=ROUND_UNNECESSARY):
    if scale >= x.scale:
        return BigDecimal(shifted(x.v, scale - x.scale), scale)
    if x.scale - scale > x.precision():
        # Less than a tenth of the last digit.
        return BigDecimal(rounded_ratio(signum(x.v), 100, mode), scale)
    return BigDecimal(rounded_ratio(x.v, 10 ** (x.scale - scale), mode), scale)


def check_divisor(a, b):
    if b.v == 0:
        raise ArithmeticException("Division by zero" if a.v else "Division undefined")


def divide_to_scale(a, b, scale, mode):
    if b.v == 0:
        raise ArithmeticException("/ by zero" if abs(a.v) < 1 << 63 else "BigInteger divide by zero")
    n, d, shift = a.v, b.v, scale - a.scale + b.scale
    if d < 0:
        n, d = -n, -d
    checked_scale(n, scale + b.scale)
    if shift >= 0:
        n = shifted(n, shift)
    elif -shift > a.precision():
        n, d = signum(n), 100
    else:
        d *= 10**-shift
    return BigDecimal(rounded_ratio(n, d, mode), scale)


def divide_exactly(a, b):
    check_divisor(a, b)
    scale = a.scale - b.scale
    if a.v == 0:
        return BigDecimal(0, checked_scale(0, scale))
    common = big_gcd(a.v, b.v)
    n, d = a.v // common, b.v // common
    if d < 0:
        n, d = -n, -d
    twos = fives = 0
    while d % 2 == 0:
        d, twos = d // 2, twos + 1
    while d % 5 == 0:
        d, fives = d // 5, fives + 1
    if d != 1:
        raise ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.")
    more = max(twos, fives)
    return BigDecimal(n * 2 ** (more - twos) * 5 ** (more - fives), scale + more)


def divide_in_context(a, b, context):
    if context.precision == 0:
        return divide_exactly(a, b)
    check_divisor(a, b)
    preferred = a.scale - b.scale
    if a.v == 0:
        return BigDecimal(0, preferred)
    n, d = a.v, b.v
    if d < 0:
        n, d = -n, -d
    shift = context.precision + len(str(d)) - len(str(abs(n)))
    if shift >= 0:
        n *= 10**shift
    else:
        d *= 10**-shift
    drop = len(str(abs(n) // d)) - context.precision
    if drop > 0:
        d *= 10**drop
        shift -= drop
    v = rounded_ratio(n, d, context.mode)
    x = decimal_round(BigDecimal(v, preferred + shift), context)
    return strip_zeros(x, preferred) if v * d == n else x


def strip_zeros(x, least=None):
    v, scale = x.v, x.scale
    if v == 0:
        return BigDecimal(0, 0 if least is None else scale)
    while v % 10 == 0 and (least is None or scale > least):
        v, scale = v // 10, scale - 1
    return BigDecimal(v, scale)


def divide_to_integer(a, b):
    check_divisor(a, b)
    preferred = max(-0x80000000, min(0x7FFFFFFF, a.scale - b.scale))
    if a.precision() - a.scale < b.precision() - b.scale:
        return BigDecimal(0, preferred)
    x, y, scale = aligned_decimals(a, b)
    q = BigDecimal(big_divide(x, y), 0)
    if preferred >= 0 or q.v == 0:
        return BigDecimal(q.v * 10 ** max(preferred, 0), preferred)
    return strip_zeros(q, preferred)


def decimal_remainder(a, b):
    return decimal_subtract(a, decimal_multiply(divide_to_integer(a, b), b))


def decimal_power(x, n):
    if not 0 <= n <= 999999999:
        raise ArithmeticException("Invalid operation")
    return BigDecimal(x.v**n, checked_scale(x.v, x.scale * n))


def power_in_context(x, n, context):
    # The X3.274 algorithm: some digits more, then rounded once.
    if context.precision == 0:
        return decimal_power(x, n)
    if not -999999999 <= n <= 999999999:
        raise ArithmeticException("Invalid operation")
    if n == 0:
        return BigDecimal(1)
    size = len(str(abs(n)))
    if size > context.precision:
        raise ArithmeticException("Invalid operation")
    work = MathContext(context.precision + size + 1, context.mode)
    y, started, m = BigDecimal(1), False, abs(n)
    for i in range(30, -1, -1):
        if m >> i & 1:
            started = True
            y = decimal_round(decimal_multiply(y, x), work)
        if i and started:
            y = decimal_round(decimal_multiply(y, y), work)
    if n < 0:
        y = divide_in_context(BigDecimal(1), y, work)
    return decimal_round(y, context)


def decimal_sqrt(x, context):
    if x.v < 0:
        raise ArithmeticException("Attempted square root of negative BigDecimal")
    preferred = x.scale // 2 if x.scale >= 0 else -(-x.scale // 2)
    if x.v == 0:
        return BigDecimal(0, preferred)
    wanted = context.precision or len(str(x.v)) // 2 + 1
    shift = max(2 * wanted + 4 - len(str(x.v)), 0)
    shift += (x.scale + shift) & 1
    n = x.v * 10**shift
    root = integer_root(n)
    exact = root * root == n
    if not exact:
        if context.precision == 0 or context.mode is ROUND_UNNECESSARY:
            raise ArithmeticException("Computed square root not exact.")
        root, shift = root * 10 + 1, shift + 2
    y = BigDecimal(root, (x.scale + shift) // 2)
    y = decimal_round(strip_zeros(y, preferred) if exact else y, context)
    return strip_zeros(y, preferred)


def missing_digit(s):
    return ArrayIndexOutOfBoundsException(out_of_bounds(len(s), len(s)))


def check_decimal(body):
    # What stands before the exponent, from the left as Java reads it.
    points = 0
    for c in body:
        points += c == "."
        if points > 1:
            raise NumberFormatException("Character array contains more than one decimal point.")
        if c != "." and not c.isdigit():
            raise NumberFormatException(
                "Character " + c + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."
            )


def decimal_exponent(s, power):
    digits = power[1:] if power[:1] in ("-", "+") else power
    if digits == "":
        raise NumberFormatException(None, missing_digit(s))
    if not digits.isdigit():
        raise NumberFormatException("Not a digit.")
    exponent = int(power)
    if not -0x80000000 <= exponent <= 0x7FFFFFFF:
        long = len(digits.lstrip("0")) > 10
        raise NumberFormatException("Too many nonzero exponent digits." if long else "Exponent overflow.")
    return exponent


def parse_decimal(s):
    if UNICODE:
        s = ascii_digits(s)
    body = s[1:] if s[:1] in ("-", "+") else s
    body, mark, power = body.replace("E", "e").partition("e")
    whole, _, rest = body.partition(".")
    digits = whole + rest
    if not digits.isdigit():
        check_decimal(body)
    exponent = decimal_exponent(s, power) if mark else 0
    if digits == "":
        if s == "":
            raise NumberFormatException(None, missing_digit(s))
        raise NumberFormatException("No digits found.")
    v = int(digits)
    if not -0x80000000 <= len(rest) - exponent <= 0x7FFFFFFF:
        raise NumberFormatException("Scale out of range.")
    return BigDecimal(-v if s[0] == "-" else v, len(rest) - exponent)


def exact_decimal(x):
    # new BigDecimal(double): every binary digit.
    if x != x or x - x != 0:
        raise NumberFormatException("Infinite or NaN")
    m, e = scaled_integer(x)
    if m == 0:
        return BigDecimal(0)
    while m & 1 == 0:
        m, e = m >> 1, e + 1
    return BigDecimal(m << e) if e >= 0 else BigDecimal(m * 5**-e, -e)


def decimal_of_double(x):
    return parse_decimal(double_text(x))


def move_point(x, n):
    if n == 0:
        return unmoved_point(x)
    moved = BigDecimal(x.v, checked_scale(x.v, x.scale + n))
    return set_scale(moved, 0) if moved.scale < 0 else moved


def same_scale_min(a, b, sign):
    return a if a.compareTo(b) * sign <= 0 else b


def exact_decimal_value(x, bits):
    whole = x.precision() - x.scale
    if x.v and not 0 < whole <= 19:
        raise ArithmeticException("Overflow" if whole > 0 else "Rounding necessary")
    n = x.exact_integer()
    if -(1 << bits - 1) <= n < 1 << bits - 1:
        return n
    raise ArithmeticException("Overflow")


def divide_keeping_scale(a, b, mode):
    return divide_to_scale(a, b, a.scale, mode)


def decimal_divide_and_remainder(a, b):
    q = divide_to_integer(a, b)
    return [q, decimal_subtract(a, decimal_multiply(q, b))]


def decimal_negate(x):
    return BigDecimal(-x.v, x.scale)


def decimal_abs(x):
    return BigDecimal(abs(x.v), x.scale)


def scale_by_ten(x, n):
    return BigDecimal(x.v, checked_scale(x.v, x.scale - n))


def unit_in_last_place(x):
    return BigDecimal(1, x.scale)

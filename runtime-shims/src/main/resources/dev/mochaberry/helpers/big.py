# java.math: integers and decimals of any length, over Python's own integers.
import array
import math


def parse_big(s, radix=10):
    digits = s[1:] if s[:1] in ("-", "+") and s else s
    if not digits:
        raise NumberFormatException("Zero length BigInteger")
    for c in digits:
        if digit(ord(c), radix) < 0:
            inner = digits[1:].find("-") >= 0 or digits[1:].find("+") >= 0 or digits[0] in "-+"
            raise NumberFormatException("Illegal embedded sign character" if inner else 'For input string: "' + digits + '"')
    return int(s, radix)


def big_from_bytes(data):
    v = 0
    for b in data:
        v = v << 8 | b & 255
    return v - (1 << 8 * len(data)) if data and data[0] < 0 else v


def big_bits(v):
    # Bits of a magnitude.
    if v == 0:
        return 0
    text = "%x" % v
    n = int(text[0], 16)
    return 4 * len(text) - (4 if n == 0 else 3 if n == 1 else 2 if n < 4 else 1 if n < 8 else 0)


def big_root(v):
    if v < 0:
        raise ArithmeticException("Negative BigInteger")
    if v == 0:
        return 0
    x = 1 << (big_bits(v) + 1) // 2
    while True:
        y = (x + v // x) >> 1
        if y >= x:
            return x
        x = y


def big_quotient(a, b):
    # Toward zero, as Java divides.
    if b == 0:
        raise ArithmeticException("BigInteger divide by zero")
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def big_gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def big_double(v):
    # Correctly rounded, half to even.
    extra = big_bits(abs(v)) - 53
    if extra <= 0:
        return float(v)
    m = abs(v) >> extra
    rest = abs(v) - (m << extra)
    half = 1 << (extra - 1)
    if rest > half or (rest == half and m & 1):
        m += 1
    if extra > 971 or (extra == 971 and m >> 53):
        return -math.inf if v < 0 else math.inf
    x = float(m) * 2.0**extra
    return -x if v < 0 else x


def big_is_prime(n):
    if n < 2:
        return False
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
    for p in small:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d & 1 == 0:
        d, s = d >> 1, s + 1
    for a in small:
        x = pow(a, d, n)
        if x != 1 and x != n - 1:
            for i in range(s - 1):
                x = x * x % n
                if x == n - 1:
                    break
            else:
                return False
    return True


class BigInteger(Long):
    def __hash__(self):
        h, n, shift = 0, abs(self.v), 0
        while n >> shift:
            shift += 32
        while shift:
            shift -= 32
            h = (31 * h + (n >> shift & 0xFFFFFFFF)) & 0xFFFFFFFF
        return i32(-h if self.v < 0 else h)

    def add(self, other):
        return BigInteger(self.v + other.v)

    def subtract(self, other):
        return BigInteger(self.v - other.v)

    def multiply(self, other):
        return BigInteger(self.v * other.v)

    def divide(self, other):
        return BigInteger(big_quotient(self.v, other.v))

    def remainder(self, other):
        return BigInteger(self.v - big_quotient(self.v, other.v) * other.v)

    def divideAndRemainder(self, other):
        q = big_quotient(self.v, other.v)
        return [BigInteger(q), BigInteger(self.v - q * other.v)]

    def modulus(self):
        if self.v <= 0:
            raise ArithmeticException("BigInteger: modulus not positive")
        return self.v

    def mod(self, other):
        return BigInteger(self.v % other.modulus())

    def modPow(self, exponent, modulus):
        m = modulus.modulus()
        base = self.v % m
        if exponent.v < 0:
            base = self.modInverse(modulus).v
        return BigInteger(pow(base, abs(exponent.v), m) if m > 1 else 0)

    def modInverse(self, other):
        m = other.modulus()
        a, b, x, y = self.v % m, m, 1, 0
        while b:
            q = a // b
            a, b, x, y = b, a - q * b, y, x - q * y
        if a != 1 and m > 1:
            raise ArithmeticException("BigInteger not invertible.")
        return BigInteger(x % m)

    def gcd(self, other):
        return BigInteger(big_gcd(self.v, other.v))

    def min(self, other):
        return self if self.v < other.v else other

    def max(self, other):
        return self if self.v > other.v else other

    def and_(self, other):
        return BigInteger(self.v & other.v)

    def or_(self, other):
        return BigInteger(self.v | other.v)

    def xor(self, other):
        return BigInteger(self.v ^ other.v)

    def andNot(self, other):
        return BigInteger(self.v & ~other.v)

    def not_(self):
        return BigInteger(~self.v)

    def negate(self):
        return BigInteger(-self.v)

    def abs(self):
        return BigInteger(abs(self.v))

    def signum(self):
        return cmp(self.v, 0)

    def pow(self, exponent):
        if exponent < 0:
            raise ArithmeticException("Negative exponent")
        return BigInteger(self.v**exponent)

    def shiftLeft(self, n):
        return BigInteger(self.v << n if n >= 0 else self.v >> -n)

    def shiftRight(self, n):
        return BigInteger(self.v >> n if n >= 0 else self.v << -n)

    def bit(self, n):
        if n < 0:
            raise ArithmeticException("Negative bit address")
        return 1 << n

    def testBit(self, n):
        return self.v & self.bit(n) != 0

    def setBit(self, n):
        return BigInteger(self.v | self.bit(n))

    def clearBit(self, n):
        return BigInteger(self.v & ~self.bit(n))

    def flipBit(self, n):
        return BigInteger(self.v ^ self.bit(n))

    def bitLength(self):
        return big_bits(self.v if self.v >= 0 else ~self.v)

    def bitCount(self):
        n, count = self.v if self.v >= 0 else ~self.v, 0
        while n:
            count, n = count + (n & 1), n >> 1
        return count

    def getLowestSetBit(self):
        return -1 if self.v == 0 else big_bits(self.v & -self.v) - 1

    def sqrt(self):
        return BigInteger(big_root(self.v))

    def sqrtAndRemainder(self):
        root = big_root(self.v)
        return [BigInteger(root), BigInteger(self.v - root * root)]

    def isProbablePrime(self, certainty):
        return certainty <= 0 or big_is_prime(abs(self.v))

    def nextProbablePrime(self):
        if self.v < 0:
            raise ArithmeticException("start < 0: " + str(self.v))
        n = self.v + 1
        while not big_is_prime(n):
            n += 1
        return BigInteger(n)

    def exact(self, bits, name):
        if not -(1 << bits - 1) <= self.v < 1 << bits - 1:
            raise ArithmeticException("BigInteger out of " + name + " range")
        return self.v

    def toByteArray(self):
        n = self.bitLength() // 8 + 1
        return array.array("b", [i8(self.v >> 8 * i) for i in range(n - 1, -1, -1)])


def ten_to(n):
    return 10**n


def rounding(mode):
    # The ordinal of a java.math.RoundingMode.
    return mode if isinstance(mode, int) else mode.ordinal()


def rounded_quotient(a, b, mode):
    # a / b to an integer: UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY.
    mode = rounding(mode)
    q, r = abs(a) // abs(b), abs(a) % abs(b)
    negative = (a < 0) != (b < 0)
    if r:
        twice = cmp(2 * r, abs(b))
        if mode == 7:
            raise ArithmeticException("Rounding necessary")
        if mode == 0 or mode == (3 if negative else 2) or mode > 3 and twice > 0:
            q += 1
        elif twice == 0 and (mode == 4 or mode == 6 and q & 1):
            q += 1
    return -q if negative else q


class MathContext:
    def __init__(self, precision, mode=4):
        if precision < 0:
            raise IllegalArgumentException("Digits < 0")
        self.precision = precision
        self.mode = mode


def parse_decimal(s):
    # A BigDecimal from the text of its constructor.
    mantissa, e = s, 0
    for mark in ("e", "E"):
        if mark in mantissa:
            mantissa, exponent = mantissa.split(mark, 1)
            e = parse_big(exponent)
    whole, dot, fraction = mantissa.partition(".")
    sign = whole[:1]
    digits = (whole[1:] if sign in ("-", "+") and sign else whole) + fraction
    if not digits:
        raise NumberFormatException("Index 0 out of bounds for length 0" if not s else None)
    for c in digits:
        if not "0" <= c <= "9":
            raise NumberFormatException("Character " + c + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.")
    v = int(digits)
    return BigDecimal(-v if sign == "-" else v, len(fraction) - e)


def exact_decimal(x):
    # All the digits that the double really has.
    if x != x or math.isinf(x):
        raise NumberFormatException("Infinite or NaN")
    m, e = math.frexp(x)
    v, e = int(m * 9007199254740992.0), e - 53
    while v and not v & 1 and e < 0:
        v, e = v >> 1, e + 1
    return BigDecimal(v << e, 0) if e >= 0 or v == 0 else BigDecimal(v * 5**-e, -e)


class BigDecimal(Number):
    # The value is v / 10 ** scale.
    def __init__(self, v, scale):
        self.v = v
        self.scale = scale

    def __eq__(self, other):
        return isinstance(other, BigDecimal) and self.v == other.v and self.scale == other.scale

    def __hash__(self):
        h = abs(self.v)
        if h < 1 << 63:
            h = 31 * (h >> 32) + (h & 0xFFFFFFFF) & 0xFFFFFFFF
            return i32(31 * i32(h if self.v >= 0 else -h) + self.scale)
        return i32(31 * BigInteger(self.v).__hash__() + self.scale)

    def __str__(self):
        digits = str(abs(self.v))
        e = len(digits) - 1 - self.scale
        if self.scale >= 0 and e >= -6:
            return self.toPlainString()
        if len(digits) > 1:
            digits = digits[0] + "." + digits[1:]
        if e:
            digits += "E" + ("+" if e > 0 else "") + str(e)
        return ("-" if self.v < 0 else "") + digits

    def toPlainString(self):
        digits = str(abs(self.v))
        if self.scale < 0:
            digits += "0" * -self.scale if self.v else ""
        elif self.scale > 0:
            digits = "0" * (self.scale + 1 - len(digits)) + digits
            digits = digits[: -self.scale] + "." + digits[-self.scale :]
        return ("-" if self.v < 0 else "") + digits

    def at_scale(self, scale):
        # The unscaled value at a scale that loses nothing.
        return self.v * ten_to(scale - self.scale)

    def compareTo(self, other):
        scale = max(self.scale, other.scale)
        return cmp(self.at_scale(scale), other.at_scale(scale))

    def precision(self):
        return len(str(abs(self.v)))

    def add(self, other):
        scale = max(self.scale, other.scale)
        return BigDecimal(self.at_scale(scale) + other.at_scale(scale), scale)

    def subtract(self, other):
        scale = max(self.scale, other.scale)
        return BigDecimal(self.at_scale(scale) - other.at_scale(scale), scale)

    def multiply(self, other):
        return BigDecimal(self.v * other.v, self.scale + other.scale)

    def divide_to(self, other, scale, mode):
        if other.v == 0:
            raise ArithmeticException("Division undefined" if self.v == 0 else "/ by zero")
        shift = scale - self.scale + other.scale
        a, b = self.v, other.v
        if shift >= 0:
            a *= ten_to(shift)
        else:
            b *= ten_to(-shift)
        return BigDecimal(rounded_quotient(a, b, mode), scale)

    def divide(self, other):
        if other.v == 0:
            raise ArithmeticException("Division undefined" if self.v == 0 else "Division by zero")
        wanted = self.scale - other.scale
        if self.v == 0:
            return BigDecimal(0, wanted)
        b = abs(other.v) // big_gcd(self.v, other.v)
        places = 0
        while b % 10 == 0:
            b, places = b // 10, places + 1
        for factor in (2, 5):
            while b % factor == 0:
                b, places = b // factor, places + 1
        if b != 1:
            raise ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.")
        return self.divide_to(other, wanted + places, 7).stripped(wanted)

    def divide_in(self, other, context):
        if context.precision == 0:
            return self.divide(other)
        if other.v == 0:
            raise ArithmeticException("Division undefined" if self.v == 0 else "Division by zero")
        wanted = self.scale - other.scale
        if self.v == 0:
            return BigDecimal(0, wanted)
        extra = context.precision + 3 + other.precision() - self.precision()
        a, b = abs(self.v) * ten_to(max(extra, 0)), abs(other.v)
        # One more digit keeps what is left apart from a half.
        q = a // b * 10 + (1 if a % b else 0)
        found = BigDecimal(q if (self.v < 0) == (other.v < 0) else -q, wanted + max(extra, 0) + 1)
        result = found.round(context)
        return result if q % 10 else result.stripped(wanted)

    def divideToIntegralValue(self, other):
        if other.v == 0:
            raise ArithmeticException("Division undefined" if self.v == 0 else "Division by zero")
        wanted = self.scale - other.scale
        whole = self.divide_to(other, 0, 1)
        return whole.setScale(wanted) if wanted >= 0 else whole.stripped(wanted)

    def remainder(self, other):
        return self.subtract(self.divideToIntegralValue(other).multiply(other))

    def divideAndRemainder(self, other):
        q = self.divideToIntegralValue(other)
        return [q, self.subtract(q.multiply(other))]

    def setScale(self, scale, mode=7):
        if scale >= self.scale:
            return BigDecimal(self.at_scale(scale), scale)
        return BigDecimal(rounded_quotient(self.v, ten_to(self.scale - scale), mode), scale)

    def round(self, context):
        result = self
        while context.precision and result.precision() > context.precision:
            drop = result.precision() - context.precision
            result = BigDecimal(rounded_quotient(result.v, ten_to(drop), context.mode), result.scale - drop)
        return result

    def stripped(self, scale):
        # Without trailing zeros, as far as the scale stays at least the given one.
        v, s = self.v, self.scale
        while s > scale and v % 10 == 0:
            v, s = v // 10, s - 1
        return BigDecimal(v, s)

    def stripTrailingZeros(self):
        return BigDecimal(0, 0) if self.v == 0 else self.stripped(self.scale - self.precision())

    def sqrt(self, context):
        if self.v < 0:
            raise ArithmeticException("Attempted square root of negative BigDecimal")
        wanted = self.scale // 2 if self.scale >= 0 else -(-self.scale // 2)
        if self.v == 0:
            return BigDecimal(0, wanted)
        digits = 2 * (context.precision or self.precision() // 2 + 1) + 4
        scale = max(self.scale, self.scale + digits - self.precision())
        scale += scale & 1
        a = self.at_scale(scale)
        root = big_root(a)
        exact = root * root == a
        if not exact:
            root, scale = root * 10 + 1, scale + 2
        result = BigDecimal(root, scale // 2).round(context)
        return result.stripped(wanted) if exact else result

    def pow(self, exponent):
        if exponent < 0 or exponent > 999999999:
            raise ArithmeticException("Invalid operation")
        return BigDecimal(self.v**exponent, self.scale * exponent)

    def movePoint(self, places):
        moved = BigDecimal(self.v, self.scale - places)
        return moved.setScale(0) if moved.scale < 0 and places else moved

    def scaleByPowerOfTen(self, places):
        return BigDecimal(self.v, self.scale - places)

    def negate(self):
        return BigDecimal(-self.v, self.scale)

    def abs(self):
        return BigDecimal(abs(self.v), self.scale)

    def min(self, other):
        return self if self.compareTo(other) <= 0 else other

    def max(self, other):
        return self if self.compareTo(other) >= 0 else other

    def integer(self):
        return self.at_scale(0) if self.scale <= 0 else big_quotient(self.v, ten_to(self.scale))

    def exact(self, bits, name):
        if self.setScale(0).compareTo(self) or not -(1 << bits - 1) <= self.integer() < 1 << bits - 1:
            raise ArithmeticException("Overflow")
        return self.integer()

    def intValue(self):
        return i32(self.integer())

    def longValue(self):
        return i64(self.integer())

    def doubleValue(self):
        return parse_double(self.__str__())

    def floatValue(self):
        return f32(self.doubleValue())

    def format_digits(self, kind, precision):
        # What String.format writes: whether it is negative, and the digits without a sign.
        digits = str(abs(self.v))
        return self.v < 0, decimal_format(kind, digits, len(digits) - self.scale, 6 if precision < 0 else precision)

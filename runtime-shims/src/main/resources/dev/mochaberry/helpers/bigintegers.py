# java.math.BigInteger: a box around Python's integers.
import array


class BigInteger(Long):
    java_name = "java.math.BigInteger"

    def __eq__(self, other):
        # A program's own class of them equals them, unlike boxes.
        return isinstance(other, BigInteger) and self.v == other.v

    def __hash__(self):
        h, shift = 0, (bit_length(abs(self.v)) + 31) // 32 * 32
        while shift:
            shift -= 32
            h = (h * 31 + (abs(self.v) >> shift & 0xFFFFFFFF)) & 0xFFFFFFFF
        return i32(-h if self.v < 0 else h)

    def written_by(self, out, name):
        n = abs(self.v)
        data = n.to_bytes((bit_length(n) + 7) // 8, "big")
        out.put_form(self, name, (-1, -1, -2, -2, (n > 0) - (self.v < 0) * 2, array.array("b", data)))

    def of_form(values, data, items):
        return BigInteger(values[4] * int.from_bytes(bytes([b & 255 for b in values[5]]), "big"))

    def intValue(self):
        return wrap_bits(self.v, 32)

    def longValue(self):
        return wrap_bits(self.v, 64)

    def doubleValue(self):
        return ratio_to_double(self.v, 1) if self.v >= 0 else -ratio_to_double(-self.v, 1)

    def floatValue(self):
        # Bits beyond the 60 highest only tell that the value is above the middle of two floats.
        n = abs(self.v)
        drop = max(bit_length(n) - 60, 0)
        high = n >> drop
        if high << drop != n:
            high |= 1
        x = parse_float_ratio(high << drop)
        return -x if self.v < 0 else x


def parse_float_ratio(n):
    if n < 1 << 53:
        return f32(float(n))
    drop = bit_length(n) - 40
    high = n >> drop
    if high << drop != n:
        high |= 1
    return f32(ratio_to_double(high << drop, 1))


def bit_length(n):
    bits = 0
    while n >> bits + 32:
        bits += 32
    while n >> bits:
        bits += 1
    return bits


def wrap_bits(n, bits):
    half = 1 << bits - 1
    return (n + half & (half << 1) - 1) - half


def bad_group(digits, radix):
    # Java reads as many digits at a time as fit an int, and names those among which one is bad.
    size, start = 1, 0
    while radix ** (size + 1) < 0x80000000:
        size += 1
    end = len(digits) % size or size
    while all([digit(ord(c), radix) >= 0 for c in digits[start:end]]):
        start, end = end, end + size
    return digits[start:end]


def parse_big_integer(s, radix=10):
    digits = s[1:] if s[:1] in ("-", "+") else s
    if not 2 <= radix <= 36:
        raise NumberFormatException("Radix out of range")
    if digits == "":
        raise NumberFormatException("Zero length BigInteger")
    if "-" in digits or "+" in digits:
        raise NumberFormatException("Illegal embedded sign character")
    for c in digits:
        if digit(ord(c), radix) < 0:
            raise NumberFormatException(bad_number(bad_group(digits.lstrip("0"), radix), radix))
    n = int(ascii_digits(digits, radix) if UNICODE else digits, radix)
    return -n if s[0] == "-" else n


def ascii_digits(s, radix=10):
    # Digits of any script as Python reads them; what is none stays.
    return "".join([c if c < "\x80" or digit(ord(c), radix) < 0 else chr(for_digit(digit(ord(c), radix), radix)) for c in s])


def big_from_bytes(data):
    if len(data) == 0:
        raise NumberFormatException("Zero length BigInteger")
    n = 0
    for b in data:
        n = n << 8 | b & 255
    return n - (1 << 8 * len(data)) if data[0] < 0 else n


def big_from_sign(sign, data):
    if not -1 <= sign <= 1:
        raise NumberFormatException("Invalid signum value")
    n = 0
    for b in data:
        n = n << 8 | b & 255
    if sign == 0 and n:
        raise NumberFormatException("signum-magnitude mismatch")
    return n * sign


def big_to_bytes(n):
    size = big_bit_length(n) // 8 + 1
    return array.array("b", [i8(n >> 8 * i & 255) for i in range(size - 1, -1, -1)])


def big_bit_length(n):
    return bit_length(n if n >= 0 else ~n)


def big_divide(a, b):
    if b == 0:
        raise ArithmeticException("BigInteger divide by zero")
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def big_remainder(a, b):
    return a - big_divide(a, b) * b


def big_mod(a, m):
    if m <= 0:
        raise ArithmeticException("BigInteger: modulus not positive")
    return a % m


def big_power(n, e):
    if e < 0:
        raise ArithmeticException("Negative exponent")
    return n**e


def big_gcd(a, b):
    a, b = abs(a), abs(b)
    while b:
        a, b = b, a % b
    return a


def mod_inverse(n, m):
    if m <= 0:
        raise ArithmeticException("BigInteger: modulus not positive")
    a, b, x, y = n % m, m, 1, 0
    while b:
        q = a // b
        a, b, x, y = b, a - q * b, y, x - q * y
    if a != 1 and m != 1:
        raise ArithmeticException("BigInteger not invertible.")
    return x % m


def mod_power(n, e, m):
    if m <= 0:
        raise ArithmeticException("BigInteger: modulus not positive")
    if e < 0:
        n, e = mod_inverse(n, m), -e
    # MicroPython's own takes 0 to the power of 0 for 0.
    return pow(n % m, e, m) if e else 1 % m


def big_shift(n, bits):
    return n << bits if bits >= 0 else n >> -bits


def bit_address(i):
    if i < 0:
        raise ArithmeticException("Negative bit address")
    return i


def exact_value(n, bits, kind):
    if -(1 << bits - 1) <= n < 1 << bits - 1:
        return n
    raise ArithmeticException("BigInteger out of " + kind + " range")


def integer_root(n):
    if n < 0:
        raise ArithmeticException("Negative BigInteger")
    if n == 0:
        return 0
    x = 1 << (bit_length(n) + 1) // 2
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def is_probable_prime(n, certainty=1):
    if certainty <= 0:
        return True
    n = abs(n)
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        if n % p == 0:
            return n == p
    odd, twos = n - 1, 0
    while odd & 1 == 0:
        odd, twos = odd >> 1, twos + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        x = pow(a, odd, n)
        k = 0
        while x != 1 and x != n - 1 and k < twos - 1:
            x, k = x * x % n, k + 1
        if x != n - 1 and (k or x != 1):
            return False
    return True


def next_probable_prime(n):
    if n < 0:
        raise ArithmeticException("start < 0: " + str(n))
    n += 1
    while not is_probable_prime(n):
        n += 1
    return n


def big_divide_and_remainder(a, b):
    return [BigInteger(big_divide(a, b)), BigInteger(big_remainder(a, b))]


def root_and_rest(n):
    root = integer_root(n)
    return [BigInteger(root), BigInteger(n - root * root)]


def big_bit_count(n):
    return bit_count(n if n >= 0 else ~n)


def lowest_set_bit(n):
    return bit_length(n & -n) - 1


def random_bits(n, random):
    # So many bits at random, by as many bytes as they need.
    if n < 0:
        raise IllegalArgumentException("numBits must be non-negative")
    data = array.array("b", bytes((n + 7) // 8))
    random.nextBytes(data)
    return int.from_bytes(bytes(data), "big") & (1 << n) - 1

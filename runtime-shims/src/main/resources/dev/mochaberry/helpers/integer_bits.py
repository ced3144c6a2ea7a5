# The static methods of Integer and Long that see an integer as bits.


def bit_count(x):
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


def leading_zeros(x, bits):
    x &= (1 << bits) - 1
    while x:
        x >>= 1
        bits -= 1
    return bits


def trailing_zeros(x, bits):
    n = 0
    while n < bits and not x >> n & 1:
        n += 1
    return n


def highest_one_bit(x, bits):
    n = leading_zeros(x, bits)
    return 0 if n == bits else i64(1 << 63) if n == 0 and bits == 64 else i32(1 << 31) if n == 0 else 1 << bits - 1 - n


def lowest_one_bit(x):
    return x & -x


def reverse_bits(x, bits):
    y = 0
    for i in range(bits):
        y = y << 1 | (x >> i & 1)
    return i32(y) if bits == 32 else i64(y)


def reverse_bytes(x, count):
    y = 0
    for i in range(count):
        y = y << 8 | (x >> 8 * i & 255)
    return i32(y) if count == 4 else i64(y) if count == 8 else i16(y)


def rotate_left32(x, n):
    x, n = x & 0xFFFFFFFF, n & 31
    return i32((x << n | x >> 32 - n) & 0xFFFFFFFF)


def rotate_left64(x, n):
    x, n = x & 0xFFFFFFFFFFFFFFFF, n & 63
    return i64((x << n | x >> 64 - n) & 0xFFFFFFFFFFFFFFFF)

def popcount(x):
    count = 0
    while x != 0:
        x &= x - 1
        count += 1
    return count


def reverse_bits(x, width):
    r = 0
    for i in range(width):
        r = (r << 1) | (x & 1)
        x >>= 1
    return r


def is_power_of_two(x):
    return x > 0 and (x & (x - 1)) == 0


def main():
    ones = 0
    powers = 0
    total = 0
    for i in range(2000):
        ones += popcount(i)
        if is_power_of_two(i):
            powers += 1
        total ^= reverse_bits(i, 11)
        total += popcount(i) + (i ^ (i >> 1))
    print("%d %d %d" % (ones, powers, total))


main()

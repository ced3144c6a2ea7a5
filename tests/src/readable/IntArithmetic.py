"""Sums of small numbers need nothing, others are put right."""

import array


def mean(values):
    sum_ = 0
    for v in values:
        sum_ += v
    return sum_ // len(values)


def hash_(s):
    h = 17
    for i in range(len(s)):
        h = 31 * h + ord(s[i]) & 0xffffffff
        if h > 0x7fffffff:
            h -= 0x100000000
    return h


def mixed(a, b, c):
    return (a + b) * c - trunc_rem(trunc_div(a - (b - c), 2), 7)


def bits(x):
    return (x & 0xFF) << 4 | x >> 2 & 3


print(mean(array.array("i", [1, 2, 3])))
print(hash_("hash"))
print(mixed(10, 20, 3))
print(bits(1234))

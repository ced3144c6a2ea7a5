"""Counters, sought letters and eager operators as a Python programmer writes them."""

import math


from micropython import const
MOD = const(1_000_000_007)


class Node:
    def __init__(self):
        self.users = 2


def release(node):
    node.users -= 1
    if node.users == 0:
        print("free")
        return True
    return False


def power(base, exponent):
    result = 1
    while exponent > 0:
        if exponent & 1 != 0:
            result = result * base % MOD
        base = base * base % MOD
        exponent >>= 1
    return result


def vowels(text):
    found = 0
    for i in range(len(text)):
        if text[i] in "aeiou":
            found += 1
    return found


def main():
    node = Node()
    any_ = False
    line = 0
    for c in range(120, 123):
        if c == 121:
            continue
        any_ = release(node) or any_
        line += 1
        print("%d: %s" % (line, chr(c)))
    print("%s %d %d" % (bool_text(any_), power(3, 100), vowels("readable")))
    print(double_text(2 * math.pi * line))


main()

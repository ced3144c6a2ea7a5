from micropython import const
MASK = const(0xFF)
FIRST = const(97)


def mask(x):
    return x & MASK | 0x100


def isLetter(c):
    return "a" <= c <= "z"


def scale(d):
    return d * 1e-3 + 2.5


flags = 0b1010
print(mask(1_000) + flags)
print(1000000000001)
print(chr(FIRST))
print(bool_text(isLetter("q")))
print(double_text(scale(2.0)))
print("b")

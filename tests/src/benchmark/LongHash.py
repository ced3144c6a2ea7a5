def fnv(s):
    h = 0xcbf29ce484222325
    for c in s:
        h = (h ^ ord(c)) * 0x100000001b3 & 0xffffffffffffffff
    return h


def djb2(s):
    h = 5381
    for c in s:
        h = (h * 33 + ord(c)) & 0xffffffff
    return h


def poly(s, m):
    h = 0
    for c in s:
        h = (h * 131 + ord(c)) % m
    return h


def main():
    s = "the quick brown fox jumps over the lazy dog"
    a = 0
    b = 0
    c = 0
    for i in range(40):
        t = s + str(i)
        a ^= fnv(t)
        b ^= djb2(t)
        c += poly(t, 1000003)
    if b & 0x80000000:
        b -= 0x100000000
    print("%x" % a, b, c)


main()

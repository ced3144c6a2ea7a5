class XorShift:
    def __init__(self):
        self.x = 123456789

    def next(self):
        x = self.x
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        self.x = x
        return x


def main():
    r = XorShift()
    even = 0
    last = 0
    for i in range(2000):
        last = r.next()
        if last & 1 == 0:
            even += 1
    if last >= 0x80000000:
        last -= 0x100000000
    print("%d %d" % (even, last))


main()

def encode(out, at, value):
    while value & ~0x7f:
        out[at] = value & 0x7f | 0x80
        at += 1
        value >>= 7
    out[at] = value
    return at + 1
def main():
    out = bytearray(8000)
    at = 0
    for i in range(1200):
        v = i * i - 3000
        at = encode(out, at, v << 1 ^ v >> 31)
    total = 0
    p = 0
    while p < at:
        r = 0
        s = 0
        while True:
            b = out[p]
            p += 1
            r |= (b & 0x7f) << s
            s += 7
            if b < 128:
                break
        total += r >> 1 ^ -(r & 1)
    print(at, total)
main()

def crc(data):
    c = 0xFFFF
    for b in data:
        c ^= b << 8
        for i in range(8):
            c = (c << 1) ^ 0x1021 if c & 0x8000 else c << 1
        c &= 0xFFFF
    return c
def main():
    d = bytearray(200)
    for i in range(len(d)):
        d[i] = i * 5 & 255
    r = 0
    for i in range(4):
        d[0] = i
        r = crc(d)
    print("%x" % r)
main()

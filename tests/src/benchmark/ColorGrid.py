def hsv(h):
    s = h // 43
    f = (h - s * 43) * 6
    if s == 0:
        return 255 << 16 | f << 8
    if s == 1:
        return (255 - f) << 16 | 255 << 8
    if s == 2:
        return 255 << 8 | f
    if s == 3:
        return (255 - f) << 8 | 255
    if s == 4:
        return f << 16 | 255
    return 255 << 16 | (255 - f)


def rgb565(c):
    r = c >> 16 & 0xff
    g = c >> 8 & 0xff
    b = c & 0xff
    return (r & 0xf8) << 8 | (g & 0xfc) << 3 | b >> 3


def main():
    buf = bytearray(2 * 512)
    for i in range(512):
        p = rgb565(hsv(i & 0xff))
        buf[2 * i] = p >> 8 & 0xff
        buf[2 * i + 1] = p & 0xff
    total = 0
    for i in range(len(buf)):
        total += buf[i] * (i % 7)
    print(total)


main()

def blend(a, b, t):
    r = ((a >> 16 & 255) * (255 - t) + (b >> 16 & 255) * t) // 255
    g = ((a >> 8 & 255) * (255 - t) + (b >> 8 & 255) * t) // 255
    bl = ((a & 255) * (255 - t) + (b & 255) * t) // 255
    return r << 16 | g << 8 | bl


def wheel(pos):
    pos = 255 - pos
    if pos < 85:
        return (255 - pos * 3) << 16 | pos * 3
    if pos < 170:
        pos -= 85
        return pos * 3 << 8 | (255 - pos * 3)
    pos -= 170
    return pos * 3 << 16 | (255 - pos * 3) << 8


def main():
    pixels = [0] * 64
    for frame in range(24):
        for i in range(len(pixels)):
            pixels[i] = blend(pixels[i], wheel((i * 4 + frame * 8) & 255), 96)
    h = 0
    for p in pixels:
        h = (h * 31 + p) & 0xFFFFFF
    print(h)


main()

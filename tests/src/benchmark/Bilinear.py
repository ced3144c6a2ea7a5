def main():
    src = [[(i * 40 + j * 23) % 256 for j in range(8)] for i in range(8)]
    total = 0
    for y in range(32):
        for x in range(32):
            fx = x * 7 * 256 // 31
            fy = y * 7 * 256 // 31
            x0 = fx >> 8
            y0 = fy >> 8
            dx = fx & 255
            dy = fy & 255
            x1 = min(x0 + 1, 7)
            y1 = min(y0 + 1, 7)
            top = src[y0][x0] * (256 - dx) + src[y0][x1] * dx
            bottom = src[y1][x0] * (256 - dx) + src[y1][x1] * dx
            total += (top * (256 - dy) + bottom * dy) >> 16
    print(total)
main()

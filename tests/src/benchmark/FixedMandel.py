def main():
    inside = 0
    for py in range(24):
        for px in range(32):
            cx = (px - 21) * 409
            cy = (py - 12) * 341
            x = 0
            y = 0
            n = 0
            while n < 30:
                xx = x * x >> 12
                yy = y * y >> 12
                if xx + yy > 4 << 12:
                    break
                y = (x * y >> 11) + cy
                x = xx - yy + cx
                n += 1
            if n == 30:
                inside += 1
    print(inside)
main()

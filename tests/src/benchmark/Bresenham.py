screen = [bytearray(64) for i in range(48)]
def line(x0, y0, x1, y1):
    dx = abs(x1 - x0)
    sx = 1 if x0 < x1 else -1
    dy = -abs(y1 - y0)
    sy = 1 if y0 < y1 else -1
    err = dx + dy
    while True:
        screen[y0][x0] = 1
        if x0 == x1 and y0 == y1:
            break
        e2 = 2 * err
        if e2 >= dy:
            err += dy
            x0 += sx
        if e2 <= dx:
            err += dx
            y0 += sy
def main():
    for i in range(64):
        line(0, 0, i, 47)
        line(63, 47, i, 0)
    on = 0
    for row in screen:
        for b in row:
            on += b
    print(on)
main()

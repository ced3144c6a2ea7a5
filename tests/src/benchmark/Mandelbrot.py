def escape(cr, ci):
    x = 0.0
    y = 0.0
    n = 0
    while n < 50 and x * x + y * y < 4:
        t = x * x - y * y + cr
        y = 2 * x * y + ci
        x = t
        n += 1
    return n


def main():
    total = 0
    for i in range(60):
        for j in range(60):
            total += escape(i / 16.0 - 2, j / 16.0 - 1.25)
    print(total)


main()

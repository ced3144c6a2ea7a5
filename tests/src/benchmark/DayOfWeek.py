T = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)


def day(y, m, d):
    if m < 3:
        y -= 1
    return (y + y // 4 - y // 100 + y // 400 + T[m - 1] + d) % 7


def main():
    f = 0
    for y in range(1900, 2060):
        for m in range(1, 13):
            if day(y, m, 13) == 5:
                f += 1
    print(f)


main()

def digit_sum(n):
    s = 0
    while n > 0:
        s += n % 10
        n //= 10
    return s


def main():
    total = 0
    best = 0
    at = 0
    for i in range(1, 3001):
        d = digit_sum(i * i)
        total += d
        if d > best:
            best = d
            at = i
    print(total, best, at)


main()

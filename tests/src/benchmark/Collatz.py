def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def main():
    best = 0
    at = 0
    for i in range(1, 8000):
        s = steps(i)
        if s > best:
            best = s
            at = i
    print(at, best)


main()

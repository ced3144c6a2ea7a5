def factors(n):
    found = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            found.append(d)
            n //= d
        d += 1
    if n > 1:
        found.append(n)
    return found


def main():
    total = 0
    for n in range(10000, 10600):
        for f in factors(n):
            total += f
    print("%d %s" % (total, factors(600851475143)))


main()

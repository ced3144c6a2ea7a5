def main():
    n = 2000
    a = [(i * 37) % 101 - 50 for i in range(n)]
    prefix = [0] * (n + 1)
    for i in range(n):
        prefix[i + 1] = prefix[i] + a[i]
    best = -1 << 63
    for i in range(n - 99):
        s = prefix[i + 100] - prefix[i]
        if s > best:
            best = s
    current = 0
    top = a[0]
    for v in a:
        current = max(v, current + v)
        top = max(top, current)
    print("%d %d" % (best, top))


main()

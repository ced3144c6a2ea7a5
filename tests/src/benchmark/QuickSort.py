def quick(a, lo, hi):
    if lo >= hi:
        return
    p = a[(lo + hi) >> 1]
    i = lo
    j = hi
    while i <= j:
        while a[i] < p:
            i += 1
        while a[j] > p:
            j -= 1
        if i <= j:
            a[i], a[j] = a[j], a[i]
            i += 1
            j -= 1
    quick(a, lo, j)
    quick(a, i, hi)


def main():
    n = 2000
    a = []
    x = 1
    for i in range(n):
        x = (x * 171 + 11) % 30269
        a.append(x)
    quick(a, 0, n - 1)
    print("%d %d %d" % (a[0], a[n // 2], a[n - 1]))


main()

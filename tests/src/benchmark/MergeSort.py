def sort(a, tmp, lo, hi):
    if hi - lo < 2:
        return
    mid = (lo + hi) // 2
    sort(a, tmp, lo, mid)
    sort(a, tmp, mid, hi)
    i = lo
    j = mid
    k = lo
    while i < mid and j < hi:
        if a[i] <= a[j]:
            tmp[k] = a[i]
            i += 1
        else:
            tmp[k] = a[j]
            j += 1
        k += 1
    while i < mid:
        tmp[k] = a[i]
        k += 1
        i += 1
    while j < hi:
        tmp[k] = a[j]
        k += 1
        j += 1
    for k in range(lo, hi):
        a[k] = tmp[k]


def main():
    n = 2000
    a = [(i * 7919) % 2003 for i in range(n)]
    sort(a, [0] * n, 0, n)
    print("%d %d %d" % (a[0], a[n // 2], a[n - 1]))


main()

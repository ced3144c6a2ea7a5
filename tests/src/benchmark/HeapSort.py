def sift(a, root, end):
    while 2 * root + 1 <= end:
        child = 2 * root + 1
        if child + 1 <= end and a[child] < a[child + 1]:
            child += 1
        if a[root] >= a[child]:
            return
        a[root], a[child] = a[child], a[root]
        root = child


def sort(a):
    n = len(a)
    for i in range(n // 2 - 1, -1, -1):
        sift(a, i, n - 1)
    for end in range(n - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(a, 0, end - 1)


def main():
    n = 1000
    a = [(i * 7919) % 1009 for i in range(n)]
    sort(a)
    print("%d %d %d" % (a[0], a[n // 2], a[n - 1]))


main()

count = 0
check = 0


def permute(a, k):
    global count, check
    if k == len(a):
        count += 1
        check = check * 31 % 1000003 + a[0] * 10 + a[-1]
        return
    for i in range(k, len(a)):
        swap(a, i, k)
        permute(a, k + 1)
        swap(a, i, k)


def swap(a, i, j):
    a[i], a[j] = a[j], a[i]


permute([1, 2, 3, 4, 5, 6], 0)
print(count, check)

def sort(a):
    gap = len(a) // 2
    while gap > 0:
        for i in range(gap, len(a)):
            x = a[i]
            j = i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2


def main():
    a = [0] * 400
    for i in range(len(a)):
        a[i] = i * 7919 % 1009
    sort(a)
    print(a[0], a[200], a[399])


main()

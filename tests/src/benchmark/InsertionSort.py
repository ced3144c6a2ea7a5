from array import array


def sort(a):
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x


n = int("700")
a = array("i", [i * 7919 % 1009 for i in range(n)])
sort(a)
print(a[0], a[n // 2], a[n - 1])

import array


def update(a, i):
    a[i] += 5
    a[i] += 1
    a[0] -= a[1]
    a[i] <<= 1


def fill(n):
    a = array.array("i", bytearray(n * 4))
    k = 0
    while k < n:
        t = k
        k += 1
        a[t] = k * k
    return a


def letters(word):
    count = array.array("i", bytearray(26 * 4))
    for i in range(len(word)):
        t = ord(word[i]) - 97
        if not 0 <= t < 26:
            raise outside(count, t)
        count[t] += 1
    return count


def reverse(a):
    i = 0
    j = len(a) - 1
    while i < j:
        a[i], a[j] = a[j], a[i]
        i += 1
        j -= 1


def sort(a):
    for i in range(len(a) - 1):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]


def main():
    a = fill(5)
    update(a, 2)
    reverse(a)
    sort(a)
    print("%d %d %d" % (a[0], a[4], letters("hello")[7]))


main()

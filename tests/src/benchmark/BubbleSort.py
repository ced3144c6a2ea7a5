import array


def sort(a):
    for i in range(len(a) - 1):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]


def main():
    a = array.array("i", [0] * 700)
    for i in range(len(a)):
        a[i] = (i * 7919) % 1000
    sort(a)
    print(a[0], a[200], a[699])


main()

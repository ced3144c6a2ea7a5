def dot(a, b):
    s = 0
    for i in range(len(a)):
        s += a[i] * b[i]
    return s


def sum_of_squares(a):
    s = 0
    for x in a:
        s += x * x
    return s


def max_index(a):
    m = 0
    for i in range(1, len(a)):
        if a[i] > a[m]:
            m = i
    return m


def reverse(a):
    i = 0
    j = len(a) - 1
    while i < j:
        a[i], a[j] = a[j], a[i]
        i += 1
        j -= 1


def main():
    a = [0] * 1000
    b = [0] * 1000
    for i in range(1000):
        a[i] = i * 37 % 1001
        b[i] = 1000 - i
    x = 0
    for r in range(4):
        x += dot(a, b) % 1000
        reverse(a)
        x += max_index(a)
    print(x, sum_of_squares(a))


main()

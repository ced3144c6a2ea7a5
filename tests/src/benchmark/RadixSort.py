def radix(a):
    top = 0
    for x in a:
        top = max(top, x)
    exp = 1
    while top // exp > 0:
        count = [0] * 10
        out = [0] * len(a)
        for x in a:
            count[x // exp % 10] += 1
        for i in range(1, 10):
            count[i] += count[i - 1]
        for i in range(len(a) - 1, -1, -1):
            d = a[i] // exp % 10
            count[d] -= 1
            out[count[d]] = a[i]
        a[:] = out
        exp *= 10


def main():
    a = [0] * 500
    for i in range(len(a)):
        a[i] = i * 7919 % 10007
    radix(a)
    print(a[:8])


main()

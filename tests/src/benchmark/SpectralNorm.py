from math import sqrt


def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v, out):
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += a(i, j) * v[j]
        out[i] = total


def transposed(v, out):
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += a(j, i) * v[j]
        out[i] = total


def main():
    n = 24
    u = [1.0] * n
    v = [0.0] * n
    w = [0.0] * n
    for i in range(3):
        times(u, w)
        transposed(w, v)
        times(v, w)
        transposed(w, u)
    vbv = vv = 0.0
    for i in range(n):
        vbv += u[i] * v[i]
        vv += v[i] * v[i]
    print(int(sqrt(vbv / vv) * 10000))


main()

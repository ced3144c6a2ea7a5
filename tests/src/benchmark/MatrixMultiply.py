def multiply(a, b):
    n = len(a)
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


def main():
    n = 56
    a = [[0] * n for _ in range(n)]
    b = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            a[i][j] = i + j
            b[i][j] = i - j
    c = multiply(a, b)
    trace = 0
    for i in range(n):
        trace += c[i][i]
    print(trace)


main()

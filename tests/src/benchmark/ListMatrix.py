def multiply(a, b):
    n = len(a)
    c = []
    for i in range(n):
        row = []
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            row.append(total % 1000)
        c.append(row)
    return c


def main():
    n = 14
    a = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append((i * 7 + j * 3) % 10)
        a.append(row)
    p = multiply(a, multiply(a, a))
    print(p[0][0], p[n - 1][n - 1])


main()

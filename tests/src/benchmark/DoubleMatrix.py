def main():
    n = 25
    a = [[i * 0.5 + j for j in range(n)] for i in range(n)]
    b = [[i - j * 0.25 for j in range(n)] for i in range(n)]
    c = [[0.0] * n for i in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print(int(trace))


main()

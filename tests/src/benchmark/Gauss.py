def solve(a, b):
    n = len(b)
    for p in range(n):
        m = p
        for i in range(p + 1, n):
            if abs(a[i][p]) > abs(a[m][p]):
                m = i
        a[p], a[m] = a[m], a[p]
        b[p], b[m] = b[m], b[p]
        ap = a[p]
        for i in range(p + 1, n):
            ai = a[i]
            f = ai[p] / ap[p]
            b[i] -= f * b[p]
            for j in range(p, n):
                ai[j] -= f * ap[j]
    x = [0.0] * n
    for i in range(n - 1, -1, -1):
        s = 0.0
        for j in range(i + 1, n):
            s += a[i][j] * x[j]
        x[i] = (b[i] - s) / a[i][i]
    return x
def main():
    n = 20
    a = [[(i * 7 + j * 3) % 11 + (20.0 if i == j else 0.0) for j in range(n)] for i in range(n)]
    b = [float(i) for i in range(n)]
    x = solve(a, b)
    print(round(x[0] * 1000), round(x[n - 1] * 1000))
main()

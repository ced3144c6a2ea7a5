def determinant(m):
    n = len(m)
    det = 1.0
    for c in range(n):
        pivot = c
        for r in range(c + 1, n):
            if abs(m[r][c]) > abs(m[pivot][c]):
                pivot = r
        if abs(m[pivot][c]) < 1e-9:
            return 0.0
        if pivot != c:
            m[pivot], m[c] = m[c], m[pivot]
            det = -det
        det *= m[c][c]
        for r in range(c + 1, n):
            f = m[r][c] / m[c][c]
            for k in range(c, n):
                m[r][k] -= f * m[c][k]
    return det


def main():
    n = 14
    m = [[0.0] * n for i in range(n)]
    for i in range(n):
        for j in range(n):
            m[i][j] = float((i * 3 + j * 5) % 7 + (9 if i == j else 0))
    print("true" if determinant(m) > 0 else "false")


main()

def rotate(m):
    n = len(m)
    for i in range(n):
        for j in range(i + 1, n):
            m[i][j], m[j][i] = m[j][i], m[i][j]
    for row in m:
        l = 0
        r = n - 1
        while l < r:
            row[l], row[r] = row[r], row[l]
            l += 1
            r -= 1


def saddle(m):
    n = 0
    for i in range(len(m)):
        for j in range(len(m[i])):
            ok = True
            k = 0
            while k < len(m[i]) and ok:
                ok = m[i][k] >= m[i][j]
                k += 1
            k = 0
            while k < len(m) and ok:
                ok = m[k][j] <= m[i][j]
                k += 1
            if ok:
                n += 1
    return n


def main():
    n = 16
    m = [[0] * n for i in range(n)]
    for i in range(n):
        for j in range(n):
            m[i][j] = i * n + j
    found = 0
    for r in range(7):
        rotate(m)
        found += saddle(m)
    print(m[0][0], m[3][5], found)


main()

def integral(g):
    r, c = len(g), len(g[0])
    s = [[0] * (c + 1) for _ in range(r + 1)]
    for i in range(r):
        for j in range(c):
            s[i + 1][j + 1] = g[i][j] + s[i][j + 1] + s[i + 1][j] - s[i][j]
    return s
def area(s, a, b, c, d):
    return s[c][d] - s[a][d] - s[c][b] + s[a][b]
def main():
    g = [[0] * 40 for _ in range(40)]
    for i in range(40):
        for j in range(40):
            g[i][j] = (i * 31 + j * 17) % 10
    s = integral(g)
    best = 0
    for i in range(36):
        for j in range(36):
            v = area(s, i, j, i + 4, j + 4)
            if v > best:
                best = v
    print(best)
main()

def main():
    n = 90
    t = []
    s = 3
    for i in range(n):
        row = []
        for j in range(i + 1):
            s = (s * 17 + 5) % 997
            row.append(s)
        t.append(row)
    for i in range(n - 2, -1, -1):
        for j in range(i + 1):
            t[i][j] += max(t[i + 1][j], t[i + 1][j + 1])
    print(t[0][0])


main()

def spiral(n):
    m = [[0] * n for i in range(n)]
    top = 0
    left = 0
    bottom = n - 1
    right = n - 1
    k = 1
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            m[top][c] = k
            k += 1
        top += 1
        for r in range(top, bottom + 1):
            m[r][right] = k
            k += 1
        right -= 1
        for c in range(right, left - 1, -1):
            m[bottom][c] = k
            k += 1
        bottom -= 1
        for r in range(bottom, top - 1, -1):
            m[r][left] = k
            k += 1
        left += 1
    return m


def transpose(m):
    t = [[0] * len(m) for j in range(len(m[0]))]
    for i in range(len(m)):
        for j in range(len(m[0])):
            t[j][i] = m[i][j]
    return t


def main():
    check = 0
    for r in range(5):
        t = transpose(spiral(20))
        for i in range(len(t)):
            for j in range(len(t[i])):
                check += t[i][j] * (i + 2 * j)
    print(check)


main()

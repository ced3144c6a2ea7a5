def triangle(n):
    rows = []
    for i in range(n):
        row = []
        for j in range(i + 1):
            if j == 0 or j == i:
                row.append(1)
            else:
                row.append(rows[i - 1][j - 1] + rows[i - 1][j])
        rows.append(row)
    return rows


def main():
    total = 0
    for k in range(10):
        for row in triangle(20):
            for v in row:
                total += v
    print(total)


main()

import array


def solve(n, row, columns):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        safe = True
        for r in range(row):
            d = columns[r] - c
            if d == 0 or d == row - r or d == r - row:
                safe = False
                break
        if safe:
            columns[row] = c
            count += solve(n, row + 1, columns)
    return count


print(solve(8, 0, array.array("i", [0] * 8)))

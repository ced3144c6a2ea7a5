def fill(grid, row, col, color):
    old = grid[row][col]
    if old == color:
        return 0
    filled = 0
    stack = [(row, col)]
    while stack:
        r, c = stack.pop()
        if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[0]) or grid[r][c] != old:
            continue
        grid[r][c] = color
        filled += 1
        stack.append((r + 1, c))
        stack.append((r - 1, c))
        stack.append((r, c + 1))
        stack.append((r, c - 1))
    return filled


def main():
    grid = [["."] * 18 for i in range(18)]
    for i in range(0, 18, 2):
        grid[i][(i * 5) % 18] = "#"
    print(fill(grid, 1, 1, "o"), fill(grid, 1, 1, "x"), grid[17][17])


main()

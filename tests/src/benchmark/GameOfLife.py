def neighbours(grid, r, c):
    count = 0
    for dr in range(-1, 2):
        for dc in range(-1, 2):
            if dr == 0 and dc == 0:
                continue
            rr = r + dr
            cc = c + dc
            if 0 <= rr < len(grid) and 0 <= cc < len(grid[0]) and grid[rr][cc]:
                count += 1
    return count


def step(grid):
    rows = len(grid)
    cols = len(grid[0])
    following = [[False] * cols for r in range(rows)]
    for r in range(rows):
        for c in range(cols):
            n = neighbours(grid, r, c)
            following[r][c] = n == 2 or n == 3 if grid[r][c] else n == 3
    return following


def main():
    grid = [[False] * 16 for r in range(16)]
    for r, c in ((1, 2), (2, 3), (3, 1), (3, 2), (3, 3)):
        grid[r][c] = True
    for i in range(10):
        grid = step(grid)
    alive = 0
    for row in grid:
        for cell in row:
            if cell:
                alive += 1
    print("Alive: %d" % alive)


main()

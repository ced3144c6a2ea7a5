from collections import deque

DX = (1, 0, -1, 0)
DY = (0, 1, 0, -1)


def shortest(grid):
    h = len(grid)
    w = len(grid[0])
    dist = [[-1] * w for i in range(h)]
    queue = deque((), h * w)
    queue.append((0, 0))
    dist[0][0] = 0
    while queue:
        x, y = queue.popleft()
        for d in range(4):
            nx = x + DX[d]
            ny = y + DY[d]
            if 0 <= nx < w and 0 <= ny < h and grid[ny][nx] != "#" and dist[ny][nx] < 0:
                dist[ny][nx] = dist[y][x] + 1
                queue.append((nx, ny))
    return dist[h - 1][w - 1]


def main():
    grid = []
    for y in range(20):
        grid.append("".join(["#" if (x * 7 + y * 3) % 5 == 4 and x != 19 else "." for x in range(20)]))
    total = 0
    for i in range(10):
        total += shortest(grid)
    print(total)


main()

import array


def find(grid, wanted):
    found = -1
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if grid[row][column] == wanted:
                found = row * 10 + column
                return found
    return found


def rows(grid):
    for row in grid:
        clean = True
        for cell in row:
            if cell < 0:
                clean = False
                break
        print("clean" if clean else "spoilt")


def pairs(n, limit):
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            if i * j > limit:
                break
            print("%d * %d" % (i, j))
        else:
            print("row %d" % i)
            continue
        break
    print("end")


def main():
    grid = [array.array("i", [1, 2, 3]), array.array("i", [4, -5, 6])]
    print(find(grid, 6))
    rows(grid)
    pairs(4, 6)


main()

def main():
    grid = []
    for r in range(40):
        row = []
        for c in range(40):
            row.append((r * 31 + c * 17) % 10)
        grid.append(row)
    total = 0
    for round in range(60):
        for r in range(len(grid)):
            for c in range(len(grid[r])):
                total = (total + grid[r][c] * (c + round)) % 10007
    print(total)


main()

PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
tries = 0


def fits(g, r, c, v):
    for i in range(9):
        if g[r][i] == v or g[i][c] == v or g[r // 3 * 3 + i // 3][c // 3 * 3 + i % 3] == v:
            return False
    return True


def solve(g, at):
    global tries
    if at == 81:
        return True
    r = at // 9
    c = at % 9
    if g[r][c] != 0:
        return solve(g, at + 1)
    for v in range(1, 10):
        tries += 1
        if fits(g, r, c, v):
            g[r][c] = v
            if solve(g, at + 1):
                return True
            g[r][c] = 0
    return False


def main():
    g = [[0] * 9 for i in range(9)]
    for i in range(81):
        c = PUZZLE[i]
        g[i // 9][i % 9] = 0 if c == "." else ord(c) - 48
    print("true" if solve(g, 0) else "false", tries, str(g[8][0]) + str(g[0][8]))


main()

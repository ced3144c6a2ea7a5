class Queens:
    def __init__(self, n):
        self.n = n
        self.solutions = 0
        self.cols = [False] * n
        self.diag1 = [False] * (2 * n - 1)
        self.diag2 = [False] * (2 * n - 1)

    def place(self, row):
        n = self.n
        if row == n:
            self.solutions += 1
            return
        cols = self.cols
        diag1 = self.diag1
        diag2 = self.diag2
        for c in range(n):
            if not cols[c] and not diag1[row + c] and not diag2[row - c + n - 1]:
                cols[c] = diag1[row + c] = diag2[row - c + n - 1] = True
                self.place(row + 1)
                cols[c] = diag1[row + c] = diag2[row - c + n - 1] = False


def bits(every, cols, left, right):
    if cols == every:
        return 1
    count = 0
    free = every & ~(cols | left | right)
    while free != 0:
        bit = free & -free
        free -= bit
        count += bits(every, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


def main():
    q = Queens(6)
    q.place(0)
    print("%d %d" % (q.solutions, bits((1 << 7) - 1, 0, 0, 0)))


main()

class MatrixClass:
    def __init__(self, rows, cols):
        self.rows = rows
        self.cols = cols
        self.data = [0.0] * (rows * cols)

    def get(self, r, c):
        return self.data[r * self.cols + c]

    def set(self, r, c, v):
        self.data[r * self.cols + c] = v

    def times(self, o):
        m = MatrixClass(self.rows, o.cols)
        for i in range(self.rows):
            for j in range(o.cols):
                s = 0.0
                for k in range(self.cols):
                    s += self.get(i, k) * o.get(k, j)
                m.set(i, j, s)
        return m


def main():
    a = MatrixClass(9, 7)
    b = MatrixClass(7, 9)
    for i in range(9):
        for j in range(7):
            a.set(i, j, float(i + j))
            b.set(j, i, float(i - j))
    c = a.times(b).times(a)
    print(int(c.get(2, 3)), int(c.get(8, 6)))


main()

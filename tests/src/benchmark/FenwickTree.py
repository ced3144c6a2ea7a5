class FenwickTree:
    def __init__(self, n):
        self.tree = [0] * (n + 1)

    def add(self, i, delta):
        i += 1
        while i < len(self.tree):
            self.tree[i] += delta
            i += i & -i

    def sum(self, i):
        s = 0
        i += 1
        while i > 0:
            s += self.tree[i]
            i -= i & -i
        return s


def main():
    f = FenwickTree(256)
    for i in range(256):
        f.add(i, i % 10)
    total = 0
    for i in range(256):
        total += f.sum(i) % 100
    print(total)


main()

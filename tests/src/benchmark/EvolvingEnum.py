class Add:
    def apply(self, a, b):
        return a + b


class Sub:
    def apply(self, a, b):
        return a - b


class Mul:
    def apply(self, a, b):
        return a * b % 1009 if a >= 0 else -(-a * b % 1009)


def main():
    ops = (Add(), Sub(), Mul())
    acc = 1
    for i in range(3000):
        acc = ops[i % 3].apply(acc, i % 11)
    print(acc)


main()

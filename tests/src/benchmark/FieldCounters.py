class FieldCounters:
    def __init__(self):
        self.count = 0
        self.sum = 0

    def add(self, x):
        global calls
        self.count += 1
        self.sum += x
        calls += 1


calls = 0


def main():
    c = FieldCounters()
    for i in range(300000):
        c.add(i & 15)
    print(c.count, c.sum, calls)


main()

class Counter:
    def __init__(self):
        self.count = 0

    def add(self, step=1, loud=False):
        self.count = (self.count + step) % 100
        if loud:
            print(self.count)


def line(n, sign="*", end=""):
    """A line of that many signs with something behind."""
    return repeat(sign, n) + end


def main():
    print(line(3))
    print(line(4, "-"))
    print(line(5, "=", ">"))
    c = Counter()
    c.add()
    c.add(2)
    c.add(3, True)


main()

class EmptyTests:
    """Whether there is anything in a collection or a text."""

    def __init__(self):
        self.names = []

    def first(self):
        if not self.names:
            return "nobody"
        return self.names[0]

    def isReady(self):
        return len(self.names) != 0


def drain(n):
    work = []
    work.append(n)
    steps = 0
    while work and steps < 100:
        x = work.pop()
        if x > 1:
            work.append(x // 2)
        steps += 1
    return steps


def label(text):
    return text if text else "(empty)"


def main():
    tests = EmptyTests()
    print(tests.first() + bool_text(tests.isReady()))
    tests.names.append("Ann")
    print(tests.first() + bool_text(tests.isReady()))
    print(drain(10))
    print(label("") + label("x"))


main()

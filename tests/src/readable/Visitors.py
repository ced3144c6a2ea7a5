class Node:
    pass


class Sum(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def accept(self, v):
        return v.sum(self)


class Num(Node):
    def __init__(self, value):
        self.value = value

    def accept(self, v):
        return v.number(self)


class Depth:
    """How deep it goes."""

    def number(self, n):
        return 1

    def sum(self, s):
        return max(s.left.accept(self), s.right.accept(self))


def main():
    sum_ = Sum(Num(1), Sum(Num(2), Num(3)))
    print(sum_.accept(Depth()))


main()

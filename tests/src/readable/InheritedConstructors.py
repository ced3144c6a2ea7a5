class Printer:
    """Has nothing of its own."""

    def print(self, s):
        print(s.name)
        print(bool_text(s.area() > 0.5))


class Shape:
    def __init__(self):
        self.name = "shape"

    def area(self):
        return 0.0


class Square(Shape):
    def __init__(self, side):
        super().__init__()
        self.side = side
        self.name = "square"

    def area(self):
        return self.side * self.side


class Unit(Square):
    def __init__(self):
        super().__init__(1.0)


def main():
    p = Printer()
    p.print(Shape())
    p.print(Square(2.0))
    p.print(Unit())


main()

PI = 3.14159


class Shape:
    def describe(self):
        return "area " + double_text(self.area())


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return PI * self.r * self.r


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    def describe(self):
        return "square, " + Shape.describe(self)


def main():
    shapes = [Circle(2.0), Square(1.5)]
    for s in shapes:
        print(s.describe())


main()

from math import pi


class Shape:
    def kind(self):
        return "shape"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return pi * self.r * self.r


class Box(Shape):
    def __init__(self, w, h):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def kind(self):
        return "box"


class Square(Box):
    def __init__(self, a):
        super().__init__(a, a)

    def kind(self):
        return "square"


def main():
    shapes = []
    for i in range(1, 61):
        if i % 3 == 0:
            shapes.append(Circle(i / 10))
        elif i % 3 == 1:
            shapes.append(Box(float(i), 2.0))
        else:
            shapes.append(Square(float(i)))
    total = 0.0
    squares = 0
    for r in range(8):
        for s in shapes:
            total += s.area()
            if s.kind() == "square":
                squares += 1
    print(int(total), squares)


main()

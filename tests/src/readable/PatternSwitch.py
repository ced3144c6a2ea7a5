class Group:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __str__(self):
        return "Group[first=%s, second=%s]" % (text(self.first), text(self.second))

    def __hash__(self):
        return i32(hash_or_zero(self.first) * 31 + hash_or_zero(self.second))

    def __eq__(self, o):
        return isinstance(o, Group) and same(self.first, o.first) and same(self.second, o.second)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def __str__(self):
        return "Circle[radius=%d]" % self.radius

    def __hash__(self):
        return self.radius

    def __eq__(self, o):
        return isinstance(o, Circle) and self.radius == o.radius


class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def __str__(self):
        return "Rectangle[width=%d, height=%d]" % (self.width, self.height)

    def __hash__(self):
        return i32(self.width * 31 + self.height)

    def __eq__(self, o):
        return isinstance(o, Rectangle) and self.width == o.width and self.height == o.height


def area(shape):
    if isinstance(shape, Circle):
        return 3 * shape.radius * shape.radius
    if isinstance(shape, Rectangle):
        return shape.width * shape.height
    if isinstance(shape, Group):
        return i32(area(shape.first) + area(shape.second))
    raise MatchException(None, None)


def describe(o):
    if o is None:
        return "nothing"
    if isinstance(o, str):
        s = o
        if not s:
            return "empty text"
        s = o
        return "text " + s
    return ("large circle" if o.radius > 10 else "circle") if isinstance(o, Circle) else "something"


def measure(shape):
    if isinstance(shape, Circle):
        radius = shape.radius
        return radius
    if isinstance(shape, Rectangle):
        width = shape.width
        height = shape.height
        return width + height
    if isinstance(shape, Group):
        t = shape.first
        if isinstance(t, Circle):
            t_ = shape.second
            if isinstance(t_, Circle):
                a = t.radius
                b = t_.radius
                return a + b
        first = shape.first
        second = shape.second
        return i32(measure(first) + measure(second))
    raise MatchException(None, None)


def main():
    shape = Group(Circle(2), Rectangle(3, 4))
    print(area(shape))
    print(describe("hi") + describe(Circle(11)) + describe(None))
    print(measure(shape))


main()

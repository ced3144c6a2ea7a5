class Group:
    def __init__(self, first, second):
        self.first = first
        self.second = second


class Circle:
    def __init__(self, radius):
        self.radius = radius


class Rectangle:
    def __init__(self, width, height):
        self.width = width
        self.height = height


def area(shape):
    if isinstance(shape, Circle):
        return 3 * shape.radius * shape.radius
    if isinstance(shape, Rectangle):
        return shape.width * shape.height
    if isinstance(shape, Group):
        t = area(shape.first) + area(shape.second)
        if t + 0x20000000 >> 30:
            t = i32(t)
        return t
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
        t2 = measure(first) + measure(second)
        if t2 + 0x20000000 >> 30:
            t2 = i32(t2)
        return t2
    raise MatchException(None, None)


def main():
    shape = Group(Circle(2), Rectangle(3, 4))
    print(area(shape))
    print(describe("hi") + describe(Circle(11)) + describe(None))
    print(measure(shape))


main()

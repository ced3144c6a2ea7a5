"""A record, as a short class."""


class Point:
    """A point of the plane.

    x: to the right
    y: upwards
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def distance(self, other):
        return i32(i32(abs(i32(self.x - other.x))) + abs(self.y - other.y))

    def moved(self, dx):
        return Point(i32(self.x + dx), self.y)

    def __str__(self):
        return "Point[x=%d, y=%d]" % (self.x, self.y)

    def __eq__(self, o):
        return isinstance(o, Point) and self.x == o.x and self.y == o.y


def main():
    p = Point(3, 4)
    print("%s is %d away" % (p, p.distance(ORIGIN)))
    print("%d, %s" % (p.moved(1).x, bool_text(p.__eq__(Point(3, 4)))))


ORIGIN = Point(0, 0)
main()

"""Constructors that fix what others are given."""


class Item:
    """Something in the shop."""

    def __init__(self, name, count=1, price=9.5):
        """An item of which there are some."""
        self.name = name
        self.count = count
        self.price = price


class Rect:
    def __init__(self, w=1, h=2):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h


class Failure(Exception):
    java_name = "ConstructorDefaults$Failure"


class NotFound(Failure):
    java_name = "ConstructorDefaults$NotFound"

    def __init__(self, key, message="nothing here"):
        super().__init__(message)
        self.key = key


def fail(n):
    if n == 0:
        raise Failure()
    if n == 1:
        raise Failure("one")
    raise NotFound("k%d" % n)


def main():
    nail = Item("nail")
    print(nail.count)
    print(Item("saw", 2).name)
    print(bool_text(Item("axe", 1, 20.0).price > 10.0))

    r = Rect(4, 4)
    print(Rect().area())
    print(Rect(3, 5).area())
    print(Rect(r.w, r.h).area())
    for n in range(3):
        try:
            fail(n)
        except NotFound as e:
            print(e.key)
        except Failure:
            print("failed")


main()

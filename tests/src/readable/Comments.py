# A licence might stand here.
# It has two lines.

from micropython import const

# How many at most.
LIMIT = const(3)


class Comments:
    """Comments of all kinds, each at its statement."""

    def __init__(self):
        # the names so far
        self.names = []

    # A block comment before a method
    # is kept as well.
    def add(self, name):
        # the limit is hard
        if len(self.names) < LIMIT:
            self.names.append(name)  # there is room
        else:
            # no room
            print("full")
        # end of method

    def count(self):
        # all of them
        return len(self.names)


def main():
    c = Comments()
    # c.add("zero");
    c.add("one")
    c.add("two")  # name

    # TODO: more
    # counted
    print(c.count() + 1)


main()

"""Statements in lambdas, where class files name javac's own variables too."""

import array
import sys


class Point:
    def __init__(self, x):
        self.x = x


class Side(Enum):
    pass


def main(args):
    numbers = array.array("i", [1, 2, 3])
    words = list_of("p", "q")
    shape = "none" if len(args) > 3 else Point(4)
    side = RIGHT
    command = "stop" if len(args) > 3 else "go"

    def run():
        total = 0
        for x in numbers:
            total += x
        for w in words:
            total += len(w)
            if total > 0x3fffffff:
                total = i32(total)
        if command == "go":
            print("going")
        elif command == "stop":
            print("stopped")
        else:
            print("what?")
        if side is LEFT:
            turn = 1
        else:
            turn = 2
        if command in ("go", "run"):
            answer = "yes"
        else:
            answer = "no"
        with closing(Scanner(string_source("5 6"))) as in_:
            total += in_.take(scanned_int)
            if total + 0x20000000 >> 30:
                total = i32(total)
        total += 1
        if total > 0x3fffffff:
            total = i32(total)
        if isinstance(shape, Point) and shape.x > 1:
            print(shape.x)
        print("%d%s%d" % (total, answer, turn))

    run()


LEFT = Side("LEFT", 0)
RIGHT = Side("RIGHT", 1)
Side_VALUES = [LEFT, RIGHT]
main(sys.argv[1:])

def isDigit(c):
    return "0" <= c <= "9"


def isInside(x, y, width, height):
    return 0 <= x < width and 0 <= y < height


def isOutside(x, width):
    return x < 0 or x >= width


def ascend(a, b, c):
    return a < b < c


def allSame(a, b, c):
    return a == b == c


print(bool_text(isDigit("7")))
print(bool_text(isInside(3, 4, 10, 10)))
print(bool_text(isOutside(3, 4)))
print(bool_text(ascend(0.5, 1.5, 2.5)))
print(bool_text(allSame(1, 1, 2)))

def apply(operator, a, b):
    if operator == "plus":
        return a + b
    if operator == "minus":
        return a - b
    if operator in ("times", "mal"):
        return a * b
    raise IllegalArgumentException(operator)


def steer(key):
    if key == "l":
        print("left")
    elif key == "r":
        print("right")
    elif key == " ":
        print("stop")


print(apply("times", 3, 4))
steer("r")

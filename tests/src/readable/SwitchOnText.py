def apply(operator, a, b):
    if operator == "plus":
        return a + b
    if operator == "minus":
        return a - b
    if operator in ("times", "mal"):
        return a * b
    raise IllegalArgumentException(operator)


def steer(key):
    if key == 108:
        print("left")
    elif key == 114:
        print("right")
    elif key == 32:
        print("stop")


print(apply("times", 3, 4))
steer(114)

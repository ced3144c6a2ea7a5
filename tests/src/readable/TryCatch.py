def parse(text):
    try:
        return parse_int(text)
    except NumberFormatException:
        return -1


def ratio(a, b):
    result = 0
    try:
        result = a // b if b > 0 else idiv(a, b)
        print("divided")
    except (ArithmeticException, ZeroDivisionError):
        print("by zero")
    return result


def open_(name):
    try:
        if not name:
            raise IllegalArgumentException("no name")
        if name == "x":
            raise IllegalStateException("x")
        print(name)
    except (IllegalArgumentException, IllegalStateException) as e:
        print("failed: " + string_text(message(e)))


def convert(name):
    try:
        open_(name)
    except (RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError) as e:
        e = told_exception(e)
        raise IllegalStateException("cannot open", e)


print(parse("12"))
print(ratio(7, 0))
open_("")
convert("y")

"""A machine whose operations have names."""

from micropython import const

PUSH = const(0)
ADD = const(1)
PRINT = const(2)
HALT = const(3)


def name(operation):
    if operation == PUSH:
        return "push"
    if operation == ADD:
        return "add"
    if operation == PRINT:
        return "print"
    return "halt"


def isLast(operation):
    if operation in (PUSH, ADD):
        print("goes on")
        return False
    if operation == HALT:
        return True
    return False


print(name(ADD))
print(bool_text(isLast(HALT)))

"""A table by characters."""


def value(roman):
    value = 0
    for i in range(len(roman)):
        digit = non_null(DIGITS.get(roman[i]))
        subtracts = i + 1 < len(roman) and digit < DIGITS.get(roman[i + 1])
        value += -digit if subtracts else digit
        if value + 0x20000000 >> 30:
            value = i32(value)
    return value


DIGITS = {}
DIGITS["I"] = 1
DIGITS["V"] = 5
DIGITS["X"] = 10
print(value("XIV"))

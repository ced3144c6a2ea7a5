def weekday(day):
    if day == 1:
        return "Monday"
    if day == 2:
        return "Tuesday"
    if day == 3:
        return "Wednesday"
    if day == 4:
        return "Thursday"
    if day == 5:
        return "Friday"
    return "weekend"


def roman(digit):
    if digit == 73:
        return 1
    if digit == 86:
        return 5
    if digit == 88:
        return 10
    if digit == 76:
        return 50
    if digit == 67:
        return 100
    raise IllegalArgumentException("no digit")


print(weekday(3))
print(roman(88))

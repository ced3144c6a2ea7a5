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
    if digit == "I":
        return 1
    if digit == "V":
        return 5
    if digit == "X":
        return 10
    if digit == "L":
        return 50
    if digit == "C":
        return 100
    raise IllegalArgumentException("no digit")


print(weekday(3))
print(roman("X"))

def isLeapYear(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def fare(age, student, local):
    if age < 6 or age < 18 and student:
        return "free"
    if student and not local:
        return "reduced"
    if not student and not local and age < 65:
        return "full"
    if not student or not local:
        return "senior"
    return "half"


def nested(a, b):
    if a > 0 and b > 0:
        return a * b
    return 0


print(bool_text(isLeapYear(1900)))
print(fare(30, False, False))
print(nested(3, 4))

def countdown(from_):
    text = ""
    if from_ == 3:
        text += "three "
    if from_ == 3 or from_ == 2:
        text += "two "
    if from_ in (3, 2, 1):
        text += "one "
    text += "lift-off"
    return text


def days(month, leap):
    if month == 2:
        days = 29 if leap else 28
    elif month in (4, 6, 9, 11):
        days = 30
    else:
        days = 31
    return days


def level(n):
    if n in (2, 1):
        if n == 2:
            print("careful")
        print("warm")
    elif n == 0:
        print("cold")
    else:
        print("hot")


print(countdown(2))
print(days(2, True))
level(2)

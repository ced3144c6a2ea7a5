def grade(points):
    if points >= 90:
        return "A"
    if points >= 75:
        return "B"
    if points >= 60:
        return "C"
    return "F"


def state(degrees):
    if degrees <= 0:
        state = "ice"
    elif degrees < 100:
        state = "water"
    else:
        state = "steam"
    return "%s at %d" % (state, degrees)


def report(level):
    if level > 2:
        print("high")
    elif level == 2:
        print("middle")
    print("done")


print(grade(80) + grade(20))
print(state(-3) + state(200))
report(1)
report(3)

def kind(code):
    kind = ""
    if code == 1:
        kind = "one"
    elif code == 0:
        kind = "none"
    else:
        kind = "many"
    return kind


def weight(size):
    weight = 0
    if size == 1:
        weight += 1
        if weight > 0x3fffffff:
            weight = i32(weight)
    if size != 2:
        weight += 10
    weight += 100
    return weight


print(kind(0))
print(weight(7))

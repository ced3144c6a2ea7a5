import array


def lines(reader):
    count = 0
    while (line := reader.read_line()) is not None:
        if line:
            count += 1
    return count


def total(in_):
    buffer = array.array("b", bytearray(16))
    total = 0
    while (n := in_.read_into(buffer)) > 0:
        total += n
        if total > 0x3fffffff:
            total = i32(total)
    return total


def step():
    global next_
    t = next_
    next_ -= 1
    return t


def steps():
    while True:
        s = step()
        print(s)
        if s <= 0:
            break


next_ = 3
steps()
print(lines(Reader(Standard.input)))
print(total(Standard.input))

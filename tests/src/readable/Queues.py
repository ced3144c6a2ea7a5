"""A queue, a stack and a window that slides, each a Python list."""

import array


def steps(from_, to):
    distance = array.array("i", bytearray(100 * 4))
    open_ = []
    open_.append(from_)
    while open_:
        x = open_.pop(0)
        if x == to:
            return distance[x]
        for next_ in [i32(x + 1), i32(x * 2)]:
            if next_ < 100 and at(distance, next_) == 0:
                if not 0 <= x < 100:
                    raise outside(distance, x)
                distance[next_] = distance[x] + 1
                open_.append(next_)
    return -1


def evaluate(words):
    stack = []
    for word in split_text(" ", words):
        if word == "+":
            stack.append(i32(taken_last(stack) + taken_last(stack)))
        else:
            stack.append(parse_int(word))
    return taken_last(stack)


def isClosed(text):
    open_ = []
    for i in range(len(text)):
        if text[i] == "(":
            open_.append(i)
        else:
            if not open_:
                return False
            print("%d to %d" % (open_.pop(), i))
    return not open_


def highest(values, width):
    window = []
    for i in range(len(values)):
        while window and at(values, window[-1]) <= values[i]:
            window.pop()
        window.append(i)
        if window[0] <= i - width:
            window.pop(0)
        print(at(values, non_null(window[0] if window else None)))


print(steps(3, 47))
print(evaluate("1 2 + 3 +"))
print(bool_text(isClosed("(())")))
highest(array.array("i", [4, 2, 7, 1, 3]), 3)

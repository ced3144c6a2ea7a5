import array


def sumOfOdd(values):
    sum_ = 0
    for v in values:
        if v < 0:
            continue
        if v % 2 == 0:
            print("skipped %d" % v)
        else:
            sum_ += v
    return sum_


def until(values, stop):
    n = 0
    for v in values:
        if v == stop:
            break
        if v > 10:
            continue
        n += 1
    return n


print(sumOfOdd(array.array("i", [1, -3, 4, 5])))
print(until(array.array("i", [1, 20, 4, 5]), 4))

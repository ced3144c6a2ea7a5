import array


def indexOf(values, wanted):
    for i in range(len(values)):
        if values[i] == wanted:
            return i
    return -1


def isPrime(n):
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def contains(grid, wanted):
    for row in grid:
        for cell in row:
            if cell == wanted:
                return True
    return False


print(indexOf(array.array("i", [5, 6]), 6))
print(bool_text(isPrime(97)))
print(bool_text(contains([array.array("i", [1]), array.array("i", [2])], 2)))

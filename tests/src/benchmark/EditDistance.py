from array import array


def distance(a, b):
    d = [array("i", bytearray(4 * (len(b) + 1))) for i in range(len(a) + 1)]
    for i in range(len(a) + 1):
        d[i][0] = i
    for j in range(len(b) + 1):
        d[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            change = 0 if a[i - 1] == b[j - 1] else 1
            d[i][j] = min(min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change)
    return d[len(a)][len(b)]


a = "the quick brown fox jumps over the lazy dog and runs away" * int("2")
b = "a quick brown dog jumps over the lazy fox and walks away" * int("2")
print(distance(a, b))

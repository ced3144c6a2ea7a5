def max_(a, b):
    return a if a > b else b


def sign(x):
    return -1 if x < 0 else 1 if x > 0 else 0


def plural(n, word):
    return "%d %s%s" % (n, word, "" if n == 1 else "s")


def abs_(x):
    distance = -x if x < 0 else x
    return distance + (1 if x == 0 else 0)


print(max_(3, 4))
print(sign(-8))
print(plural(2, "day"))
print(abs_(-5))

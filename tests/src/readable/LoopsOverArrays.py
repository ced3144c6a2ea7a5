import array


def sum_(values):
    sum_ = 0
    for v in values:
        sum_ += v
    return sum_


def trace(matrix):
    total = 0
    for i in range(len(matrix)):
        total += matrix[i][i]
    return total


def names(names):
    for name in names:
        print(name)


def numbered(names):
    for i in range(len(names)):
        name = names[i]
        print("%d. %s" % (i, name))


def longest(names):
    longest = 0
    for name in names:
        if len(name) > longest:
            longest = len(name)
    return longest


print(sum_(array.array("i", [1, 2, 3])))
print(trace([array.array("i", [1, 2]), array.array("i", [3, 4])]))
names(["ann", "bob"])
numbered(["ann", "bob"])
print(longest(["ann", "roberta"]))

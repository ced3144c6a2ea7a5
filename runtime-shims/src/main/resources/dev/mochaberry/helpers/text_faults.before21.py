# What faults of text say.


def char_fault(i, n):
    return StringIndexOutOfBoundsException("String index out of range: " + str(i))


def position_fault(i, n):
    return StringIndexOutOfBoundsException("index " + str(i) + ", length " + str(n))


def before_fault(i, n):
    return StringIndexOutOfBoundsException("String index out of range: " + str(i))

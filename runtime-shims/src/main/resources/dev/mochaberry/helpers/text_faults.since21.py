# What faults of text say.


def char_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i, n))


def position_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i, n))


def before_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i - 1, n))

# What faults of text say.


def text_index_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i, n))


def text_position_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i, n))


def text_before_fault(i, n):
    return StringIndexOutOfBoundsException(out_of_bounds(i - 1, n))

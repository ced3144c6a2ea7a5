# What faults of text say.


def text_index_fault(i, n):
    return StringIndexOutOfBoundsException("String index out of range: " + str(i))


def text_position_fault(i, n):
    return StringIndexOutOfBoundsException("index " + str(i) + ", length " + str(n))


def text_before_fault(i, n):
    return StringIndexOutOfBoundsException("String index out of range: " + str(i))

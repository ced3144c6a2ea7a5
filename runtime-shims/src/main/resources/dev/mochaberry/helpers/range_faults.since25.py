# What faulty ranges of text, and texts that are no numbers, say.


def range_text(word, start, end, n):
    return "Range [" + str(start) + ", " + str(end) + ") out of bounds for length " + str(n)


def offset_text(i, n):
    return range_text("", i, n, n)


def count_text(start, count, n):
    return "Range [" + str(start) + ", " + str(start) + " + " + str(count) + ") out of bounds for length " + str(n)


def checked_range_text(start, count, n):
    return count_text(start, count, n)


def null_number_text():
    return 'Cannot invoke "String.length()" because "in" is null'


def quoted_number(s):
    return s


def copies_text(i, n):
    return "Index " + str(i) + " out of bounds for length " + str(n)

# What faulty ranges of text, and texts that are no numbers, say.


def range_text(word, start, end, n):
    return word + " " + str(start) + ", end " + str(end) + ", length " + str(n)


def offset_text(i, n):
    return "offset " + str(i) + ", length " + str(n)


def count_text(start, count, n):
    return "offset " + str(start) + ", count " + str(count) + ", length " + str(n)


def checked_range_text(start, count, n):
    return None  # java.util.zip did not say


def null_number_text():
    return 'Cannot invoke "String.trim()" because "in" is null'


def quoted_number(s):
    return s.strip()


def copies_text(i, n):
    return "Index: " + str(i) + ", Size: " + str(n)

# The hash codes of locales.


def locale_hash(parts):
    h = 0
    for s in parts:
        h = i32(31 * h + string_hash(s))
    return h

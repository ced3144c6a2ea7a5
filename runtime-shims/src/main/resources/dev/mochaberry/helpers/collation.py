# java.text.Collator: texts by the weights of their characters, from a module of its own.


def collate(a, b, strength, locale):
    # Letters first; then accents, then cases, where all letters are the same.
    import collations

    xs, ys = collations.elements(a, str(locale)), collations.elements(b, str(locale))
    i, j, result = 0, 0, 0
    accents, cases = strength >= 1, strength >= 2
    while i < len(xs) and j < len(ys):
        x, y = xs[i], ys[j]
        i, j = i + 1, j + 1
        if x == y:
            continue
        letter, other = x >> 16, y >> 16
        if letter != other:
            if x == 0:
                j -= 1
            elif y == 0:
                i -= 1
            elif letter == 0:
                if accents:
                    result, accents = 1, False
                j -= 1
            elif other == 0:
                if accents:
                    result, accents = -1, False
                i -= 1
            else:
                return -1 if letter < other else 1
        elif accents:
            if x >> 8 & 255 != y >> 8 & 255:
                result, accents = (-1 if x >> 8 & 255 < y >> 8 & 255 else 1), False
            elif cases and x & 255 != y & 255:
                result, cases = (-1 if x & 255 < y & 255 else 1), False
    for rest, sign in ((xs[i:], 1), (ys[j:], -1)):
        for x in rest:
            if x >> 16:
                return sign
            if x >> 8 & 255 and accents:
                result, accents = sign, False
    return result

# The ends of java.util.SequencedCollection, and its elements the other way round.


def list_end(xs, last):
    # getFirst and getLast.
    if len(xs) == 0:
        raise NoSuchElementException()
    return xs[len(xs) - 1 if last else 0]


def list_cut(xs, last):
    # removeFirst and removeLast.
    if len(xs) == 0:
        raise NoSuchElementException()
    return xs.pop(len(xs) - 1 if last else 0)


def sequence_end(xs, last):
    if hasattr(xs, "end"):
        return xs.end(-1 if last else 0)
    if isinstance(xs, list) or hasattr(xs, "nulls"):
        return list_end(xs, last)
    return sequence_iterator(xs, last).next()


def sequence_cut(xs, last):
    if hasattr(xs, "cut"):
        return xs.cut(last)
    if isinstance(xs, list) or hasattr(xs, "nulls"):
        return list_cut(xs, last)
    return next_removed(sequence_iterator(xs, last))


def sequence_iterator(xs, last):
    return java_iterator(sequence_reversed(xs) if last else xs)


def sequence_add(xs, x, last):
    # addFirst and addLast.
    if isinstance(xs, list) or hasattr(xs, "nulls"):
        xs.insert(len(xs) if last else 0, x)
    elif not hasattr(xs, "addFirst"):
        unsupported()
    elif last:
        xs.addLast(x)
    else:
        xs.addFirst(x)


def sequence_reversed(xs):
    if isinstance(xs, list):
        return ReversedList(xs)
    if hasattr(xs, "reversed"):
        return xs.reversed()
    # A view of a map is one of the map the other way round.
    if hasattr(xs, "descendingSet"):
        return xs.descendingSet()
    return type(xs)(xs.map.reversed() if hasattr(xs.map, "reversed") else xs.map.descendingMap())


def list_reversed(xs):
    return ReversedList(xs)

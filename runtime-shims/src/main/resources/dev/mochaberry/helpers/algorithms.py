# java.util.Collections: what works on any collection.


def max_of(xs, compare=None):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if (compare or compare_to)(x, best) > 0:
            best = x
    return best


def min_of(xs, compare=None):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if (compare or compare_to)(x, best) < 0:
            best = x
    return best


def disjoint(xs, others):
    for x in xs:
        if contains(others, x):
            return False
    return True


def copy_list(target, source):
    if len(source) > len(target):
        raise IndexOutOfBoundsException("Source does not fit in dest")
    for i in range(len(source)):
        target[i] = source[i]


def index_of_part(xs, part):
    for i in range(len(xs) - len(part) + 1):
        if list_equals(to_list(xs)[i : i + len(part)], part):
            return i
    return -1


def last_index_of_part(xs, part):
    for i in range(len(xs) - len(part), -1, -1):
        if list_equals(to_list(xs)[i : i + len(part)], part):
            return i
    return -1


def frequency(xs, x):
    n = 0
    for y in xs:
        n += same(x, y)
    return n


def add_each(xs, others):
    changed = False
    for x in others:
        changed = (xs.add(x) if hasattr(xs, "add") else add(xs, x)) or changed
    return changed


def add_if_absent(xs, x):
    return not contains(xs, x) and add(xs, x)


def replace_item(xs, old, new):
    found = False
    for i in range(len(xs)):
        if same(old, xs[i]):
            xs[i], found = new, True
    return found


def reverse_of(compare):
    if compare is None or compare is compare_to:
        return reverse_compare
    return compare_to if compare is reverse_compare else reversed_order(compare)

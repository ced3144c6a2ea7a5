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
    # Goes through the one and asks the other: a set is asked, else the longer.
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs)
    if hasattr(others, "overrides_list"):
        others = OverriddenList(others)
    if isinstance(xs, AnySet):
        xs, others = others, xs
    elif not isinstance(others, AnySet):
        n, most = len(xs), len(others)
        if n == 0 or most == 0:
            return True
        if n > most:
            xs, others = others, xs
    for x in xs:
        if contains(others, x):
            return False
    return True


def copy_list(target, source):
    if hasattr(target, "overrides_list"):
        target = OverriddenList(target)
    if hasattr(source, "overrides_list"):
        source = OverriddenList(source)
    if len(source) > len(target):
        raise IndexOutOfBoundsException("Source does not fit in dest")
    for i in range(len(source)):
        target[i] = source[i]


def index_of_part(xs, part):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs).elements()
    if hasattr(part, "overrides_list"):
        part = OverriddenList(part).elements()
    for i in range(len(xs) - len(part) + 1):
        if list_equals(to_list(xs)[i : i + len(part)], part):
            return i
    return -1


def last_index_of_part(xs, part):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs).elements()
    if hasattr(part, "overrides_list"):
        part = OverriddenList(part).elements()
    for i in range(len(xs) - len(part), -1, -1):
        if list_equals(to_list(xs)[i : i + len(part)], part):
            return i
    return -1


def frequency(xs, x):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs)
    n = 0
    for y in xs:
        n += same(x, y)
    return n


def add_each(xs, others):
    changed = False
    for x in others:
        changed = (xs.own_add(x) if hasattr(xs, "own_add") else add(xs, x)) or changed
    return changed


def add_if_absent(xs, x):
    return not contains(xs, x) and add(xs, x)


def replace_item(xs, old, new):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs)
    found = False
    for i in range(len(xs)):
        if same(old, xs[i]):
            xs[i], found = new, True
    return found


def reverse_of(compare):
    if compare is None or compare is compare_to:
        return reverse_compare
    return compare_to if compare is reverse_compare else reversed_order(compare)

# java.util.Comparator, Objects and java.util.function: functions that make functions, and small checks.


def comparing_keys(compare=None):
    return comparing(lambda e: e.key, compare)


def comparing_values(compare=None):
    return comparing(lambda e: e.value, compare)


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


def require_supplied(x, f):
    return require(x, f()) if x is None else x


def require_else_get(x, f):
    return x if x is not None else require(f(), "supplier.get()")


def check_from_to(start, end, n):
    if 0 <= start <= end <= n:
        return start
    raise IndexOutOfBoundsException("Range [" + str(start) + ", " + str(end) + ") out of bounds for length " + str(n))


def check_from_size(start, size, n):
    if size >= 0 and 0 <= start <= n - size:
        return start
    raise IndexOutOfBoundsException("Range [" + str(start) + ", " + str(start) + " + " + str(size) + ") out of bounds for length " + str(n))


def check_index(i, n):
    if 0 <= i < n:
        return i
    raise IndexOutOfBoundsException(out_of_bounds(i, n))


def hash_all(*xs):
    return list_hash(xs)


def comparing(key, compare=None):
    compare = compare or compare_to
    return lambda a, b: compare(key(a), key(b))


def comparing_double(key):
    return lambda a, b: double_compare(key(a), key(b))


def comparing_number(key):
    return lambda a, b: cmp(key(a), key(b))


def reversed_order(compare):
    if isinstance(compare, NullOrder):
        return NullOrder(compare.inner and reversed_order(compare.inner), -compare.sign)
    return lambda a, b: compare(b, a)


def then_comparing(first, second):
    if isinstance(first, NullOrder):
        return NullOrder(then_comparing(first.inner, second) if first.inner else second, first.sign)
    return lambda a, b: first(a, b) or second(a, b)


def reverse_compare(a, b):
    return compare_to(b, a)


class NullOrder:
    # null before all others (sign -1) or behind them, who are equal where there is no order for them.
    def __init__(self, inner, sign):
        self.inner, self.sign = inner, sign

    def __call__(self, a, b):
        if a is None:
            return 0 if b is None else self.sign
        if b is None:
            return -self.sign
        return self.inner(a, b) if self.inner else 0


def nulls_first(compare):
    return NullOrder(compare, -1)


def nulls_last(compare):
    return NullOrder(compare, 1)


def equal_to(x):
    return lambda y: same(x, y)


def identity(x):
    return x


def composed(first, second):
    return lambda *args: second(first(*args))


def first_then(first, second):
    def both(*args):
        first(*args)
        second(*args)

    return both


def both_hold(f, g):
    return lambda *args: f(*args) and g(*args)


def either_holds(f, g):
    return lambda *args: f(*args) or g(*args)


def negated(f):
    return lambda *args: not f(*args)


def lesser(compare):
    return lambda a, b: a if compare(a, b) <= 0 else b


def greater(compare):
    return lambda a, b: a if compare(a, b) >= 0 else b


def object_or_text(x, other):
    return other if x is None else text(x)


def require_else(x, other):
    return x if x is not None else require(other, "defaultObj")


def compare_with(a, b, compare):
    return 0 if a is b else compare(a, b)

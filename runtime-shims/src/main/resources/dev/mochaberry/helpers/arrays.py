# java.util.Arrays.


def fill_array(a, x):
    if hasattr(a, "overrides_list"):
        a = OverriddenList(a)
    for i in range(len(a)):
        a[i] = x


def fill_part(a, start, end, x):
    check_part(len(a), start, end)
    for i in range(start, end):
        a[i] = x


def fill_with(a, f):
    for i in range(len(a)):
        a[i] = f(i)


def copy_of(a, size, fill=None):
    return copy_range(a, 0, size, fill) if size >= 0 else new_array(size)


def copy_range(a, start, end, fill=None):
    n = len(non_null(a))
    if start > end:
        raise IllegalArgumentException(str(start) + " > " + str(end))
    if start < 0 or start > n:
        raise ArrayIndexOutOfBoundsException(array_copy_fault(a, start, a, 0, min(end, n) - start))
    part = a[start : min(end, n)]
    missing = end - start - len(part)
    if missing:
        part = part + ([fill] * missing if isinstance(a, list) else blank_like(a, missing))
    return of_kind(a, part)


def of_kind(a, part):
    # Where arrays know their type, a list made of one is an array of its type.
    return type(a)(a.kind, part) if hasattr(a, "kind") else part


def blank_like(a, size):
    return array.array(array_typecode(a), [0] * size)


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    if a is None:
        return "null"
    return str(list(a)) if item is str else "[" + ", ".join([item(x) for x in a]) + "]"


def deep_text(x, around=()):
    if isinstance(x, list):
        if any([x is y for y in around]):
            return "[...]"
        around = (x,) + around
        return "[" + ", ".join([deep_text(e, around) for e in x]) + "]"
    if isinstance(x, array.array):
        item = {"f": float_text, "d": double_text, "H": chr}.get(array_typecode(x), str)
        return array_text(x, item)
    return text(x)


def array_equals(a, b):
    return a is b or (a is not None and b is not None and list_equals(a, b))


def array_part(a, start, end):
    check_part(len(a), start, end)
    return a[start:end]


def mismatch(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if not same(a[i], b[i]):
            return i
    return -1 if len(a) == len(b) else n


def compare_arrays(a, b, compare=compare_to):
    if a is None or b is None:
        return 0 if a is b else -1 if a is None else 1
    for i in range(min(len(a), len(b))):
        c = nulls_first(compare)(a[i], b[i])
        if c:
            return c
    return len(a) - len(b)


def difference(a, b):
    return a - b


def deep_hash(a):
    return array_hash(a, deep_item_hash)


def deep_item_hash(x):
    if isinstance(x, list):
        return deep_hash(x)
    if isinstance(x, array.array):
        return array_hash(x, {"q": long_hash, "f": float_bits, "d": double_hash}.get(array_typecode(x)))
    return hash_or_zero(x)


def deep_equals(a, b):
    if a is b:
        return True
    if isinstance(a, (list, array.array)) and isinstance(b, (list, array.array)):
        if len(a) != len(b):
            return False
        for i in range(len(a)):
            if not deep_equals(a[i], b[i]):
                return False
        return True
    return same(a, b)


def array_hash(a, item=None):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = (h * 31 + (item(x) if item else hash_or_zero(x))) & 0xFFFFFFFF
    return i32(h)


def prefix(a, start, end, f):
    check_part(len(a), start, end)
    for i in range(start + 1, end):
        a[i] = f(a[i - 1], a[i])


def arrays_alike(a, b, compare):
    if a is None or b is None or len(a) != len(b):
        return a is b
    for i in range(len(a)):
        if a[i] is not b[i] and compare(a[i], b[i]) != 0:
            return False
    return True

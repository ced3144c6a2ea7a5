# Sorting, searching and shuffling, of lists and arrays.


def run_length(xs, start, end, compare):
    # How much of the part is in order already; a falling beginning is turned round.
    i = start + 1
    if i >= end:
        return end - start
    if compare(xs[i], xs[start]) < 0:
        i += 1
        while i < end and compare(xs[i], xs[i - 1]) < 0:
            i += 1
        low, high = start, i - 1
        while low < high:
            x = xs[low]
            xs[low] = xs[high]
            xs[high] = x
            low += 1
            high -= 1
    else:
        i += 1
        while i < end and compare(xs[i], xs[i - 1]) >= 0:
            i += 1
    return i - start


def insert_sorted(xs, start, done, end, compare):
    # Java's way for short arrays, comparison by comparison.
    for i in range(start + done, end):
        x = xs[i]
        low, high = start, i
        while low < high:
            middle = (low + high) >> 1
            if compare(x, xs[middle]) < 0:
                high = middle
            else:
                low = middle + 1
        for k in range(i, low, -1):
            xs[k] = xs[k - 1]
        xs[low] = x


def merge_sort(xs, compare):
    # Sorts the list with Java's comparisons, and leaves it as Java does where one fails; equal elements keep their order.
    n = len(xs)
    if n < 32:
        insert_sorted(xs, 0, run_length(xs, 0, n, compare), n, compare)
    else:
        import timsort

        if not timsort.sort(xs, compare, run_length, insert_sorted):
            raise IllegalArgumentException("Comparison method violates its general contract!")
    return xs


def all_of(xs, kind):
    for x in xs:
        if type(x) is not kind:
            return False
    return True


def sorted_plain(xs):
    # A sorted copy of numbers or strings. MicroPython's sort is quadratic on what is sorted already:
    # a long list is stirred before.
    xs = list(xs)
    n, rising = len(xs), True
    for i in range(1, n):
        if xs[i] < xs[i - 1]:
            rising = False
            break
    if rising:
        return xs
    if n > 64:
        step = 7919 if n % 7919 else 7927
        xs = [xs[i * step % n] for i in range(n)]
    xs.sort()
    return xs


def sorted_copy(xs, compare, here=False):
    # Or the list itself, where it may be sorted in its place.
    if compare is not None and compare is not compare_to:
        return merge_sort(xs if here else list(xs), compare)
    if (COMPARABLES or MIXED) and not (len(xs) and type(xs[0]) in (int, str) and all_of(xs, type(xs[0]))):
        return merge_sort(xs if here else list(xs), compare_to)
    return sorted_plain(xs)


def sort_list(xs, compare=None):
    if hasattr(xs, "settled"):
        return
    if hasattr(xs, "constant"):
        unsupported()
    if not isinstance(xs, list):
        return sort_part(xs, 0, len(xs), compare)
    n, done = len(xs), sorted_copy(xs, compare, type(xs) is list)
    if len(xs) != n:
        raise ConcurrentModificationException()
    if done is not xs:
        for i in range(n):
            xs[i] = done[i]


def stirred(n):
    # The places of a list in no order, for MicroPython's sort is quadratic on what is in order already.
    step = 1 if n < 65 else 7919 if n % 7919 else 7927
    return [i * step % n for i in range(n)]


def sorted_by(xs, key, down=False):
    # A sorted copy. Python's sort mixes equal elements up: their places decide.
    if len(xs) < 2:
        return xs
    if down:
        xs = xs[::-1]
    order = stirred(len(xs))
    try:
        pairs = [(key(xs[i]), i) for i in order]
        pairs.sort()
        done = [xs[p[1]] for p in pairs]
    except MemoryError:
        order.sort(key=lambda i: (key(xs[i]), i))
        done = [xs[i] for i in order]
    return done[::-1] if down else done


def sort_by(xs, key, down=False):
    if hasattr(xs, "settled"):
        return
    if hasattr(xs, "constant"):
        unsupported()
    done = sorted_by(xs if isinstance(xs, list) else to_list(xs), key, down)
    for i in range(len(done)):
        xs[i] = done[i]


def sort_fast(xs, compare, key, down=False):
    # By keys; where one fails, or two are too far apart to subtract, the comparator has its way.
    try:
        sort_by(xs, key, down)
    except Exception:
        sort_list(xs, compare)


def sort_down(xs):
    # By the natural order turned round; numbers and strings that are equal are the same.
    if len(xs) and type(xs[0]) in (int, str) and all_of(xs, type(xs[0])):
        sort_list(xs)
        reverse_list(xs)
    else:
        sort_list(xs, reverse_compare)


def plain(x):
    # A key of which only the program's run shows whether Python orders it as Java does.
    if type(x) in (int, str):
        return x
    raise ValueError


def near(x):
    # A key that another one may be subtracted from.
    if -0x40000000 <= x < 0x40000000:
        return x
    raise ValueError


def ordered(x):
    # A key for numbers in Java's order: -0.0 before 0.0, and NaN behind all.
    if x:
        return (x, 0) if x == x else (float("inf"), 1)
    return (x, 0 if double_bits(x) == 0 else -1)


def sort_part(xs, start, end, compare=None):
    check_part(len(xs), start, end)
    done = sorted_copy(to_list(xs)[start:end], compare)
    for i in range(len(done)):
        xs[start + i] = done[i]


def sort_objects(xs, compare=None):
    sort_part(xs, 0, len(xs), compare)


def sort_array(xs):
    done = sorted_plain(xs)
    for i in range(len(done)):
        xs[i] = done[i]


def sort_range(xs, start, end):
    check_part(len(xs), start, end)
    done = sorted_plain(xs[start:end])
    for i in range(len(done)):
        xs[start + i] = done[i]


def sort_doubles(xs):
    sort_double_range(xs, 0, len(xs))


def sort_double_range(xs, start, end):
    # NaN last, -0.0 before 0.0.
    check_part(len(xs), start, end)
    part = xs[start:end]
    done = sorted_plain([x for x in part if x == x and x != 0.0])
    zeros = [x for x in part if x == 0.0]
    zeros = [x for x in zeros if double_bits(x)] + [x for x in zeros if not double_bits(x)]
    k = 0
    while k < len(done) and done[k] < 0:
        k += 1
    done = done[:k] + zeros + done[k:] + [x for x in part if x != x]
    for i in range(len(done)):
        xs[start + i] = done[i]


def check_part(n, start, end):
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def binary_search(a, x, compare=None):
    if hasattr(a, "overrides_list"):
        a = OverriddenList(a)
    return search_part(a, 0, len(a), x, compare)


def search_part(a, start, end, x, compare=None):
    check_part(len(a), start, end)
    compare, low, high = compare or compare_to, start, end - 1
    while low <= high:
        middle = (low + high) >> 1
        c = compare(a[middle], x)
        if c == 0:
            return middle
        if c < 0:
            low = middle + 1
        else:
            high = middle - 1
    return -low - 1


def shuffle(xs, random):
    # Long lists that are linked go through an array in Java, with the same draws.
    for i in range(len(xs), 1, -1):
        swap_items(xs, i - 1, random.nextInt(i))


def swap_items(xs, i, j):
    if hasattr(xs, "overrides_list"):
        return OverriddenList(xs).swap(i, j)
    set_list(xs, i, set_list(xs, j, at_list(xs, i)))


def reverse_list(xs):
    if hasattr(xs, "overrides_list"):
        return OverriddenList(xs).turn_round()
    n = len(xs)
    for i in range(n // 2):
        old = xs[i]
        xs[i] = xs[n - 1 - i]
        xs[n - 1 - i] = old


def rotate(xs, distance):
    if hasattr(xs, "overrides_list"):
        return OverriddenList(xs).rotate(distance)
    n = len(xs)
    if n:
        k = -distance % n
        if not k:
            return
        turned = list(xs)
        turned = turned[k:] + turned[:k]
        for i in range(n):
            xs[i] = turned[i]

# The intermediate operations of streams, as generators.


def flattened(streams):
    for s in streams:
        if s is not None:
            for x in s.take():
                yield x
            if hasattr(s.source, "closers"):
                s.close()


def peeked(items, f):
    for x in items:
        f(x)
        yield x


def distinct_items(items):
    seen = HashSet()
    for x in items:
        if seen.add(x):
            yield x


def sorted_items(items, compare):
    for x in merge_sort(list(items), compare or compare_to):
        yield x


def keyed_items(items, key, down=False):
    for x in sorted_by(list(items), key, down):
        yield x


def quickly_sorted(items, compare, key, down=False):
    items = list(items)
    try:
        items = sorted_by(items, key, down)
    except Exception:
        items = merge_sort(items, compare or compare_to)
    for x in items:
        yield x


def sorted_numbers(items):
    for x in sorted(items):
        yield x


def limited(items, n):
    if n > 0:
        for x in items:
            yield x
            n -= 1
            if n == 0:
                return


def skipped(items, n):
    for x in items:
        if n > 0:
            n -= 1
        else:
            yield x


def taken_while(items, f):
    for x in items:
        if not f(x):
            return
        yield x


def dropped_while(items, f):
    dropping = True
    for x in items:
        if dropping:
            dropping = f(x)
        if not dropping:
            yield x

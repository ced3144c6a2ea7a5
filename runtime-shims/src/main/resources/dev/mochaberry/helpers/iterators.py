# java.util.Iterator and java.lang.Iterable.


def java_iterator(x):
    return x.iterator() if hasattr(x, "iterator") else Iterator(x)


class Iterator:
    def __init__(self, xs):
        self.xs, self.i, self.last = non_null(xs), 0, -1
        self.it = None if is_list(xs) else iter(xs)
        self.size = len(xs) if self.it is None else 0
        self.ready = False

    def hasNext(self):
        if self.it is None:
            return self.i != len(self.xs)
        if not self.ready:
            try:
                self.value = next(self.it)
                self.ready = True
            except StopIteration:
                pass
        return self.ready

    def next(self):
        if self.it is None:
            if len(self.xs) != self.size:
                raise ConcurrentModificationException()
            if self.i >= self.size:
                raise NoSuchElementException()
            self.last = self.i
            self.i += 1
            return self.xs[self.last]
        if not self.hasNext():
            raise NoSuchElementException()
        self.ready = False
        return self.value

    def remove(self):
        if self.it is not None:
            raise UnsupportedOperationException("remove")
        if self.last < 0:
            raise IllegalStateException()
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        self.xs.pop(self.last)
        self.i, self.last, self.size = self.last, -1, self.size - 1

    def __iter__(self):
        while self.hasNext():
            yield self.next()

    # java.util.Enumeration
    hasMoreElements, nextElement = hasNext, next


CHANGES = {}


def changed(xs):
    # Before a change that the length of a list may not show: its iterators hear of it.
    key = id(xs.xs if isinstance(xs, Deque) else xs)
    if key in CHANGES:
        CHANGES[key] += 1
    return xs


def reordered(xs):
    # In a linked list a new order is no change.
    return changed(xs) if type(xs) is list else xs


def counted_iterator(xs):
    if isinstance(xs, Deque):
        return CountedLinks(xs.xs)
    return CountedIterator(xs) if type(xs) is list else java_iterator(xs)


class CountedIterator(Iterator):
    # Of a list that is sorted, or filled and emptied, while it is gone through.
    def __init__(self, xs):
        super().__init__(xs)
        self.changes = CHANGES.setdefault(id(xs), 0)

    def next(self):
        if CHANGES[id(self.xs)] != self.changes:
            raise ConcurrentModificationException()
        return super().next()


class CountedLinks(CountedIterator):
    def hasNext(self):
        return self.i < len(self.xs)


def iterate(iterator):
    # A Python generator over a Java iterator.
    while iterator.hasNext():
        yield iterator.next()


def iterator_remove(iterator):
    if not hasattr(iterator, "remove"):
        raise UnsupportedOperationException("remove")
    iterator.remove()


def for_each(xs, f):
    if isinstance(xs, list):
        n = len(xs)
        for x in xs:
            f(x)
            if len(xs) != n:
                raise ConcurrentModificationException()
    elif hasattr(xs, "forEach"):
        xs.forEach(f)
    else:
        for x in xs:
            f(x)

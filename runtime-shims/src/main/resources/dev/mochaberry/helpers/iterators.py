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
        if hasattr(self.xs, "own_cut"):
            self.xs.own_cut(self.last)
        else:
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
    return changed(xs) if isinstance(xs, list) else xs


def counted_iterator(xs):
    # Of a list that is sorted, or filled and emptied, while something goes through it.
    if hasattr(xs, "counted"):
        return xs.counted()
    return CountedIterator(xs) if is_plain(xs) else java_iterator(xs)


def is_plain(xs):
    return isinstance(xs, list) and not hasattr(xs, "iterator")


def counted_each(xs, f):
    if hasattr(xs, "forEach"):
        xs.forEach(f)
        return
    if not is_plain(xs):
        for x in iterate(counted_iterator(xs)):
            f(x)
        return
    it, n = CountedIterator(xs), len(xs)
    while it.i < n and it.is_same():
        f(it.next())
    it.check()


class Counted:
    # Joins the iterators of a list that counts its changes.
    def watch(self, xs):
        self.counted, self.changes = id(xs), CHANGES.setdefault(id(xs), 0)

    def is_same(self):
        return CHANGES[self.counted] == self.changes and len(self.xs) == self.size

    def check(self):
        if not self.is_same():
            raise ConcurrentModificationException()


class CountedIterator(Counted, Iterator):
    def __init__(self, xs):
        Iterator.__init__(self, xs)
        self.watch(xs)

    def next(self):
        self.check()
        return Iterator.next(self)

    def remove(self):
        if self.last >= 0:
            self.check()
        Iterator.remove(self)


class CountedLinks(CountedIterator):
    def hasNext(self):
        return self.i < len(self.xs)


def counted_list_iterator(xs, i=0):
    if hasattr(xs, "counted_steps"):
        return xs.counted_steps(i)
    return CountedSteps(xs, i) if is_plain(xs) else list_iterator(xs, i)


def counted_descending(xs):
    if hasattr(xs, "counted_steps"):
        return DescendingLinks(xs.counted_steps(len(xs)))
    return xs.descendingIterator()


class CountedSteps(Counted, ListIterator):
    def __init__(self, xs, i):
        ListIterator.__init__(self, xs, i)
        self.watch(xs)

    def next(self):
        self.check()
        return ListIterator.next(self)

    def previous(self):
        self.check()
        return ListIterator.previous(self)

    def remove(self):
        if self.last >= 0:
            self.check()
        ListIterator.remove(self)

    def set(self, x):
        if self.last >= 0:
            self.check()
        ListIterator.set(self, x)

    def add(self, x):
        self.check()
        ListIterator.add(self, x)


class CountedLinkedSteps(CountedSteps):
    def hasNext(self):
        return self.i < len(self.xs)


class OwnInts:
    # What a program's own iterators of numbers are for those who know them as iterators.
    def next(self):
        return self.nextInt()


class OwnLongs:
    def next(self):
        return Long(self.nextLong())


class OwnDoubles:
    def next(self):
        return self.nextDouble()


def for_each_long(iterator, f):
    while iterator.hasNext():
        f(number(iterator.next()))


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
        if hasattr(xs, "copied"):
            xs = list(xs)
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

# Lists that show what others hold, and the iterators of lists.


class ListView(AnyList):
    # What views of a list share.
    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, x):
        return list_index(self, x) >= 0

    def __eq__(self, other):
        return is_list(other) and list_equals(self, other)

    def __hash__(self):
        return list_hash(self)

    def __str__(self):
        if hasattr(self, "locked") and hasattr(self.xs, "asked"):
            return text(self.xs)
        return text_of(self)

    def iterator(self):
        return Iterator(self)

    def add(self, x):
        self.insert(len(self), x)
        return True

    append = add

    def remove(self, x):
        i = list_index(self, x)
        if i >= 0:
            self.pop(i)
        return i >= 0


class ArrayView(ListView):
    # Arrays.asList: the array itself, seen as a list.
    sized = True

    def written_by(self, out, name):
        out.put_form(self, name, (self.xs,))

    def of_form(values, data, items):
        return ArrayView(values[0])

    def __init__(self, xs):
        if hasattr(xs, "overrides_list"):
            xs = OverriddenList(xs)
        self.xs = non_null(xs)

    def fault(self, i):
        return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(self)))

    def iterator(self):
        return ArrayIterator(self)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def __iter__(self):
        return iter(self.xs)

    def insert(self, i, x):
        unsupported()

    def pop(self, i):
        unsupported()

    def remove(self, x):
        # Java's asks its iterator, which cannot.
        if x in self:
            raise UnsupportedOperationException("remove")
        return False

    def clear(self):
        if len(self.xs):
            unsupported()


class UnmodifiableList(ArrayView):
    constant = locked = True

    def written_by(self, out, name):
        out.put_form(self, name, (self.xs, self.xs))

    def of_form(values, data, items):
        return UnmodifiableList(values[0])

    def forEach(self, f):
        for_each(self.xs, f)

    def part(self, start, end):
        return UnmodifiableList(sub_list(self.xs, start, end))

    def fault(self, i):
        return index_fault(self.xs, i)

    def extend(self, others):
        unsupported()

    def __setitem__(self, i, x):
        unsupported()

    def clear(self):
        unsupported()

    def remove(self, x):
        unsupported()

    def iterator(self):
        return FixedIterator(self.xs)


class OverriddenList(ListView):
    # A list of the program's own as the library's other classes see it: by the methods it overrides.
    def __init__(self, xs):
        self.xs = xs

    asked = True

    def elements(self):
        return [self[i] for i in range(len(self))]

    def __len__(self):
        return self.xs.own_size() if hasattr(self.xs, "own_size") else len(self.xs)

    def __getitem__(self, i):
        return self.xs.own_get(i) if hasattr(self.xs, "own_get") else at_list(self.xs, i)

    def put(self, i, x):
        return self.xs.own_set(i, x) if hasattr(self.xs, "own_set") else set_list(self.xs, i, x)

    def __setitem__(self, i, x):
        self.put(i, x)

    def swap(self, i, j):
        self.put(i, self.put(j, self[i]))

    def turn_round(self):
        n = len(self)
        for i in range(n // 2):
            self.swap(i, n - 1 - i)

    def rotate(self, distance):
        n, moved, start = len(self), 0, 0
        if n == 0 or distance % n == 0:
            return
        while moved < n:
            x, i = self[start], start
            while True:
                i = (i + distance) % n
                x = self.put(i, x)
                moved += 1
                if i == start:
                    break
            start += 1

    def __iter__(self):
        return iterate(java_iterator(self.xs))

    def __contains__(self, x):
        return self.xs.own_contains(x) if hasattr(self.xs, "own_contains") else contains(self.xs, x)

    def __str__(self):
        return text(self.xs)

    def fault(self, i):
        return index_fault(self.xs, i)


class ReversedList(ListView):
    # List.reversed: changes write through.
    def __init__(self, xs):
        self.xs = xs

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[len(self.xs) - 1 - i]

    def __setitem__(self, i, x):
        self.xs[len(self.xs) - 1 - i] = x

    def insert(self, i, x):
        self.xs.insert(len(self.xs) - i, x)

    def pop(self, i):
        return self.xs.pop(len(self.xs) - 1 - i)

    def clear(self):
        self.xs.clear()


class SubList(ListView):
    # Part of a list; changes write through.
    def __init__(self, xs, start, end):
        self.xs, self.start, self.size, self.total = xs, start, end - start, len(xs)

    def __len__(self):
        if len(self.xs) != self.total:
            raise ConcurrentModificationException()
        return self.size

    def __getitem__(self, i):
        return self.xs[self.start + i]

    def __setitem__(self, i, x):
        self.xs[self.start + i] = x

    def insert(self, i, x):
        if len(self.xs) != self.total:
            raise ConcurrentModificationException()
        if hasattr(self.xs, "own_insert"):
            self.xs.own_insert(self.start + i, x)
        else:
            self.xs.insert(self.start + i, x)
        self.size, self.total = self.size + 1, self.total + 1

    def pop(self, i):
        i += self.start
        x = self.xs.own_cut(i) if hasattr(self.xs, "own_cut") else self.xs.pop(i)
        self.size, self.total = self.size - 1, self.total - 1
        return x

    def clear(self):
        for i in range(self.start + len(self) - 1, self.start - 1, -1):
            self.xs.pop(i)
        self.size, self.total = 0, self.total - self.size


class FixedIterator(Iterator):
    # Over what nobody may change.
    def remove(self):
        unsupported()


class ArrayIterator(FixedIterator):
    def remove(self):
        raise UnsupportedOperationException("remove")


class ListIterator(Iterator):
    def __init__(self, xs, i=0):
        if not 0 <= i <= len(xs):
            raise cursor_fault(xs, i)
        Iterator.__init__(self, xs)
        self.i = i

    def hasPrevious(self):
        return self.i > 0

    def nextIndex(self):
        return self.i

    def previousIndex(self):
        return self.i - 1

    def previous(self):
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        if self.i <= 0:
            raise NoSuchElementException()
        self.i -= 1
        self.last = self.i
        return self.xs[self.i]

    def set(self, x):
        if self.last < 0:
            raise IllegalStateException()
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        if hasattr(self.xs, "own_set"):
            self.xs.own_set(self.last, x)
        else:
            self.xs[self.last] = x

    def add(self, x):
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        if hasattr(self.xs, "own_insert"):
            self.xs.own_insert(self.i, x)
        else:
            self.xs.insert(self.i, x)
        self.i, self.size, self.last = self.i + 1, self.size + 1, -1


class FixedSteps(ListIterator):
    # Over what nobody may change.
    def set(self, x):
        unsupported()

    add = set

    def remove(self):
        unsupported()


class EmptyIterator(ListIterator):
    def remove(self):
        raise IllegalStateException()

    def add(self, x):
        unsupported()

# Lists that refuse changes, or copy what they hold.


class SizedList(list):
    # Items may change, the size may not.
    sized = True

    def iterator(self):
        return FixedIterator(self)

    def append(self, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i=-1):
        unsupported()

    def extend(self, xs):
        unsupported()

    def clear(self):
        if len(self):
            unsupported()


class CopyOnWriteList(list):
    # Iteration shows the list as it was when it began.
    copied = True

    def written_by(self, out, name):
        out.put_form(self, name, (), (">i", (len(self),), list(self)))

    def take_form(self, values, data, items):
        self.extend(items)

    def fault(self, i):
        return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(list(self))))

    def iterator(self):
        return FixedIterator(list(self))


class ConstantList(SizedList):
    # A list nobody may change.
    constant = True

    def fault(self, i):
        return IndexOutOfBoundsException(copies_text(i, len(self)))

    def __setitem__(self, i, x):
        unsupported()

    def sort(self):
        unsupported()


class CopiesList(ConstantList):
    # In a program that writes objects.
    def written_by(self, out, name):
        out.put_form(self, name, (len(self), self[0] if len(self) else None))

    def of_form(values, data, items):
        return CopiesList([values[1]] * values[0])


class SingleList(ConstantList):
    # Collections.singletonList, which sorting leaves as it is.
    settled = True

    def written_by(self, out, name):
        out.put_form(self, name, self)

    def of_form(values, data, items):
        return SingleList(values)

    def fault(self, i):
        return IndexOutOfBoundsException("Index: " + str(i) + ", Size: 1")

    def remove_where(self, test):
        unsupported()


class EmptyList(SingleList):
    # Collections.emptyList
    def of_form(values, data, items):
        return EmptyList([])

    def fault(self, i):
        return IndexOutOfBoundsException("Index: " + str(i))

    def iterator(self):
        return EmptyIterator(self)

    def remove_where(self, test):
        return False


class ImmutableList(ConstantList):
    # Stream.toList: every change refuses, even one that would change nothing.
    locked = True

    def part(self, start, end):
        return type(self)(self[start:end])

    def fault(self, i):
        return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(self)))

    def clear(self):
        unsupported()


class FixedList(ImmutableList):
    # List.of: no null either.
    fixed = True
    whole = True

    def part(self, start, end):
        out = FixedList(self[start:end])
        out.whole = False
        return out

    def fault(self, i):
        n = len(self)
        if not self.whole:
            return IndexOutOfBoundsException(out_of_bounds(i, n))
        if n in (1, 2):
            return IndexOutOfBoundsException("Index: " + str(i) + " Size: " + str(n))
        return super().fault(i)


class SmallList(FixedList):
    # Of one element or two, which have a class of their own.
    pass

# java.util.Vector and Stack, which are Python lists.


def stack_push(xs, x):
    if hasattr(xs, "own_append"):
        xs.own_append(x)
    else:
        xs.append(x)
    return x


def stack_pop(xs):
    # By the methods of an own one that Java's asks.
    if hasattr(xs, "own_peek") or hasattr(xs, "own_at") or hasattr(xs, "own_cut_at"):
        x, last = stack_top(xs), len(xs) - 1
        if hasattr(xs, "own_cut_at"):
            xs.own_cut_at(last)
        else:
            vector_cut(xs, last)
        return x
    if len(xs) == 0:
        raise EmptyStackException()
    return xs.pop()


def stack_top(xs):
    return xs.own_peek() if hasattr(xs, "own_peek") else stack_peek(xs)


def stack_peek(xs):
    if len(xs) == 0:
        raise EmptyStackException()
    if hasattr(xs, "own_at"):
        return xs.own_at(len(xs) - 1)
    return xs[-1]


def stack_search(xs, x):
    i = xs.own_last(x) if hasattr(xs, "own_last") else list_last_index(xs, x)
    return -1 if i < 0 else len(xs) - i


def vector_at(xs, i):
    if i >= len(xs):
        raise ArrayIndexOutOfBoundsException(str(i) + " >= " + str(len(xs)))
    if i < 0:
        raise vector_fault(xs, i)
    return xs[i]


def vector_fault(xs, i):
    return ArrayIndexOutOfBoundsException(out_of_bounds(i, vector_room(xs)))


def vector_room(xs):
    # How many elements there is room for; where none is kept, it doubled as they came, one by one.
    if hasattr(xs, "room"):
        return xs.room
    room = 10
    while room < len(xs):
        room *= 2
    return room


class MeasuredVector(list):
    # In a program that asks for capacities.
    java_name = "java.util.Vector"

    def __init__(self, source=10, step=0):
        super().__init__()
        self.room, self.step = 0, step
        if isinstance(source, int):
            if source < 0:
                raise IllegalArgumentException("Illegal Capacity: " + str(source))
            self.room = source
        else:
            self.extend(source)

    def need(self, n):
        if n > self.room:
            self.room = max(n, self.room + (self.step if self.step > 0 else self.room))

    def append(self, x):
        super().append(x)
        self.need(len(self))

    def insert(self, i, x):
        super().insert(i, x)
        self.need(len(self))

    def extend(self, xs):
        super().extend(list(xs))
        self.need(len(self))


def vector_capacity(xs):
    if hasattr(xs, "room"):
        xs.need(len(xs))
    return vector_room(xs)


def vector_ensure(xs, n):
    if hasattr(non_null(xs), "room"):
        xs.need(n)


def vector_add_all(xs, i, others):
    if not 0 <= i <= len(xs):
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(i))
    others = list(others)
    if hasattr(xs, "room"):
        xs.need(len(xs) + len(others))
    return add_all_at(xs, i, others)


def vector_trim(xs):
    if hasattr(non_null(xs), "room"):
        xs.room = len(xs)


def vector_clone(xs):
    if OWN_CLONES:
        return own_clone(xs, list(non_null(xs)))
    return type(non_null(xs))(xs)


def vector_iterator(xs, i):
    if 0 <= i <= len(xs):
        return list_iterator(xs, i)
    raise IndexOutOfBoundsException("Index: " + str(i))


def vector_resize(xs, size):
    if size < 0:
        raise vector_fault(xs, size)
    while len(xs) > size:
        xs.pop()
    while len(xs) < size:
        xs.append(None)


def vector_index(xs, x, start):
    if start < 0:
        raise vector_fault(xs, start)
    for i in range(min(start, len(xs)), len(xs)):
        if same(x, xs[i]):
            return i
    return -1


def vector_get(xs, i):
    if i >= len(xs):
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(i))
    return vector_at(xs, i)


def vector_set(xs, i, x):
    old = vector_get(xs, i)
    xs[i] = x
    return old


def vector_put(xs, x, i):
    vector_at(xs, i)
    xs[i] = x


def vector_remove(xs, i):
    vector_get(xs, i)
    return xs.pop(i)


def vector_cut(xs, i):
    if i < 0:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(i))
    vector_at(xs, i)
    xs.pop(i)


def vector_insert(xs, x, i):
    if not 0 <= i <= len(xs):
        raise ArrayIndexOutOfBoundsException(str(i) + " > " + str(len(xs)))
    xs.insert(i, x)


class VectorEnumeration(Iterator):
    # Its own words at the end, and no thought of changes.
    def nextElement(self):
        if self.i >= len(self.xs):
            raise NoSuchElementException("Vector Enumeration")
        self.i += 1
        return self.xs[self.i - 1]

    def hasMoreElements(self):
        return self.i < len(self.xs)

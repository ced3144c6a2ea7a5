# Arrays that know their type, for programs that can tell an array from a list of its elements.
import array


class ObjectArray(list):
    # An array of references or booleans; kind is its descriptor, such as [Ljava.lang.String;
    def __init__(self, kind, elements):
        super().__init__(elements)
        self.kind = kind

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return id(self) & 0x7FFFFFFF

    def __str__(self):
        return self.kind + "@" + "%x" % (id(self) & 0x7FFFFFFF)


def typed(kind, elements):
    return elements if elements is None or hasattr(elements, "kind") else ObjectArray(kind, elements)


def typed_copy(a):
    return ObjectArray(a.kind, a)


def copy_as(a, size, kind):
    return typed(kind.java_name, copy_of(list(non_null(a)), size))


def copy_range_as(a, start, end, kind):
    return typed(kind.java_name, copy_range(list(non_null(a)), start, end))


def copy_as_checked(a, size, kind, tests):
    return elements_checked(a, copy_as(a, size, kind), tests)


def copy_range_as_checked(a, start, end, kind, tests):
    return elements_checked(a, copy_range_as(a, start, end, kind), tests)


def elements_checked(a, copy, tests):
    for x in copy:
        if x is not None and not takes_element(copy, x, tests):
            raise copy_fault(type_text(class_of_any(a)), copy)
    return copy


def typed_multi_array(kind, dims, leaf):
    for size in dims:
        if not 0 <= size < 0x7FFFFFFE:
            raise size_fault(size)
    return typed_dimensions(kind, dims, leaf)


def typed_dimensions(kind, dims, leaf):
    if len(dims) > 1:
        return ObjectArray(kind, [typed_dimensions(kind[1:], dims[1:], leaf) for i in range(dims[0])])
    if isinstance(leaf, str):
        return new_numeric_array(leaf, dims[0])
    return ObjectArray(kind, [leaf] * dims[0])


def is_object_array(x):
    return isinstance(x, ObjectArray)


def is_typed(x, kinds):
    return isinstance(x, ObjectArray) and x.kind in kinds


def store(a, i, x, tests):
    # a[i] = x; tests tell for more special arrays that may be behind a what they take.
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    check_store(a, x, tests)
    a[i] = x


def check_store(a, x, tests):
    if x is not None and not takes_element(a, x, tests):
        raise ArrayStoreException(class_name(x))


def takes_element(a, x, tests):
    for kind, takes in tests:
        if getattr(a, "kind", None) == kind:
            return takes(x)
    return True


def fill_checked(a, x, tests):
    if len(a):
        check_store(a, x, tests)
    fill_array(a, x)


def fill_part_checked(a, start, end, x, tests):
    check_part(len(a), start, end)
    if start < end:
        check_store(a, x, tests)
    fill_part(a, start, end, x)


def copy_checked(source, start, target, to, count, tests):
    # What comes before the element that does not fit is copied (System.arraycopy).
    if source is None or target is None or min(start, to, count, len(source) - start - count, len(target) - to - count) < 0:
        return array_copy(source, start, target, to, count)
    for i in range(count):
        x = source[start + i]
        if x is not None and not takes_element(target, x, tests):
            array_copy(source, start, target, to, i)
            raise copy_fault(type_text(class_of_any(source)), target)
    array_copy(source, start, target, to, count)


def copy_between_checked(source, start, target, to, count, tests):
    arrays_of_one_kind(source, target)
    if isinstance(target, list):
        copy_checked(source, start, target, to, count, tests)
    else:
        array_copy(source, start, target, to, count)


def copy_fault(source, target):
    element = target.kind[1:]
    return ArrayStoreException(
        "arraycopy: element type mismatch: can not cast one of the elements of "
        + source
        + " to the type of the destination array, "
        + (element if element[0] == "[" else element[1:-1])
    )


def to_array_checked(xs, target, tests):
    # Collections that are arrays inside copy these, others store element by element.
    copied = isinstance(xs, list) and not hasattr(xs, "fixed") or type(xs).__name__ in ("SubList", "ArrayDeque", "PriorityQueue")
    for x in xs:
        if x is not None and not takes_element(target, x, tests):
            raise copy_fault("java.lang.Object[]", target) if copied else ArrayStoreException(class_name(x))
    return to_array(xs, target)


def to_new_array_checked(xs, make, tests):
    return to_array_checked(xs, make(0), tests)


def stream_array_checked(xs, make, tests):
    xs = xs.to_array()
    target = make(len(xs))
    for x in xs:
        check_store(target, x, tests)
    return of_kind(target, xs)


def set_all_checked(a, f, tests):
    for i in range(len(a)):
        x = f(i)
        check_store(a, x, tests)
        a[i] = x


class CheckedView(ArrayView):
    # Arrays.asList of an array that may be of a more special type than its variable.
    def __init__(self, xs, tests):
        ArrayView.__init__(self, xs)
        self.tests = tests

    def __setitem__(self, i, x):
        check_store(self.xs, x, self.tests)
        ArrayView.__setitem__(self, i, x)


def class_of_any(x):
    if isinstance(x, ObjectArray):
        return java_type(x.kind)
    if isinstance(x, array.array):
        return java_type(array_kind(x)[:-1])
    return type(non_null(x))

# Arrays and their elements: creation, bounds, copies.
import array


def out_of_bounds(i, n):
    return "Index " + str(i) + " out of bounds for length " + str(n)


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def outside(a, i):
    # The fault of an index that was compared with the length already.
    return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def no_element(a, i):
    # The fault of an index that was compared with the length of what may be null.
    if a is None:
        raise NullPointerException()
    return outside(a, i)


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


def size_fault(size):
    if size < 0:
        return NegativeArraySizeException(str(size))
    return OutOfMemoryError("Requested array size exceeds VM limit")


def new_array(size, fill=None):
    if not 0 <= size < 0x7FFFFFFE:
        raise size_fault(size)
    return [fill] * size


def new_numeric_array(typecode, size):
    if not 0 <= size < 0x7FFFFFFE:
        raise size_fault(size)
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def multi_array(dims, leaf):
    # leaf is a typecode of a numeric array, or the element that fills a list.
    for size in dims:
        if size < 0:
            raise size_fault(size)
    if len(dims) == 1:
        return new_numeric_array(leaf, dims[0]) if isinstance(leaf, str) else [leaf] * dims[0]
    return [multi_array(dims[1:], leaf) for i in range(dims[0])]


def array_slice(a, start, end):
    return a[start:end]


def array_copy(source, start, target, to, count):
    if source is None or target is None:
        raise NullPointerException()
    if start < 0 or to < 0 or count < 0 or start + count > len(source) or to + count > len(target):
        raise ArrayIndexOutOfBoundsException(array_copy_fault(source, start, target, to, count))
    target[to : to + count] = source[start : start + count]


def array_copy_fault(source, start, target, to, count):
    # As HotSpot looks: what is negative first (source, destination, length), then the ends.
    first = start < 0 or (to >= 0 and start + count > len(source))
    word, a, n = ("source", source, start) if first else ("destination", target, to)
    size = elements_name(a) + "[" + str(len(a)) + "]"
    if n < 0:
        return "arraycopy: " + word + " index " + str(n) + " out of bounds for " + size
    if count < 0:
        return "arraycopy: length " + str(count) + " is negative"
    word = "last source" if first else "last destination"
    return "arraycopy: " + word + " index " + str(n + count) + " out of bounds for " + size


def elements_name(a):
    if isinstance(a, (bytes, bytearray)):
        return "byte"
    kind = {"[I": "int", "[S": "short", "[B": "byte", "[J": "long", "[C": "char", "[F": "float", "[D": "double"}
    if isinstance(a, list):
        return "boolean" if getattr(a, "kind", None) == "[Z" else "object array"
    return kind[array_kind(a)[:2]]


def copy_between(source, start, target, to, count):
    # System.arraycopy of what the compiler does not know to be arrays of one kind.
    arrays_of_one_kind(source, target)
    array_copy(source, start, target, to, count)


def arrays_of_one_kind(source, target):
    for word, x in (("source", source), ("destination", target)):
        if not isinstance(non_null(x), (list, array.array, bytes, bytearray)):
            raise ArrayStoreException("arraycopy: " + word + " type " + class_name(x) + " is not an array")
    names = elements_name(source), elements_name(target)
    if names[0] != names[1]:
        raise ArrayStoreException("arraycopy: type mismatch: can not copy %s[] into %s[]" % names)


def chars_text(a):
    return "".join([chr(c) for c in non_null(a)])

import array
import sys
import math


def type_name(cls):
    name = cls.__name__
    java = getattr(cls, "java_name", None)
    if java:
        return java
    if name in ("int", "str", "bool", "float", "Exception", "BaseException", "object", "Long", "Short", "Byte", "Character", "Float"):
        words = {"int": "Integer", "str": "String", "bool": "Boolean", "float": "Double", "BaseException": "Throwable", "object": "Object"}
        return "java.lang." + words.get(name, name)
    if name == "list":
        return "java.util.ArrayList"
    if name in ("HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayDeque", "LinkedList", "PriorityQueue", "Stack", "Optional", "Random"):
        return "java.util." + name
    return name


def sort_array(xs):
    sort_range(xs, 0, len(xs))


def sort_range(xs, start, end):
    check_part(len(xs), start, end)
    part = sorted(xs[start:end])
    for i in range(len(part)):
        xs[start + i] = part[i]


def check_part(n, start, end):
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def copy_range(a, start, end, fill=None):
    n = len(non_null(a))
    if start > end:
        raise IllegalArgumentException(str(start) + " > " + str(end))
    if start < 0 or start > n:
        raise ArrayIndexOutOfBoundsException(out_of_bounds(start, n))
    part = a[start : min(end, n)]
    missing = end - start - len(part)
    if missing:
        part = part + ([fill] * missing if isinstance(a, list) else blank_like(a, missing))
    return part


def blank_like(a, size):
    return array.array(array_typecode(a), [0] * size)


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def binary_search(a, x, compare=None):
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


def array_kind(x):
    return {"i": "[I", "h": "[S", "b": "[B", "q": "[J", "H": "[C", "f": "[F"}.get(str(x)[7], "[D") + "@"


def compare_to(a, b):
    if a is None or b is None:
        raise NullPointerException()
    if isinstance(a, str):
        return compare_strings(a, b)
    if isinstance(a, float):
        return double_compare(a, b)
    if isinstance(a, int):
        return cmp(a, b)
    if not hasattr(a, "compareTo"):
        raise ClassCastException("class " + class_name(a) + " cannot be cast to class java.lang.Comparable")
    return a.compareTo(b)


def compare_strings(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if a[i] != b[i]:
            return ord(a[i]) - ord(b[i])
    return len(a) - len(b)


def out_of_bounds(i, n):
    return "Index " + str(i) + " out of bounds for length " + str(n)


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def array_copy(source, start, target, to, count):
    if source is None or target is None:
        raise NullPointerException()
    if start < 0 or to < 0 or count < 0 or start + count > len(source) or to + count > len(target):
        raise ArrayIndexOutOfBoundsException(array_copy_fault(source, start, target, to, count))
    target[to : to + count] = source[start : start + count]


def array_copy_fault(source, start, target, to, count):
    if count < 0:
        return "arraycopy: length " + str(count) + " is negative"
    first = start < 0 or (to >= 0 and start + count > len(source))
    word, a, n = ("source", source, start) if first else ("destination", target, to)
    kind = {"[I": "int", "[S": "short", "[B": "byte", "[J": "long", "[C": "char", "[F": "float", "[D": "double"}
    name = "object array" if isinstance(a, list) else kind[array_kind(a)[:2]]
    size = name + "[" + str(len(a)) + "]"
    if n < 0:
        return "arraycopy: " + word + " index " + str(n) + " out of bounds for " + size
    word = "last source" if first else "last destination"
    return "arraycopy: " + word + " index " + str(n + count) + " out of bounds for " + size


class RuntimeException(Exception):
    java_name = "java.lang.RuntimeException"


class ArithmeticException(RuntimeException):
    java_name = "java.lang.ArithmeticException"


class ClassCastException(RuntimeException):
    java_name = "java.lang.ClassCastException"


class IllegalArgumentException(RuntimeException):
    java_name = "java.lang.IllegalArgumentException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


def class_name(x):
    return type_name(type(x))


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def idiv(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def cmp(a, b):
    return -1 if a < b else 1 if a > b else 0


def double_compare(a, b):
    if a < b:
        return -1
    if a > b:
        return 1
    if a == b and a != 0:
        return 0
    return cmp(_rank(a), _rank(b))


def _rank(x):
    return 2 if x != x else math.copysign(1.0, x)


def bubble(a):
    end = len(a)
    while True:
        swapped = False
        i = 1
        while True:
            if i >= end:
                break
            if at(a, i32(i - 1)) > at(a, i):
                t = at(a, i)
                put(a, i, at(a, i32(i - 1)))
                put(a, i32(i - 1), t)
                swapped = True
            i = i32(i + 1)
        end = i32(end - 1)
        if not swapped:
            break


def insertion(a):
    i = 1
    while True:
        if i >= len(a):
            break
        v = at(a, i)
        j = i
        while True:
            if j <= 0:
                break
            if at(a, i32(j - 1)) <= v:
                break
            put(a, j, at(a, i32(j - 1)))
            j = i32(j - 1)
        put(a, j, v)
        i = i32(i + 1)


def selection(a):
    i = 0
    while True:
        if i >= len(a) - 1:
            break
        min_ = i
        j = i32(i + 1)
        while True:
            if j >= len(a):
                break
            if at(a, j) < at(a, min_):
                min_ = j
            j = i32(j + 1)
        t = at(a, i)
        put(a, i, at(a, min_))
        put(a, min_, t)
        i = i32(i + 1)


def quick(a, lo, hi):
    if lo < hi:
        pivot = at(a, (i32(lo + hi) & 0xffffffff) >> 1)
        i = i32(lo - 1)
        j = i32(hi + 1)
        while True:
            i = i32(i + 1)
            if at(a, i) >= pivot:
                while True:
                    j = i32(j - 1)
                    if at(a, j) <= pivot:
                        break
                if i >= j:
                    break
                t = at(a, i)
                put(a, i, at(a, j))
                put(a, j, t)
        quick(a, lo, j)
        quick(a, i32(j + 1), hi)


def merge(a):
    if len(a) < 2:
        return a
    left = merge(copy_range(a, 0, len(a) // 2))
    right = merge(copy_range(a, len(a) // 2, len(a)))
    out = new_numeric_array("i", len(a))
    i = 0
    j = 0
    k = 0
    while True:
        if k >= len(out):
            break
        while True:
            t = False
            while True:
                if j != len(right):
                    if i < len(left):
                        if at(left, i) <= at(right, j):
                            break
                    t2 = j
                    j = i32(j + 1)
                    t3 = at(right, t2)
                    t = True
                    break
                break
            if t:
                break
            t4 = i
            i = i32(i + 1)
            t3 = at(left, t4)
            break
        put(out, k, t3)
        k = i32(k + 1)
    return out


def heap(a):
    i = len(a) // 2 - 1
    while True:
        if i < 0:
            break
        sink(a, i, len(a))
        i = i32(i - 1)
    end = len(a) - 1
    while True:
        if end <= 0:
            break
        t = at(a, 0)
        put(a, 0, at(a, end))
        put(a, end, t)
        sink(a, 0, end)
        end = i32(end - 1)


def sink(a, i, n):
    while True:
        if i32(2 * i + 1) >= n:
            break
        c = i32(2 * i + 1)
        if i32(c + 1) < n:
            if at(a, i32(c + 1)) > at(a, c):
                c = i32(c + 1)
        if at(a, i) >= at(a, c):
            break
        t = at(a, i)
        put(a, i, at(a, c))
        put(a, c, t)
        i = c


def shell(a):
    gap = len(a) // 2
    while True:
        if gap <= 0:
            break
        i = gap
        while True:
            if i >= len(a):
                break
            v = at(a, i)
            j = i
            while True:
                if j < gap:
                    break
                if at(a, i32(j - gap)) <= v:
                    break
                put(a, j, at(a, i32(j - gap)))
                j = i32(j - gap)
            put(a, j, v)
            i = i32(i + 1)
        gap = idiv(gap, 2)


def random(n):
    a = new_numeric_array("i", n)
    seed = 12345
    i = 0
    while True:
        if i >= n:
            break
        seed = i32(seed * 1103515245 + 12345)
        put(a, i, ((seed & 0xffffffff) >> 16) % 100 - 50)
        i = i32(i + 1)
    return a


def main(args):
    sorters = [bubble, insertion, selection, heap, shell, lambda a: quick(a, 0, len(a) - 1), lambda a2: array_copy(merge(a2), 0, a2, 0, len(a2)), sort_array]
    print(array_text(random(20)))
    t = sorters
    t2 = len(t)
    t3 = 0
    while True:
        if t3 >= t2:
            break
        s = at(t, t3)
        a3 = random(20)
        s(a3)
        print(array_text(a3))
        s(new_numeric_array("i", 0))
        extremes = array.array("i", [2147483647, 0, -2147483648, -1])
        s(extremes)
        print(array_text(extremes))
        t3 = i32(t3 + 1)
    print(binary_search(array.array("i", [1, 3, 5]), 3))


main(sys.argv[1:])

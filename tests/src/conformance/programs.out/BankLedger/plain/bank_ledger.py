import asyncio
import sys
import array
import math
import struct


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


def simple_name(cls):
    return type_name(cls).rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def index_fault(i, n):
    return IndexOutOfBoundsException(out_of_bounds(i, n))


def at_list(xs, i):
    if 0 <= i < len(non_null(xs)):
        return xs[i]
    raise index_fault(i, len(xs))


def add(xs, x):
    if isinstance(xs, tuple):
        raise UnsupportedOperationException()
    if isinstance(xs, list):
        xs.append(x)
        return True
    return non_null(xs).add(x)


def remove_at(xs, i):
    if not 0 <= i < len(non_null(xs)):
        raise index_fault(i, len(xs))
    return xs.pop(i)


def list_index(xs, x):
    for i in range(len(xs)):
        if same(x, xs[i]):
            return i
    return -1


def contains(xs, x):
    return list_index(xs, x) >= 0 if isinstance(xs, list) else x in non_null(xs)


def contains_all(xs, others):
    for x in others:
        if not contains(xs, x):
            return False
    return True


def to_list(xs):
    return list(non_null(xs))


class SizedList(list):
    def append(self, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i=-1):
        unsupported()

    def clear(self):
        unsupported()


class FixedList(SizedList):
    def __setitem__(self, i, x):
        unsupported()


def merge_sort(xs, compare):
    n = len(xs)
    if n < 2:
        return list(xs)
    left, right = merge_sort(xs[: n // 2], compare), merge_sort(xs[n // 2 :], compare)
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if compare(left[i], right[j]) <= 0:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def sort_list(xs, compare=None):
    if isinstance(xs, FixedList):
        unsupported()
    xs[:] = merge_sort(to_list(xs), compare or compare_to)


def reverse_list(xs):
    n = len(xs)
    for i in range(n // 2):
        xs[i], xs[n - 1 - i] = xs[n - 1 - i], xs[i]


class Entry:
    def __init__(self, key, value, hash=0):
        self.key, self.value, self.hash = key, value, hash

    def set(self, value):
        old, self.value = self.value, value
        return old

    def __eq__(self, other):
        return isinstance(other, Entry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class Map:
    def get(self, key):
        e = self.find(key)
        return None if e is None else e.value

    def get_or(self, key, default):
        e = self.find(key)
        return default if e is None else e.value

    def __contains__(self, key):
        return self.find(key) is not None

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def has_value(self, value):
        for e in self.entries():
            if same(value, e.value):
                return True
        return False

    def put_all(self, other):
        for e in other.entries():
            self.put(e.key, e.value)

    def put_if_absent(self, key, value):
        old = self.get(key)
        if old is None:
            self.put(key, value)
        return old

    def compute_if_absent(self, key, f):
        value = self.get(key)
        if value is None:
            value = f(key)
            if value is not None:
                self.put(key, value)
        return value

    def merge(self, key, value, f):
        old = self.get(key)
        return self.store(key, non_null(value) if old is None else f(old, value))

    def store(self, key, value):
        if value is None:
            self.remove_key(key)
        else:
            self.put(key, value)
        return value

    def __eq__(self, other):
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        for e in self.entries():
            found = other.find(e.key)
            if found is None or not same(e.value, found.value):
                return False
        return True

    def __hash__(self):
        h = 0
        for e in self.entries():
            h += e.__hash__()
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([str(e) for e in self.entries()]) + "}"


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


class HashMap(Map):
    def __init__(self, source=16, load=None, access=False):
        other = None if isinstance(source, int) else non_null(source)
        capacity = source if other is None else int(len(other) / 0.75 + 1.0) if len(other) else 16
        if capacity < 0:
            raise IllegalArgumentException("Illegal initial capacity: " + str(capacity))
        self.first, self.access, self.changes = 1, access, 0
        while self.first < capacity:
            self.first *= 2
        HashMap.clear(self)
        if other is not None:
            self.put_all(other)

    def clear(self):
        self.table = [None] * self.first
        self.size = 0
        self.changes += 1

    def __len__(self):
        return self.size

    def hash(self, key):
        h = hash_or_zero(key)
        return (h ^ ((h & 0xFFFFFFFF) >> 16)) & 0xFFFFFFFF

    def find(self, key):
        h = self.hash(key)
        for e in self.table[h & (len(self.table) - 1)] or ():
            if e.hash == h and same(key, e.key):
                return e
        return None

    def put(self, key, value):
        e = self.find(key)
        if e is not None:
            self.touch(e)
            return e.set(value)
        self.insert(Entry(key, value, self.hash(key)))
        return None

    def touch(self, e):
        pass

    def insert(self, e):
        self.changes += 1
        self.place(e)
        self.size += 1
        if self.size > len(self.table) * 3 // 4:
            old = self.table
            self.table = [None] * (2 * len(old))
            for slot in old:
                for e in slot or ():
                    self.place(e)

    def place(self, e):
        i = e.hash & (len(self.table) - 1)
        if self.table[i] is None:
            self.table[i] = []
        self.table[i].append(e)

    def remove_key(self, key):
        e = self.find(key)
        if e is None:
            return None
        self.unlink(e)
        return e.value

    def unlink(self, e):
        self.changes += 1
        slot = self.table[e.hash & (len(self.table) - 1)]
        for i in range(len(slot)):
            if slot[i] is e:
                slot.pop(i)
                break
        self.size -= 1

    def entries(self):
        return checked(self, self.walk())

    def walk(self):
        for slot in self.table:
            for e in tuple(slot or ()):
                yield e


def checked(map, walk):
    changes, left = map.changes, len(map)
    for e in walk:
        yield e
        left -= 1
        if left <= 0:
            return
        if map.changes != changes:
            raise ConcurrentModificationException()


class LinkedHashMap(HashMap):
    head = tail = None

    def clear(self):
        HashMap.clear(self)
        self.head = self.tail = None

    def insert(self, e):
        self.link(e)
        HashMap.insert(self, e)
        if hasattr(self, "removeEldestEntry") and self.removeEldestEntry(self.head):
            self.remove_key(self.head.key)

    def link(self, e):
        e.before, e.after = self.tail, None
        if self.tail is None:
            self.head = e
        else:
            self.tail.after = e
        self.tail = e

    def unlink(self, e):
        HashMap.unlink(self, e)
        self.cut(e)

    def cut(self, e):
        if e.before is None:
            self.head = e.after
        else:
            e.before.after = e.after
        if e.after is None:
            self.tail = e.before
        else:
            e.after.before = e.before

    def touch(self, e):
        if self.access and e is not self.tail:
            self.cut(e)
            self.link(e)
            self.changes += 1

    def get(self, key):
        return self.get_or(key, None)

    def get_or(self, key, default):
        e = self.find(key)
        if e is None:
            return default
        self.touch(e)
        return e.value

    def walk(self):
        e = self.head
        while e is not None:
            yield e
            e = e.after


def lower(s):
    if len(s.encode()) == len(s):
        return s.lower()
    return "".join([chr(lower_char(ord(c))) for c in s])


class TreeMap(Map):
    def __init__(self, compare=None, other=None):
        if isinstance(compare, Map):
            compare, other = compare.compare if isinstance(compare, TreeMap) else None, compare
        self.compare = compare or compare_to
        self.sorted, self.changes = [], 0
        if other is not None:
            self.put_all(other)

    def clear(self):
        self.sorted = []
        self.changes += 1

    def __len__(self):
        return len(self.sorted)

    def place(self, key, after=False):
        xs = self.sorted
        low, high = 0, len(xs)
        if not xs:
            self.compare(key, key)
        while low < high:
            middle = (low + high) >> 1
            c = self.compare(xs[middle].key, key)
            if c < 0 or (after and c == 0):
                low = middle + 1
            else:
                high = middle
        return low

    def find(self, key):
        i = self.place(key)
        if i < len(self.sorted) and self.compare(self.sorted[i].key, key) == 0:
            return self.sorted[i]
        return None

    def put(self, key, value):
        i = self.place(key)
        if i < len(self.sorted) and self.compare(self.sorted[i].key, key) == 0:
            return self.sorted[i].set(value)
        self.changes += 1
        self.sorted.insert(i, Entry(key, value))
        return None

    def remove_key(self, key):
        e = self.find(key)
        if e is None:
            return None
        self.sorted.pop(self.place(key))
        self.changes += 1
        return e.value

    def entries(self):
        return checked(self, self.walk())

    def walk(self):
        i = 0
        while i < len(self.sorted):
            e = self.sorted[i]
            yield e
            i = i + 1 if i < len(self.sorted) and self.sorted[i] is e else i

    def floor(self, key):
        return self.place(key, True) - 1

    def lower(self, key):
        return self.place(key) - 1

    def head(self, high, inclusive=False):
        return SubMap(self, None, (high, inclusive))

    def tail(self, low, inclusive=True):
        return SubMap(self, (low, inclusive), None)


class SubMap(TreeMap):
    def __init__(self, base, low, high):
        self.base, self.low, self.high = base, low, high
        self.compare = base.compare

    @property
    def sorted(self):
        xs, low, high = self.base.sorted, self.low, self.high
        start = 0 if low is None else self.base.place(low[0], not low[1])
        return xs[start : len(xs) if high is None else self.base.place(high[0], high[1])]

    @property
    def changes(self):
        return self.base.changes

    def inside(self, key):
        low, high = self.low, self.high
        if low is not None and self.compare(key, low[0]) < (0 if low[1] else 1):
            return False
        return high is None or self.compare(key, high[0]) < (1 if high[1] else 0)

    def put(self, key, value):
        if not self.inside(key):
            raise IllegalArgumentException("key out of range")
        return self.base.put(key, value)

    def remove_key(self, key):
        return self.base.remove_key(key) if self.inside(key) else None

    def clear(self):
        for e in self.sorted:
            self.base.remove_key(e.key)


class View:
    def __init__(self, map, kind):
        self.map, self.kind = map, kind

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        for e in self.map.entries():
            yield e.key if self.kind == 0 else e.value if self.kind == 1 else e

    def __contains__(self, x):
        if self.kind == 0:
            return x in self.map
        if self.kind == 1:
            return self.map.has_value(x)
        e = self.map.find(x.key)
        return e is not None and same(e.value, x.value)

    def add(self, x):
        unsupported()

    def clear(self):
        self.map.clear()

    def iterator(self):
        return MapIterator(self)

    def __eq__(self, other):
        return self is other or (self.kind != 1 and set_equals(self, other))

    def __hash__(self):
        return identity_hash(self) if self.kind == 1 else set_hash(self)

    def __str__(self):
        return text(list(self))


class MapIterator:
    def __init__(self, view):
        self.view, self.walk, self.last = view, view.map.walk(), None
        self.left, self.changes = len(view.map), view.map.changes

    def hasNext(self):
        return self.left > 0

    def next(self):
        if self.view.map.changes != self.changes:
            raise ConcurrentModificationException()
        if self.left <= 0:
            raise NoSuchElementException()
        self.last = next(self.walk)
        self.left -= 1
        kind = self.view.kind
        return self.last.key if kind == 0 else self.last.value if kind == 1 else self.last


def set_equals(a, b):
    return isinstance(b, View) and b.kind != 1 and len(a) == len(b) and contains_all(a, b)


def set_hash(xs):
    h = 0
    for x in xs:
        h += hash_or_zero(x)
    return i32(h)


def hash_all(*xs):
    return list_hash(xs)


def comparing(key, compare=None):
    compare = compare or compare_to
    return lambda a, b: compare(key(a), key(b))


def reversed_order(compare):
    return lambda a, b: compare(b, a)


def then_comparing(first, second):
    return lambda a, b: first(a, b) or second(a, b)


def bool_text(b):
    return "true" if b else "false"


def string_text(s):
    return "null" if s is None else s


def object_text(x):
    return "null" if x is None else string_text(x.__str__())


def text(x):
    if isinstance(x, str):
        return x
    if x is None:
        return "null"
    if x is True:
        return "true"
    if x is False:
        return "false"
    if isinstance(x, int):
        return str(x)
    if isinstance(x, float):
        return double_text(x)
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join([text(e) for e in x]) + "]"
    if isinstance(x, BaseException):
        return x.__str__() if hasattr(type(x), "overrides_text") else throwable_text(x)
    if isinstance(x, array.array):
        return array_kind(x) + to_radix(id(x) & 0x7FFFFFFF, 16)
    if isinstance(x, type):
        return "class " + type_name(x)
    if hasattr(x, "__str__"):
        return string_text(x.__str__())
    return class_name(x) + "@" + to_radix(hash_code(x) & 0xFFFFFFFF, 16)


def array_kind(x):
    return {"i": "[I", "h": "[S", "b": "[B", "q": "[J", "H": "[C", "f": "[F"}.get(str(x)[7], "[D") + "@"


def equals(a, b):
    if a is b:
        return non_null(a) is a
    if a is None:
        raise NullPointerException()
    if isinstance(a, (str, int)):
        return type(a) is type(b) and a == b
    if isinstance(a, float):
        return isinstance(b, float) and double_bits(a) == double_bits(b)
    if isinstance(a, list):
        return is_list(b) and list_equals(a, b)
    if isinstance(a, (array.array, BaseException)) and not hasattr(a, "__eq__"):
        return False
    return bool(a == b)


def same(a, b):
    return a is b or (a is not None and equals(a, b))


def is_list(x):
    return isinstance(x, list) or getattr(x, "nulls", False)


def list_equals(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if not same(a[i], b[i]):
            return False
    return True


def string_hash(s):
    h = 0
    for c in s:
        h = (h * 31 + ord(c)) & 0xFFFFFFFF
    return i32(h)


def list_hash(xs):
    h = 1
    for x in xs:
        h = (h * 31 + hash_or_zero(x)) & 0xFFFFFFFF
    return i32(h)


def hash_or_zero(x):
    return 0 if x is None else hash_code(x)


def hash_code(x):
    if x is None:
        raise NullPointerException()
    if isinstance(x, str):
        return string_hash(x)
    if x is True:
        return 1231
    if x is False:
        return 1237
    if isinstance(x, int):
        return x
    if isinstance(x, float):
        return double_hash(x)
    if isinstance(x, (list, tuple)):
        return list_hash(x)
    if hasattr(x, "__hash__") and not isinstance(x, type):
        return x.__hash__()
    return id(x) & 0x7FFFFFFF


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


def new_array(size, fill=None):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    return [fill] * size


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise ClassCastException("class " + class_name(x) + " cannot be cast to class " + name)


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

    def __iter__(self):
        while self.hasNext():
            yield self.next()


def for_each(xs, f):
    for x in xs:
        f(x)


class Enum:
    def __init__(self, name, ordinal):
        self._name = name
        self._ordinal = ordinal

    def name(self):
        return self._name

    def ordinal(self):
        return self._ordinal

    def __str__(self):
        return self._name

    def compareTo(self, other):
        return self._ordinal - other._ordinal


class PrintStream:
    def __init__(self, file):
        self.file = file

    def write_text(self, x, end):
        print(x, end=end, file=self.file)
        return self


System_out = PrintStream(sys.stdout)


def identity_hash(x):
    return 0 if x is None else id(x) & 0x7FFFFFFF


class Error(BaseException):
    java_name = "java.lang.Error"


class VirtualMachineError(Error):
    java_name = "java.lang.VirtualMachineError"


class StackOverflowError(VirtualMachineError):
    java_name = "java.lang.StackOverflowError"


class OutOfMemoryError(VirtualMachineError):
    java_name = "java.lang.OutOfMemoryError"


class RuntimeException(Exception):
    java_name = "java.lang.RuntimeException"


class ArithmeticException(RuntimeException):
    java_name = "java.lang.ArithmeticException"


class ClassCastException(RuntimeException):
    java_name = "java.lang.ClassCastException"


class IllegalArgumentException(RuntimeException):
    java_name = "java.lang.IllegalArgumentException"


class NumberFormatException(IllegalArgumentException):
    java_name = "java.lang.NumberFormatException"


class IllegalFormatException(IllegalArgumentException):
    java_name = "java.util.IllegalFormatException"


class UnknownFormatConversionException(IllegalFormatException):
    java_name = "java.util.UnknownFormatConversionException"


class MissingFormatArgumentException(IllegalFormatException):
    java_name = "java.util.MissingFormatArgumentException"


class IllegalStateException(RuntimeException):
    java_name = "java.lang.IllegalStateException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class StringIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.StringIndexOutOfBoundsException"


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


class NoSuchElementException(RuntimeException):
    java_name = "java.util.NoSuchElementException"


class ConcurrentModificationException(RuntimeException):
    java_name = "java.util.ConcurrentModificationException"


class IOException(Exception):
    java_name = "java.io.IOException"


class EOFException(IOException):
    java_name = "java.io.EOFException"


class CharacterCodingException(IOException):
    java_name = "java.nio.charset.CharacterCodingException"


def class_name(x):
    return type_name(type(x))


def message(e):
    if hasattr(e, "getMessage"):
        return e.getMessage()
    return base_message(e)


def base_message(e):
    if isinstance(e, OSError) and e.args and isinstance(e.args[0], int):
        return str(e)
    return e.args[0] if e.args else None


def cause(e):
    found = getattr(e, "_cause", None)
    if found is None and len(e.args) > 1 and isinstance(e.args[1], BaseException):
        found = e.args[1]
    return found


def throwable_text(e):
    e = java_exception(e)
    found = message(e)
    return class_name(e) if found is None else class_name(e) + ": " + found


def add_suppressed(e, other):
    try:
        e._suppressed = getattr(e, "_suppressed", ()) + (other,)
    except AttributeError:
        pass


def java_exception(e):
    if hasattr(e, "java_name") or type(e) in (Exception, BaseException):
        return e
    if isinstance(e, ZeroDivisionError):
        return ArithmeticException("/ by zero")
    if isinstance(e, IndexError):
        return IndexOutOfBoundsException(base_message(e))
    if isinstance(e, (AttributeError, TypeError)):
        return NullPointerException(base_message(e))
    if isinstance(e, MemoryError):
        return OutOfMemoryError("Java heap space")
    if isinstance(e, OSError):
        return IOException(base_message(e))
    if isinstance(e, EOFError):
        return EOFException()
    if isinstance(e, UnicodeError):
        return CharacterCodingException()
    if type(e) is RuntimeError:
        return StackOverflowError()
    return e


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def unsupported():
    raise UnsupportedOperationException()


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return ((x + 0x8000000000000000) & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def idiv(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def irem(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    r = a % b
    return r - b if r and (a < 0) != (b < 0) else r


def d2l(x):
    if x != x:
        return 0
    if x >= 9223372036854775808.0:
        return 0x7FFFFFFFFFFFFFFF
    if x <= -9223372036854775808.0:
        return -0x8000000000000000
    return int(x)


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


def double_bits(x):
    if x != x:
        return 0x7FF8000000000000
    return struct.unpack("<q", struct.pack("<d", x))[0]


def float_bits(x):
    if x != x:
        return 0x7FC00000
    return struct.unpack("<i", struct.pack("<f", x))[0]


def long_hash(x):
    return i32(x ^ (x >> 32))


def double_hash(x):
    return long_hash(double_bits(x))


SINGLE_PRECISION = 1.0 + 1.0 / 0x20000000 == 1.0


def shortest_digits(m, e, lowest):
    even = not m & 1
    wide = m & (m - 1) == 0 and e > lowest and m > 1
    r, s, low = m << 1, 1, 1
    if e >= 0:
        r, low = r << e, 1 << e
        s = 2
    else:
        s = 1 << (1 - e)
    high = low
    if wide:
        r, s, high = r << 1, s << 1, high << 1
    bits = 0
    while m >> bits:
        bits += 1
    n = ((bits + e - 1) * 30103) // 100000
    if n >= 0:
        s *= 10**n
    else:
        r, low, high = r * 10**-n, low * 10**-n, high * 10**-n
    while r + high > s or (even and r + high == s):
        s, n = s * 10, n + 1
    while (r + high) * 10 < s or (not even and (r + high) * 10 == s):
        r, low, high, n = r * 10, low * 10, high * 10, n - 1
    out = ""
    while True:
        r, low, high = r * 10, low * 10, high * 10
        digit, r = r // s, r % s
        down = r < low or (even and r == low)
        up = r + high > s or (even and r + high == s)
        if down or up:
            if up and (not down or r * 2 > s or (r * 2 == s and digit & 1)):
                digit += 1
            return out + str(digit), n
        out += str(digit)


def tiny_digits(m, e):
    digits, n = shortest_digits(m, e, e)
    if len(digits) > 1:
        return digits, n
    near = (((m * 10 ** (2 - n)) << 1 >> -e) + 1) >> 1
    if near < 10:
        n -= 1
        near = (((m * 10 ** (2 - n)) << 1 >> -e) + 1) >> 1
    return (str(near)[0] if near % 10 == 0 else str(near)), n


def decimal_text(sign, digits, n):
    if -3 < n <= 7:
        if n <= 0:
            return sign + "0." + "0" * -n + digits
        if n >= len(digits):
            return sign + digits + "0" * (n - len(digits)) + ".0"
        return sign + digits[:n] + "." + digits[n:]
    return sign + digits[0] + "." + (digits[1:] or "0") + "E" + str(n - 1)


def double_text(x):
    if SINGLE_PRECISION:
        return float_text(x)
    if x != x:
        return "NaN"
    b = double_bits(x)
    sign = "-" if b < 0 else ""
    e, m = b >> 52 & 0x7FF, b & 0xFFFFFFFFFFFFF
    if e == 0x7FF:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 0x10000000000000
    else:
        e = 1
    digits, n = shortest_digits(m, e - 1075, -1074) if m > 63 else tiny_digits(m, e - 1075)
    return decimal_text(sign, digits, n)


def float_text(x):
    if x != x:
        return "NaN"
    b = float_bits(x)
    sign = "-" if b < 0 else ""
    e, m = b >> 23 & 0xFF, b & 0x7FFFFF
    if e == 0xFF:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 0x800000
    else:
        e = 1
    digits, n = shortest_digits(m, e - 150, -149) if m > 63 else tiny_digits(m, e - 150)
    return decimal_text(sign, digits, n)


def parse_int(s, radix=10, low=-0x80000000):
    if s is None:
        raise NumberFormatException('Cannot parse null string: null' if low < -0x80000000 or True else "null")
    value, digits = 0, s[1:] if s[:1] in ("+", "-") else s
    ok = digits != ""
    for c in digits:
        d = digit(ord(c), radix)
        if d < 0:
            ok = False
            break
        value = value * radix + d
    if s[:1] == "-":
        value = -value
    if not ok or not low <= value < -low:
        under = "" if radix == 10 else " under radix " + str(radix)
        if low == -0x80 or low == -0x8000:
            if ok and -0x80000000 <= value < 0x80000000:
                raise NumberFormatException('Value out of range. Value:"' + s + '" Radix:' + str(radix))
        raise NumberFormatException('For input string: "' + s + '"' + under)
    return value


def parse_long(s, radix=10):
    return parse_int(s, radix, -0x8000000000000000)


def digit(c, radix):
    if 48 <= c <= 57:
        d = c - 48
    elif 97 <= c <= 122:
        d = c - 87
    elif 65 <= c <= 90:
        d = c - 55
    else:
        return -1
    return d if d < radix else -1


def to_radix(x, radix):
    if radix < 2 or radix > 36:
        radix = 10
    if radix == 10:
        return str(x)
    n, out = abs(x), ""
    while True:
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[n % radix] + out
        n //= radix
        if n == 0:
            return "-" + out if x < 0 else out


def unsigned32(x, radix):
    return to_radix(x & 0xFFFFFFFF, radix)


def long_exact(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    raise ArithmeticException("long overflow")


def round_long(x):
    if x != x or abs(x) >= 4503599627370496.0:
        return d2l(x)
    n = math.floor(x)
    return n + 1 if x - n >= 0.5 else n


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)

    def compareTo(self, other):
        return cmp(self.v, other.v)


def number(x):
    return x.v if isinstance(x, Long) else non_null(x)


def upper_char(c):
    if 97 <= c <= 122 or (0xE0 <= c <= 0xFE and c != 0xF7):
        return c - 32
    return 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c


def lower_char(c):
    return c + 32 if 65 <= c <= 90 or (0xC0 <= c <= 0xDE and c != 0xD7) else c


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(
        "begin " + str(start) + ", end " + str(end) + ", length " + str(n)
    )


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def join_text(separator, xs):
    return separator.join([text(x) for x in xs])


def format_text(pattern, *args):
    out, i, following = "", 0, 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c != "%":
            out += c
            continue
        begin, flags, width, precision, number, index = i, "", 0, -1, 0, -1
        while i < len(pattern) and pattern[i] in "-+ 0,(#":
            flags += pattern[i]
            i += 1
        while i < len(pattern) and pattern[i].isdigit():
            width = width * 10 + int(pattern[i])
            i += 1
        if i < len(pattern) and pattern[i] == "$":
            index, width = width - 1, 0
            i += 1
            while i < len(pattern) and pattern[i] in "-+ 0,(#":
                flags += pattern[i]
                i += 1
            while i < len(pattern) and pattern[i].isdigit():
                width = width * 10 + int(pattern[i])
                i += 1
        if i < len(pattern) and pattern[i] == ".":
            i += 1
            precision = 0
            while i < len(pattern) and pattern[i].isdigit():
                precision = precision * 10 + int(pattern[i])
                i += 1
        kind = pattern[i] if i < len(pattern) else "%"
        i += 1
        if kind == "n":
            out += "\n"
            continue
        if kind == "%" and i <= len(pattern):
            out += pad("%", flags, width)
            continue
        if kind not in "dsSxXcCbBfeEohH":
            raise UnknownFormatConversionException("Conversion = '" + kind + "'")
        if index < 0:
            index, following = following, following + 1
        if index >= len(args):
            raise MissingFormatArgumentException("Format specifier '%" + pattern[begin:i] + "'")
        out += pad(format_one(kind, args[index], flags, precision), flags, width)
    return out


def pad(s, flags, width):
    if len(s) >= width:
        return s
    if "-" in flags:
        return s + " " * (width - len(s))
    if "0" in flags:
        sign = s[:1] if s[:1] in ("-", "+", " ") else ""
        return sign + "0" * (width - len(s)) + s[len(sign) :]
    return " " * (width - len(s)) + s


def format_one(kind, x, flags, precision):
    low = kind.lower()
    if low == "b":
        s = bool_text(x if isinstance(x, bool) else x is not None)
    elif low == "s" or x is None:
        s = text(x)
    elif low == "h":
        s = unsigned32(hash_code(x), 16)
    elif low == "c":
        s = chr(number(x))
    elif low == "d":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        return signed(str(abs(number(x))), number(x) < 0, flags)
    elif low in "xo":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        bits = {"Long": 64, "Short": 16, "Byte": 8}.get(type(x).__name__, 32)
        s = to_radix(number(x) & ((1 << bits) - 1), 16 if low == "x" else 8)
        if "#" in flags:
            s = ("0x" if low == "x" else "0") + s
    else:
        x = number(x)
        if not isinstance(x, float):
            raise wrong_conversion(kind, x)
        if x != x or x - x != 0:
            return "NaN" if x != x else "-Infinity" if x < 0 else "+Infinity" if "+" in flags else "Infinity"
        digits = fixed(x, precision) if low == "f" else scientific(x, precision)
        s = signed(digits, double_bits(x) < 0, flags)
        return s.upper() if kind == "E" else s
    if precision >= 0 and low in "sbh":
        s = s[:precision]
    return upper(s) if kind != low else s


def wrong_conversion(kind, x):
    return IllegalFormatException(kind + " != " + class_name(x))


def signed(s, negative, flags):
    if "," in flags:
        whole, rest = (s.split(".") + [""])[:2]
        grouped = ""
        while len(whole) > 3:
            grouped = "," + whole[-3:] + grouped
            whole = whole[:-3]
        s = whole + grouped + ("." + rest if rest else "")
    if negative:
        return "(" + s + ")" if "(" in flags else "-" + s
    return "+" + s if "+" in flags else " " + s if " " in flags else s


def decimal_parts(x):
    s = double_text(abs(x))
    mantissa, exponent = (s.split("E") + ["0"])[:2]
    whole, rest = mantissa.split(".")
    digits, n = whole + rest, len(whole) + int(exponent)
    while len(digits) > 1 and digits[0] == "0":
        digits, n = digits[1:], n - 1
    return digits, n


def round_digits(digits, keep):
    if keep < 0:
        return "0"
    value = int("0" + digits[:keep])
    if keep < len(digits) and digits[keep] >= "5":
        value += 1
    return str(value)


def fixed(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    digits += "0" * (n + precision - len(digits))
    s = round_digits(digits, n + precision)
    s = "0" * (precision + 1 - len(s)) + s
    return s[: len(s) - precision] + "." + s[len(s) - precision :] if precision else s


def scientific(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    if x == 0:
        n = 1
    digits += "0" * (precision + 1 - len(digits))
    s = round_digits(digits, precision + 1)
    if len(s) > precision + 1:
        s, n = s[:-1], n + 1
    s = "0" * (precision + 1 - len(s)) + s
    n -= 1
    tail = ("-" if n < 0 else "+") + ("0" if abs(n) < 10 else "") + str(abs(n))
    return s[0] + ("." + s[1:] if precision else "") + "e" + tail


def join_all(separator, *xs):
    return join_text(separator, xs)


class BankLedger:
    java_name = "BankLedger"

    def __init__(self):
        self.ledger = None
        self.failures = None
        self.accounts = LinkedHashMap()
        self.ledger = []
        self.failures = TreeMap()

    def open(self, account):
        if self.accounts.put_if_absent(account.id(), account) is not None:
            raise IllegalStateException("account " + string_text(account.id()) + " exists")
        return account

    def find(self, id_):
        a = self.accounts.get(id_)
        if a is None:
            raise UnknownAccount(id_)
        return a

    def record(self, a, kind, amount, notes):
        number_ = i32(len(self.ledger) + 1)
        t = self.ledger
        if len(notes) == 0:
            t2 = Entry_().init_int_String_Kind_Money(number_, a.id(), kind, amount)
        else:
            t2 = Entry_().init(number_, a.id(), kind, amount, join_all("; ", *notes))
        add(t, t2)

    def deposit(self, id_, amount):
        a = self.find(id_)
        m = of(amount)
        self.record(a, DEPOSIT, m, new_array(0, None))
        a.deposit(m)

    def transfer(self, from_, to, amount):
        try:
            t = Transaction(string_text(from_) + "->" + string_text(to) + " " + string_text(amount))
            try:
                source = self.find(from_)
                money = of(amount)
                before = source.balance
                entries = len(self.ledger)

                def fn():
                    source.balance = before

                t.onRollback(fn)

                def fn2():
                    while True:
                        if len(self.ledger) <= entries:
                            break
                        remove_at(self.ledger, len(self.ledger) - 1)

                t.onRollback(fn2)
                self.record(source, WITHDRAWAL, money, ["to " + string_text(to)])
                source.withdraw(money)
                fee = source.fee(money)
                if not fee.__eq__(ZERO):
                    self.record(source, FEE, fee, ["transfer", "to " + string_text(to)])
                target = self.find(to)
                self.record(target, DEPOSIT, money, ["from " + string_text(from_)])
                target.deposit(money)
                t.commit()
            except BaseException as ex:
                t2 = java_exception(ex)
                try:
                    t.close()
                except BaseException as ex2:
                    t3 = java_exception(ex2)
                    add_suppressed(t2, t3)
                raise t2
            t.close()
        except FrozenAccount as ex3:
            e = ex3
            raise BankException().init_int_String_Throwable(3, "transfer stopped", e)

    def attempt(self, title, action):
        while True:
            t = False
            while True:
                t2 = False
                while True:
                    try:
                        try:
                            action()
                            t3 = True
                        except InsufficientFunds as ex:
                            e = ex
                            print(string_text(title) + ": short of money, " + text(e.missing) + " missing")
                            self.count(e)
                            break
                        except BankException as ex2:
                            e2 = ex2
                            t4 = System_out
                            t5 = message(e2)
                            if cause(e2) is None:
                                t6 = ""
                            else:
                                t6 = " because " + text(cause(e2))
                            t4.write_text(string_text(title) + ": " + string_text(t5) + t6, "\n")
                            self.count(e2)
                            t2 = True
                            break
                        except (IllegalArgumentException, ArithmeticException, ZeroDivisionError) as ex3:
                            e3 = java_exception(ex3)
                            print(string_text(title) + ": " + text(e3))
                            self.failures.merge(-1, 1, lambda x, y: i32(non_null(x) + non_null(y)))
                            t = True
                            break
                    except BaseException as ex4:
                        t7 = java_exception(ex4)
                        print("-- " + string_text(title))
                        raise t7
                    print("-- " + string_text(title))
                    return t3
                if t2:
                    break
                if t:
                    break
                print("-- " + string_text(title))
                return False
            if t:
                break
            print("-- " + string_text(title))
            return False
        print("-- " + string_text(title))
        return False

    def count(self, e):
        self.failures.merge(e.code(), 1, lambda x, y: i32(non_null(x) + non_null(y)))


class Account:
    java_name = "BankLedger$Account"

    def __init__(self, id_, owner):
        self._id = None
        self.owner = None
        self.balance = None
        self.frozen = False
        self.serial = 0
        global created
        self.balance = ZERO
        t = i32(created + 1)
        created = t
        self.serial = t
        self._id = id_
        self.owner = owner

    def id(self):
        return self._id

    def freeze(self, on):
        self.frozen = on

    def fee(self, amount):
        return ZERO

    def deposit(self, amount):
        self.checkOpen()
        self.balance = self.balance.plus(amount)

    def withdraw(self, amount):
        self.checkOpen()
        after = self.balance.minus(amount).minus(self.fee(amount))
        if after.compareTo(self.limit()) < 0:
            raise InsufficientFunds(self, self.limit().minus(after))
        self.balance = after

    def checkOpen(self):
        if self.frozen:
            raise FrozenAccount(self._id)

    def __str__(self):
        return simple_name(type(self)) + "[" + string_text(self._id) + " " + string_text(self.owner) + " " + text(self.balance) + "]"


class Savings(Account):
    java_name = "BankLedger$Savings"

    def __init__(self, id_, owner, rate):
        self.rate = 0.0
        super().__init__(id_, owner)
        self.rate = rate

    def limit(self):
        return ZERO

    def interest(self):
        return self.balance.percent(self.rate)


class Checking(Account):
    java_name = "BankLedger$Checking"

    def __init__(self, id_, owner, overdraft):
        self.overdraft = None
        super().__init__(id_, owner)
        self.overdraft = overdraft

    def limit(self):
        return ZERO.minus(self.overdraft)

    def fee(self, amount):
        if amount.compareTo(of("100")) > 0:
            t = amount.percent(0.5)
        else:
            t = Account.fee(self, amount)
        return t


class Money:
    java_name = "BankLedger$Money"

    def __init__(self, cents):
        self.cents = cents

    def plus(self, o):
        return Money(long_exact(self.cents + o.cents))

    def minus(self, o):
        return Money(long_exact(self.cents - o.cents))

    def percent(self, rate):
        return Money(round_long(float(self.cents) * rate / 100.0))

    def isNegative(self):
        if self.cents < 0:
            t = True
        else:
            t = False
        return t

    def compareTo(self, o):
        return cmp(self.cents, o.cents)

    def __eq__(self, o):
        if isinstance(o, Money):
            if cast(o, lambda c: isinstance(c, Money), "BankLedger$Money").cents == self.cents:
                t = True
                return t
        t = False
        return t

    def __hash__(self):
        return hash_all(Long(self.cents))

    def __str__(self):
        if self.cents < 0:
            t = "-"
        else:
            t = ""
        return format_text("%s%d.%02d", t, Long(idiv(i64(abs(self.cents)), 100)), Long(irem(i64(abs(self.cents)), 100)))


class Kind(Enum):
    java_name = "BankLedger$Kind"

    def __init__(self, _enum_name, _enum_ordinal, sign):
        self.sign = None
        super().__init__(_enum_name, _enum_ordinal)
        self.sign = sign


class Entry_:
    java_name = "BankLedger$Entry"

    def __init__(self):
        pass

    def init(self, number_, account, kind, amount, note):
        self._number = 0
        self._account = None
        self._kind = None
        self._amount = None
        self._note = None
        if amount.isNegative():
            raise IllegalArgumentException("negative amount " + text(amount))
        self._number = number_
        self._account = account
        self._kind = kind
        self._amount = amount
        self._note = note
        return self

    def init_int_String_Kind_Money(self, number_, account, kind, amount):
        Entry_.init(self, number_, account, kind, amount, "")
        return self

    def __str__(self):
        return "Entry[number=" + str(self._number) + ", account=" + string_text(self._account) + ", kind=" + object_text(self._kind) + ", amount=" + object_text(self._amount) + ", note=" + string_text(self._note) + "]"

    def __hash__(self):
        return i32(i32(i32(i32(self._number * 31 + hash_code(self._account)) * 31 + hash_code(self._kind)) * 31 + hash_code(self._amount)) * 31 + hash_code(self._note))

    def __eq__(self, o):
        return isinstance(o, Entry_) and self._number == o._number and same(self._account, o._account) and same(self._kind, o._kind) and same(self._amount, o._amount) and same(self._note, o._note)

    def number(self):
        return self._number

    def account(self):
        return self._account

    def kind(self):
        return self._kind

    def amount(self):
        return self._amount

    def note(self):
        return self._note


class BankException(Exception):
    java_name = "BankLedger$BankException"

    def __init__(self):
        pass

    def init_int_String(self, code, message_):
        self._code = 0
        super().__init__(message_)
        self._code = code
        return self

    def init_int_String_Throwable(self, code, message_, cause_):
        self._code = 0
        super().__init__(message_, cause_)
        self._code = code
        return self

    def code(self):
        return self._code


class InsufficientFunds(BankException):
    java_name = "BankLedger$InsufficientFunds"

    def __init__(self, a, missing):
        self.missing = None
        BankException.init_int_String(self, 1, string_text(a.id()) + " lacks " + text(missing))
        self.missing = missing


class FrozenAccount(RuntimeException):
    java_name = "BankLedger$FrozenAccount"

    def __init__(self, id_):
        super().__init__("account " + string_text(id_) + " is frozen")


class Transaction:
    java_name = "BankLedger$Transaction"

    def __init__(self, name):
        self.committed = False
        self.undo = []
        self.name = name
        print("begin " + string_text(name))

    def onRollback(self, action):
        add(self.undo, action)

    def commit(self):
        self.committed = True

    def close(self):
        if not self.committed:
            reverse_list(self.undo)
            for_each(self.undo, lambda x: x())
            print("rolled back " + string_text(self.name) + " (" + str(len(self.undo)) + " steps)")
        else:
            print("committed " + string_text(self.name))


class UnknownAccount(BankException):
    java_name = "BankLedger$UnknownAccount"

    def __init__(self, id_):
        BankException.init_int_String(self, 2, "no account " + string_text(id_))


def group(values, key, maker):
    result = maker()
    t = java_iterator(values)
    while True:
        if not t.hasNext():
            break
        v = t.next()
        add(result.compute_if_absent(key(v), lambda k: []), v)
    return result


def main(args):
    bank = BankLedger()
    ada = cast(bank.open(Savings("S1", "Ada", 2.5)), lambda c: isinstance(c, Savings), "BankLedger$Savings")
    bob = cast(bank.open(Checking("C1", "Bob", of("50.00"))), lambda c2: isinstance(c2, Checking), "BankLedger$Checking")
    bank.open(Checking("C2", "Cy", ZERO))

    def fn():
        bank.deposit("S1", "1000.00")
        bank.deposit("C1", "20.50")

    bank.attempt("pay in", fn)
    bank.attempt("move", lambda: bank.transfer("S1", "C1", "250.25"))
    bank.attempt("fee", lambda: bank.transfer("C1", "C2", "200"))
    bank.attempt("short", lambda: bank.transfer("C1", "C2", "500.00"))
    bank.attempt("nobody", lambda: bank.transfer("S1", "X9", "1.00"))
    bank.attempt("bad money", lambda: bank.deposit("C1", "12,50"))
    bank.attempt("odd money", lambda: bank.deposit("C1", "12.5"))
    bob.freeze(True)
    bank.attempt("frozen", lambda: bank.transfer("S1", "C1", "10.00"))
    bob.freeze(False)
    bank.attempt("overflow", lambda: bank.deposit("S1", "92233720368547758.00"))
    try:
        bank.open(Savings("C2", "Eve", 9.0))
    except IllegalStateException as ex:
        e = ex
        print(string_text(message(e)))
    interest = ada.interest()
    ada.deposit(interest)
    bank.record(ada, INTEREST, interest, new_array(0, None))
    t = java_iterator(View(bank.accounts, 1))
    while True:
        if not t.hasNext():
            break
        a = t.next()
        print(text(a) + " #" + str(a.serial))
    print("failures " + text(bank.failures))
    byAccount = group(bank.ledger, lambda x: x.account(), lambda: TreeMap())
    t2 = java_iterator(View(byAccount, 2))
    while True:
        if not t2.hasNext():
            break
        e2 = t2.next()
        print(string_text(e2.key))
        t3 = java_iterator(e2.value)
        while True:
            if not t3.hasNext():
                break
            x2 = t3.next()
            print(format_text("%4d %s %10s %s%n", x2.number(), x2.kind().sign, x2.amount(), x2.note()), end="")
    byKind = group(bank.ledger, lambda x3: x3.kind(), lambda: HashMap())
    kinds = to_list(View(byKind, 0))
    sort_list(kinds, then_comparing(reversed_order(comparing(lambda k: len(byKind.get(k)))), compare_to))
    print(text(kinds))
    print(text(at_list(bank.ledger, 0)))
    try:
        bank.record(ada, FEE, of("-0.01"), new_array(0, None))
    except IllegalArgumentException as ex2:
        e3 = ex2
        print(string_text(message(e3)))


def of(text_):
    dot = text_.find(chr(46))
    try:
        if dot < 0:
            t = text_
        else:
            t = substring(text_, 0, dot)
        whole = parse_long(t)
        if dot < 0:
            t2 = 0
        else:
            t2 = parse_long(substring(text_, i32(dot + 1)))
        part = t2
        if dot >= 0:
            if i32(len(text_) - dot) != 3:
                raise IllegalArgumentException("two digits after the point: " + string_text(text_))
        while True:
            t3 = i64(whole * 100)
            if whole >= 0:
                if not text_.startswith("-"):
                    t4 = part
                    break
            t4 = i64(-part)
            break
        t5 = Money(i64(t3 + t4))
    except NumberFormatException as ex:
        e = ex
        raise IllegalArgumentException("not money: " + string_text(text_), e)
    return t5


def _values():
    return [DEPOSIT, WITHDRAWAL, INTEREST, FEE]


created = 0
ZERO = None
DEPOSIT = None
WITHDRAWAL = None
INTEREST = None
FEE = None
_VALUES = None
ZERO = Money(0)
DEPOSIT = Kind("DEPOSIT", 0, "+")
WITHDRAWAL = Kind("WITHDRAWAL", 1, "-")
INTEREST = Kind("INTEREST", 2, "%")
FEE = Kind("FEE", 3, "!")
_VALUES = _values()
main(sys.argv[1:])

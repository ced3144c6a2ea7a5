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


def add_all(xs, others):
    changed = False
    for x in list(others):
        changed = add(xs, x) or changed
    return changed


def to_list(xs):
    return list(non_null(xs))


def as_list(*xs):
    return SizedList(xs)


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


class ListView:
    nulls = True

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
        return text(list(self))

    def iterator(self):
        return Iterator(self)

    def add(self, x):
        self.insert(len(self), x)
        return True
    append = add


class UnmodifiableList(ListView):
    def __init__(self, xs):
        self.xs = non_null(xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __iter__(self):
        return iter(self.xs)

    def __setitem__(self, i, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i):
        unsupported()

    def clear(self):
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


class Deque:
    nulls = True

    def __init__(self, xs=()):
        self.xs = list(xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def __iter__(self):
        return iter(self.xs)

    def iterator(self):
        return Iterator(self.xs)

    def __contains__(self, x):
        return list_index(self.xs, x) >= 0

    def __eq__(self, other):
        return self is other or (self.nulls and is_list(other) and list_equals(self.xs, other))

    def __hash__(self):
        return list_hash(self.xs) if self.nulls else identity_hash(self)

    def __str__(self):
        return text(self.xs)

    def add(self, x):
        self.xs.append(x if self.nulls else non_null(x))
        return True
    append = add

    def insert(self, i, x):
        self.xs.insert(i, x if self.nulls else non_null(x))

    def pop(self, i):
        return self.xs.pop(i)

    def clear(self):
        self.xs.clear()

    def add_first(self, x):
        self.insert(0, x)
        return True

    def take_first(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop(0)

    def poll_first(self):
        return self.xs.pop(0) if self.xs else None

    def peek_first(self):
        return self.xs[0] if self.xs else None
    poll, take, peek = poll_first, take_first, peek_first


class ArrayDeque(Deque):
    nulls = False


class PriorityQueue(Deque):
    nulls = False

    def __init__(self, compare=None, xs=()):
        self.xs = []
        self.compare = compare or compare_to
        for x in xs:
            self.add(x)

    def add(self, x):
        xs, k = self.xs, len(self.xs)
        xs.append(non_null(x))
        self.up(k, x)
        return True
    append = add

    def up(self, k, x):
        xs = self.xs
        while k > 0 and self.compare(x, xs[(k - 1) >> 1]) < 0:
            xs[k] = xs[(k - 1) >> 1]
            k = (k - 1) >> 1
        xs[k] = x

    def down(self, k, x):
        xs = self.xs
        n = len(xs)
        while k < n >> 1:
            child = 2 * k + 1
            if child + 1 < n and self.compare(xs[child], xs[child + 1]) > 0:
                child += 1
            if self.compare(x, xs[child]) <= 0:
                break
            xs[k] = xs[child]
            k = child
        xs[k] = x

    def poll(self):
        if not self.xs:
            return None
        first, last = self.xs[0], self.xs.pop()
        if self.xs:
            self.down(0, last)
        return first

    def take(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.poll()


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


class HashSet(View):
    def __init__(self, xs=None, capacity=16):
        if xs is not None:
            capacity = max(int(len(xs) / 0.75) + 1, 16)
        self.map, self.kind = self.new_map(capacity), 0
        if xs is not None:
            add_all(self, xs)

    def new_map(self, capacity):
        return HashMap(capacity)

    def add(self, x):
        if x in self.map:
            return False
        self.map.put(x, True)
        return True


class Optional:
    label = "Optional"

    def __init__(self, value=None):
        self.value = value

    def get(self):
        if self.value is None:
            raise NoSuchElementException("No value present")
        return self.value

    def map(self, f):
        return self if self.value is None else Optional(f(self.value))

    def __eq__(self, other):
        return type(other) is type(self) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.value)

    def __str__(self):
        return self.label + (".empty" if self.value is None else "[" + text(self.value) + "]")

    def present(self):
        return self.value is not None


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


def comparing(key, compare=None):
    compare = compare or compare_to
    return lambda a, b: compare(key(a), key(b))


def comparing_number(key):
    return lambda a, b: cmp(key(a), key(b))


def then_comparing(first, second):
    return lambda a, b: first(a, b) or second(a, b)


def each(xs):
    i, n = 0, len(xs)
    if not isinstance(xs, list):
        for x in iterate(java_iterator(xs)):
            yield x
        return
    while i != len(xs):
        if len(xs) != n:
            raise ConcurrentModificationException()
        yield xs[i]
        i += 1


def bool_text(b):
    return "true" if b else "false"


def string_text(s):
    return "null" if s is None else s


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


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def new_array(size, fill=None):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    return [fill] * size


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


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


def iterate(iterator):
    while iterator.hasNext():
        yield iterator.next()


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


def chars_text(a):
    return "".join([chr(c) for c in non_null(a)])


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


class IllegalFormatException(IllegalArgumentException):
    java_name = "java.util.IllegalFormatException"


class UnknownFormatConversionException(IllegalFormatException):
    java_name = "java.util.UnknownFormatConversionException"


class MissingFormatArgumentException(IllegalFormatException):
    java_name = "java.util.MissingFormatArgumentException"


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


def throwable_text(e):
    e = java_exception(e)
    found = message(e)
    return class_name(e) if found is None else class_name(e) + ": " + found


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


def irem(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    r = a % b
    return r - b if r and (a < 0) != (b < 0) else r


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


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise StringIndexOutOfBoundsException("String index out of range: " + str(i))


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def to_chars(s):
    return array.array("H", [ord(c) for c in s])


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


class StringBuilder:
    def __init__(self, s=""):
        self.parts = [non_null(s)]

    def __str__(self):
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0]

    def __len__(self):
        return len(str(self))

    def append(self, s):
        self.parts.append(s)
        return self

    def set(self, s):
        self.parts = [s]
        return self

    def insert(self, i, s):
        t = str(self)
        if not 0 <= i <= len(t):
            raise StringIndexOutOfBoundsException("offset " + str(i) + ", length " + str(len(t)))
        return self.set(t[:i] + s + t[i:])


class Grid:
    def __init__(self, rows):
        self.raining = False
        self.cells = new_array(len(rows), None)
        for r in range(len(rows)):
            row = to_chars(rows[r])
            put(self.cells, r, new_array(len(row), None))
            for c in range(len(row)):
                put(at(self.cells, r), c, of(at(row, c)))

    def inRain(self):
        self.raining = True
        return self

    def contains(self, c):
        return c.row() >= 0 and c.row() < len(self.cells) and c.column() >= 0 and c.column() < len(at(self.cells, c.row()))

    def at(self, c):
        return at(at(self.cells, c.row()), c.column())

    def costOf(self, c):
        return self.at(c).cost(self.raining)

    def neighbours(self, c):
        result = []
        for d in values():
            n = c.step(d)
            if self.contains(n) and self.at(n).isPassable():
                add(result, n)
        return result

    def drawn(self, path):
        picture = new_array(len(self.cells), None)
        r = 0
        while r < len(self.cells):
            put(picture, r, new_numeric_array("H", len(at(self.cells, r))))
            c = 0
            while c < len(at(self.cells, r)):
                put(at(picture, r), c, at(at(self.cells, r), c).symbol)
                c = i32(c + 1)
            r = i32(r + 1)
        for c2 in path:
            put(at(picture, c2.row()), c2.column(), 42)
        b = StringBuilder()
        for row in picture:
            b.append(chars_text(row)).append(chr(10))
        return str(b)


class Cell:
    def __init__(self, row, column):
        self._row = row
        self._column = column

    def step(self, d):
        return Cell(i32(self._row + d.rows), i32(self._column + d.columns))

    def distance(self, other):
        return i32(i32(abs(i32(self._row - other._row))) + i32(abs(i32(self._column - other._column))))

    def compareTo(self, other):
        byRow = cmp(self._row, other._row)
        return byRow if byRow != 0 else cmp(self._column, other._column)

    def __str__(self):
        return "(" + str(self._row) + "," + str(self._column) + ")"

    def __hash__(self):
        return i32(self._row * 31 + self._column)

    def __eq__(self, o):
        return isinstance(o, Cell) and self._row == o._row and self._column == o._column

    def row(self):
        return self._row

    def column(self):
        return self._column


class Search:
    def __init__(self, grid, heuristic):
        self.heuristic = None
        self.visited = 0
        self.grid = require(grid, "grid")
        self.heuristic = heuristic

    def from_(self, start, goal):
        best = HashMap()
        cameFrom = HashMap()
        order = then_comparing(comparing_number(lambda e2: e2.priority), comparing(lambda e: e.cell))
        open_ = PriorityQueue(order)
        best.put(start, 0)
        add(open_, Entry_(self, start, 0, goal))
        self.visited = 0
        while len(open_) != 0:
            e3 = open_.poll()
            if not e3.isStale(best):
                self.visited = i32(self.visited + 1)
                if e3.cell.__eq__(goal):
                    return Optional(require(Path(trace(cameFrom, goal), e3.cost)))
                t = java_iterator(self.grid.neighbours(e3.cell))
                while t.hasNext():
                    n = t.next()
                    cost = i32(e3.cost + self.grid.costOf(n))
                    known = best.get(n)
                    if known is None or cost < known:
                        best.put(n, cost)
                        cameFrom.put(n, e3.cell)
                        open_.add(Entry_(self, n, cost, goal))
        return Optional()


class Path:
    """A way through the grid; iterating gives its cells from start to goal."""

    def __init__(self, cells, cost):
        self._cost = 0
        self.cells = UnmodifiableList(to_list(cells))
        self._cost = cost

    def cost(self):
        return self._cost

    def steps(self):
        return len(self.cells) - 1

    def iterator(self):
        return GridDijkstra_Path_1(self)

    def directions(self):
        b = StringBuilder()
        before = None
        for c in self:
            if before is not None:
                t = values()
                t2 = len(t)
                t3 = 0
                while t3 < t2:
                    d = at(t, t3)
                    if before.step(d).__eq__(c):
                        b.append(chr(char_at(d._name, 0)))
                    t3 = i32(t3 + 1)
            before = c
        return str(b)

    def __iter__(self):
        return iterate(self.iterator())


class Direction(Enum):
    def __init__(self, _enum_name, _enum_ordinal, rows, columns):
        self.rows = 0
        self.columns = 0
        super().__init__(_enum_name, _enum_ordinal)
        self.rows = rows
        self.columns = columns

    def opposite(self):
        return at(values(), irem(i32(self._ordinal + 2), len(values())))


class Terrain(Enum):
    """What the ground is made of, and what a step onto it costs."""

    def __init__(self, _enum_name, _enum_ordinal, symbol, cost):
        self.symbol = 0
        self._cost = 0
        super().__init__(_enum_name, _enum_ordinal)
        self.symbol = symbol
        self._cost = cost

    def cost(self, raining):
        return self._cost

    def isPassable(self):
        return True


class Entry_:
    def __init__(self, this_0, cell, cost, goal):
        self.this_0 = this_0
        self.cell = cell
        self.cost = cost
        self.priority = i32(cost + this_0.heuristic(cell, goal))

    def isStale(self, best):
        return self.cost > best.get_or(self.cell, 2147483647)


class GridDijkstra_Path_1:
    def __init__(self, this_0):
        self._next = 0
        self.this_0 = this_0

    def hasNext(self):
        return self._next < len(self.this_0.cells)

    def next(self):
        if not self.hasNext():
            raise NoSuchElementException("the path has ended")
        t = self.this_0.cells
        t2 = self._next
        self._next = i32(t2 + 1)
        return at_list(t, t2)


class GridDijkstra_Terrain_1(Terrain):
    def __init__(self, _enum_name, _enum_ordinal, symbol, cost):
        super().__init__(_enum_name, _enum_ordinal, symbol, cost)

    def cost(self, raining):
        return i32(Terrain.cost(self, False) * 2) if raining else Terrain.cost(self, False)


class GridDijkstra_Terrain_2(Terrain):
    def __init__(self, _enum_name, _enum_ordinal, symbol, cost):
        super().__init__(_enum_name, _enum_ordinal, symbol, cost)

    def isPassable(self):
        return False


def reachable(grid, start):
    seen = HashSet()
    todo = ArrayDeque()
    add(todo, start)
    add(seen, start)
    while len(todo) != 0:
        for n in each(grid.neighbours(todo.take())):
            if add(seen, n):
                add(todo, n)
    return seen


def main(args):
    grid = Grid(["....#,,,....", ".##.#,~~~~#.", ".#..#,~#~~#.", ".#.#..,#....", "....#,,####.", ",,,.....~~#.", "#######.~##.", "........,..."])
    start = Cell(0, 0)
    goal = Cell(0, 11)
    ways = LinkedHashMap()
    ways.put("Dijkstra", NONE)
    ways.put("A*", lambda x, y: x.distance(y))
    for way in View(ways, 2):
        search = Search(grid, way.value)
        path = search.from_(start, goal).get()
        print(format_text("%-8s cost %d, %d steps, %d cells visited%n", way.key, path.cost(), path.steps(), search.visited), end="")
        print(path.directions())
        print(grid.drawn(path), end="")
    wet = Search(grid.inRain(), ways.get("A*")).from_(start, goal).get()
    print("in the rain: " + str(wet.cost()) + " by " + wet.directions())
    island = Grid(["..#..", "..#..", "###.."])
    print(bool_text(Search(island, NONE).from_(start, Cell(2, 4)).present()))
    shore = to_list(reachable(island, start))
    sort_list(shore)
    print(text(shore))
    print(text(as_list(NORTH.opposite(), WEST.opposite())))
    cells = wet.iterator()
    count = 0
    try:
        while True:
            cells.next()
            count = i32(count + 1)
    except NoSuchElementException as ex:
        e = ex
        print(str(count) + " cells, then: " + string_text(message(e)))
        try:
            Grid(["..", ".?"])
        except IllegalArgumentException as ex2:
            e2 = ex2
            print(string_text(message(e2)))


def trace(cameFrom, goal):
    stack = ArrayDeque()
    c = goal
    while c is not None:
        stack.add_first(c)
        c = cameFrom.get(c)
    return to_list(stack)


def values():
    return _VALUES[:]


def _values():
    return [NORTH, EAST, SOUTH, WEST]


def Terrain_values():
    return Terrain__VALUES[:]


def of(symbol):
    for t in Terrain_values():
        if t.symbol == symbol:
            return t
    raise IllegalArgumentException("no terrain looks like '" + chr(symbol) + "'")


def Terrain__values():
    return [ROAD, GRASS, SWAMP, WALL]


NORTH = None
EAST = None
SOUTH = None
WEST = None
_VALUES = None
ROAD = None
GRASS = None
SWAMP = None
WALL = None
Terrain__VALUES = None
NONE = lambda from_, goal: 0
NORTH = Direction("NORTH", 0, -1, 0)
EAST = Direction("EAST", 1, 0, 1)
SOUTH = Direction("SOUTH", 2, 1, 0)
WEST = Direction("WEST", 3, 0, -1)
_VALUES = _values()
ROAD = Terrain("ROAD", 0, 46, 1)
GRASS = Terrain("GRASS", 1, 44, 2)
SWAMP = GridDijkstra_Terrain_1("SWAMP", 2, 126, 5)
WALL = GridDijkstra_Terrain_2("WALL", 3, 35, 2147483647)
Terrain__VALUES = Terrain__values()
main(sys.argv[1:])

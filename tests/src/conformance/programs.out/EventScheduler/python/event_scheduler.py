import array
import sys
import time
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


def remove_object(xs, x):
    if not isinstance(xs, list):
        return non_null(xs).remove(x)
    i = list_index(xs, x)
    if i >= 0:
        xs.pop(i)
    return i >= 0


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

    def remove(self, x):
        return remove_object(self.xs, x)

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

    def remove(self, x):
        i = list_index(self.xs, x)
        if i < 0:
            return False
        last = self.xs.pop()
        if i < len(self.xs):
            self.down(i, last)
            if self.xs[i] is last:
                self.up(i, last)
        return True


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


def for_each(xs, f):
    for x in xs:
        f(x)


class Map:
    def get(self, key):
        e = self.find(key)
        return None if e is None else e.value

    def __contains__(self, key):
        return self.find(key) is not None

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def put_all(self, other):
        for e in other.entries():
            self.put(e.key, e.value)

    def compute_if_absent(self, key, f):
        value = self.get(key)
        if value is None:
            value = f(key)
            if value is not None:
                self.put(key, value)
        return value

    def for_each(self, f):
        for e in self.entries():
            f(e.key, e.value)

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

    def lower(self, key):
        return self.place(key) - 1

    def between(self, low, high, low_inclusive=True, high_inclusive=False):
        if self.compare(low, high) > 0:
            raise IllegalArgumentException("fromKey > toKey")
        return SubMap(self, (low, low_inclusive), (high, high_inclusive))


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


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


class Random:
    def __init__(self, seed=None):
        self.setSeed(nano_time() ^ id(self) if seed is None else seed)

    def setSeed(self, seed):
        self.seed = (seed ^ 0x5DEECE66D) & 0xFFFFFFFFFFFF
        self.gauss = None

    def next(self, bits):
        self.seed = (self.seed * 0x5DEECE66D + 11) & 0xFFFFFFFFFFFF
        return i32(self.seed >> (48 - bits))

    def nextInt(self, bound=None, end=None):
        if bound is None:
            return self.next(32)
        if end is not None:
            return self.between(bound, end)
        if bound <= 0:
            raise IllegalArgumentException("bound must be positive")
        r = self.next(31)
        if bound & (bound - 1) == 0:
            return (bound * r) >> 31
        u = r
        while True:
            r = u % bound
            if u - r + bound - 1 <= 0x7FFFFFFF:
                return r
            u = self.next(31)

    def between(self, origin, bound):
        if origin >= bound:
            raise IllegalArgumentException("bound must be greater than origin")
        return self.bounded(lambda: self.next(32), 32, origin, bound - origin)

    def bounded(self, draw, bits, origin, n):
        r = draw()
        if n & (n - 1) == 0:
            return (r & (n - 1)) + origin
        top = 1 << (bits - 1)
        if n >= top:
            while not origin <= r < origin + n:
                r = draw()
            return r
        while True:
            u = (r & (2 * top - 1)) >> 1
            if u + n - 1 - u % n < top:
                return u % n + origin
            r = draw()


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


def nano_time():
    return time.time_ns() if hasattr(time, "time_ns") else time.ticks_us() * 1000


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


class IllegalStateException(RuntimeException):
    java_name = "java.lang.IllegalStateException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


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


def ddiv(a, b):
    if b:
        return a / b
    if a != a or a == 0 or b != b:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


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


def double_min(a, b):
    return a if double_compare(a, b) < 0 and b == b or a != a else b


def double_max(a, b):
    return a if double_compare(a, b) > 0 or a != a else b


def sqrt(x):
    return math.sqrt(x) if x >= 0 else math.nan


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


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


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


class Scheduler:
    def __init__(self):
        self.queue = None
        self.sequence = 0
        self.executed = 0
        self.clock = Clock()
        self.queue = PriorityQueue(then_comparing(then_comparing(comparing_number(lambda e3: e3.due), comparing(lambda e2: e2.urgency)), comparing_number(lambda e: e.sequence)))

    def after(self, delay, action):
        return self.add(delay, 0, NORMAL, action)

    def every(self, period, action):
        return self.add(period, period, LOW, action)

    def urgent(self, delay, action):
        return self.add(delay, 0, HIGH, action)

    def add(self, delay, period, urgency, action):
        if delay < 0:
            raise IllegalArgumentException("in the past: " + str(delay))
        e = Event(self, i64(self.clock.now + delay), period, urgency, action)
        add(self.queue, e)
        return e

    def runUntil(self, end):
        while len(self.queue) != 0 and self.queue.peek().due <= end:
            e = self.queue.poll()
            t = self.clock
            t.now = e.due
            self.executed = i32(self.executed + 1)
            try:
                e.fire()
            except (RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError) as ex:
                x = java_exception(ex)
                print(text(self.clock) + " an event failed: " + text(x))
        self.clock.now = end


class Handle:
    def isPending(self):
        return False


class Shop:
    """A shop with tills that open when the line gets long."""

    def __init__(self, scheduler, seed):
        self.scheduler = None
        self.random = None
        self.tills = None
        self.statistics = None
        self.ignored = None
        self.listeners = None
        self.arrivals = None
        self.line = ArrayDeque()
        self.tills = []
        self.statistics = TreeMap()
        self.ignored = HashMap()
        self.listeners = []
        self.scheduler = scheduler
        self.random = Random(seed)
        add(self.tills, Till(self))

    def onEvent(self, listener):
        add(self.listeners, listener)

    def tell(self, format, arguments):
        message_ = text(self.scheduler.clock) + " " + format_text(format, *arguments)
        for l in self.listeners:
            l(message_)

    def measure(self, what):
        return self.statistics.compute_if_absent(what, lambda k: Statistics())

    def open(self, hours):
        self.tell("the shop opens", new_array(0, None))
        self.arrivals = self.scheduler.every(2, lambda: self.maybeArrive())
        self.scheduler.urgent(i64(hours * 60), lambda: self.close())

    def close(self):
        self.arrivals.cancel()
        self.tell("the doors close, %d in line", [len(self.line)])

    def maybeArrive(self):
        if self.random.nextInt(3) != 0:
            c = Customer(self.scheduler.clock.now, i32(1 + self.random.nextInt(14)))
            add(self.line, c)
            c.patience = self.scheduler.after(i32(8 + self.random.nextInt(5)), lambda: self.leave(c))
            if len(self.line) > 2 and len(self.tills) < 3:
                add(self.tills, Till(self))
                self.tell("till %d opens", [len(self.tills)])
            self.next()

    def leave(self, c):
        i = java_iterator(self.line)
        while i.hasNext():
            if i.next() is c:
                i.remove()
                self.tell("%s leaves in anger", [c.name])
                self.measure("lost items").add(float(c.items))
                return
        raise IllegalStateException(string_text(c.name) + " is not in line")

    def next(self):
        for t in each(self.tills):
            c = self.line.poll() if t.isFree() else None
            if c is not None:
                t.serve(c)


class Clock:
    """Virtual time in minutes."""

    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now

    def __str__(self):
        return format_text("%02d:%02d", Long(irem(idiv(self.now, 60), 24)), Long(irem(self.now, 60)))


class Urgency(Enum):
    def __init__(self, _enum_name, _enum_ordinal):
        super().__init__(_enum_name, _enum_ordinal)


class Event(Handle):
    def __init__(self, this_0, due, period, urgency, action):
        self.sequence = 0
        self.urgency = None
        self.action = None
        self.due = 0
        self.period = 0
        self.state = None
        self.this_0 = this_0
        t = self.this_0
        t2 = t.sequence
        t.sequence = i32(t2 + 1)
        self.sequence = t2
        self.state = WAITING
        self.due = due
        self.period = period
        self.urgency = urgency
        self.action = action

    def fire(self):
        self.state = RUNNING
        try:
            self.action()
        except BaseException as ex:
            t = java_exception(ex)
            if self.state is RUNNING:
                if self.period > 0:
                    self.due = i64(self.due + self.period)
                    self.state = WAITING
                    add(self.this_0.queue, self)
                else:
                    self.state = DONE
            raise t
        if self.state is RUNNING:
            if self.period > 0:
                self.due = i64(self.due + self.period)
                self.state = WAITING
                add(self.this_0.queue, self)
            else:
                self.state = DONE

    def cancel(self):
        if self.state is DONE or self.state is CANCELLED:
            return False
        if self.state is WAITING:
            remove_object(self.this_0.queue, self)
        self.state = CANCELLED
        return True

    def isPending(self):
        return self.state is WAITING


class Till:
    def __init__(self, this_0):
        self.number = 0
        self.served = None
        self.open = False
        self.this_0 = this_0
        self.number = i32(len(self.this_0.tills) + 1)
        self.open = True

    def isFree(self):
        return self.open and self.served is None

    def serve(self, c):
        self.served = c
        c.patience.cancel()
        self.this_0.measure("waiting").add(float(i64(self.this_0.scheduler.clock.now - c.arrived)))
        self.this_0.tell("till %d serves %s with %d items", [self.number, c.name, c.items])
        self.this_0.scheduler.after(i32(1 + idiv(c.items, 3)), lambda: self.finish())

    def finish(self):
        self.this_0.tell("till %d is done with %s", [self.number, self.served.name])
        self.this_0.measure("in shop").add(float(i64(self.this_0.scheduler.clock.now - self.served.arrived)))
        self.served = None
        if len(self.this_0.line) == 0 and len(self.this_0.tills) > 1 and self.number == len(self.this_0.tills):
            self.open = False
            remove_object(self.this_0.tills, self)
            self.this_0.tell("till %d closes", [self.number])
        else:
            self.this_0.next()


class State(Enum):
    def __init__(self, _enum_name, _enum_ordinal):
        super().__init__(_enum_name, _enum_ordinal)


class Customer:
    def __init__(self, arrived, items):
        self.name = None
        self.arrived = 0
        self.items = 0
        self.patience = None
        global last
        t = i32(last + 1)
        last = t
        self.name = "customer " + str(t)
        self.arrived = arrived
        self.items = items


class Statistics:
    """Statistics of anything that is counted or measured."""

    def __init__(self):
        self.count = 0
        self.sum = 0.0
        self.squares = 0.0
        self.max = 0.0
        self.min = float("inf")
        self.max = float("-inf")

    def add(self, x):
        self.count = i32(self.count + 1)
        self.sum += x
        self.squares += x * x
        self.min = double_min(self.min, x)
        self.max = double_max(self.max, x)

    def mean(self):
        return float("nan") if self.count == 0 else ddiv(self.sum, float(self.count))

    def deviation(self):
        m = self.mean()
        return sqrt(ddiv(self.squares, float(self.count)) - m * m)

    def __str__(self):
        return "none" if self.count == 0 else format_text("n=%d mean=%.2f sd=%.3f range=[%.0f, %.0f]", self.count, self.mean(), self.deviation(), self.min, self.max)


def main(args):
    scheduler = Scheduler()
    log_ = []
    scheduler.after(10, lambda: add(log_, "ten"))
    scheduler.urgent(10, lambda: add(log_, "urgent ten"))
    scheduler.after(5, lambda: scheduler.after(5, lambda: add(log_, "five and five")))
    never = scheduler.after(7, lambda: add(log_, "never"))
    ticks = new_array(1, None)
    count = array.array("i", [0])

    def fn():
        add(log_, "tick " + text(scheduler.clock))
        t = i32(at(count, 0) + 1)
        put(count, 0, t)
        if t == 4:
            print("stopping from inside: " + bool_text(at(ticks, 0).cancel()))

    put(ticks, 0, scheduler.every(3, fn))

    def fn2():
        raise UnsupportedOperationException("broken")

    scheduler.after(4, fn2)
    print(bool_text(never.isPending()) + " " + bool_text(never.cancel()) + " " + bool_text(never.cancel()) + " " + bool_text(never.isPending()))
    scheduler.runUntil(60)
    for_each(log_, lambda x: print(string_text(x)))
    print(str(scheduler.executed) + " events, now " + text(scheduler.clock))
    try:
        require(log_)
        scheduler.after(-1, lambda: log_.clear())
    except IllegalArgumentException as ex:
        e = ex
        print(string_text(message(e)))
    day = Scheduler()
    day.runUntil(480)
    shop = Shop(day, 20240229)
    lines = new_numeric_array("i", 1)

    def fn3(m):
        t2 = at(lines, 0)
        put(lines, 0, i32(t2 + 1))
        if t2 < 25 or text("opens") in m or text("anger") in m:
            print(string_text(m))

    shop.onEvent(fn3)
    shop.open(2)
    day.runUntil(720)
    print(str(at(lines, 0)) + " messages, " + str(day.executed) + " events")
    shop.statistics.for_each(lambda k, v: print(string_text(k) + ": " + text(v)))
    print(str(len(shop.tills)) + " till open, line " + str(len(shop.line)) + ", " + text(shop.ignored))


def _values():
    return [HIGH, NORMAL, LOW]


def State__values():
    return [WAITING, RUNNING, DONE, CANCELLED]


HIGH = None
NORMAL = None
LOW = None
_VALUES = None
WAITING = None
RUNNING = None
DONE = None
CANCELLED = None
State__VALUES = None
last = 0
HIGH = Urgency("HIGH", 0)
NORMAL = Urgency("NORMAL", 1)
LOW = Urgency("LOW", 2)
_VALUES = _values()
WAITING = State("WAITING", 0)
RUNNING = State("RUNNING", 1)
DONE = State("DONE", 2)
CANCELLED = State("CANCELLED", 3)
State__VALUES = State__values()
main(sys.argv[1:])

import array
import sys
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


def remove_object(xs, x):
    if not isinstance(xs, list):
        return non_null(xs).remove(x)
    i = list_index(xs, x)
    if i >= 0:
        xs.pop(i)
    return i >= 0


def add_all(xs, others):
    changed = False
    for x in list(others):
        changed = add(xs, x) or changed
    return changed


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def deep_hash(a):
    return array_hash(a, deep_item_hash)


def deep_item_hash(x):
    if isinstance(x, list):
        return deep_hash(x)
    if isinstance(x, array.array):
        return array_hash(x, {"q": long_hash, "f": float_bits}.get(array_typecode(x)))
    return hash_or_zero(x)


def deep_equals(a, b):
    if isinstance(a, (list, array.array)) and isinstance(b, (list, array.array)):
        if len(a) != len(b):
            return False
        for i in range(len(a)):
            if not deep_equals(a[i], b[i]):
                return False
        return True
    return same(a, b)


def array_hash(a, item=None):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = (h * 31 + (item(x) if item else hash_or_zero(x))) & 0xFFFFFFFF
    return i32(h)


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

    def merge(self, key, value, f):
        old = self.get(key)
        return self.store(key, non_null(value) if old is None else f(old, value))

    def store(self, key, value):
        if value is None:
            self.remove_key(key)
        else:
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

    def remove(self, x):
        if self.kind == 0:
            found = x in self.map
            self.map.remove_key(x)
            return found
        for e in self.map.entries():
            if same(x, e.value if self.kind == 1 else e):
                self.map.remove_key(e.key)
                return True
        return False

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

    def remove(self):
        if self.last is None:
            raise IllegalStateException()
        self.view.map.remove_key(self.last.key)
        self.last, self.changes = None, self.view.map.changes


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

    def remove(self, x):
        return self.map.remove_key(x) is not None


def hash_all(*xs):
    return list_hash(xs)


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


def out_of_bounds(i, n):
    return "Index " + str(i) + " out of bounds for length " + str(n)


def at(a, i):
    if a is None:
        raise NullPointerException()
    if 0 <= i < len(a):
        return a[i]
    raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))


def new_numeric_array(typecode, size):
    if size < 0:
        raise NegativeArraySizeException(str(size))
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def multi_array(dims, leaf):
    for size in dims:
        if size < 0:
            raise NegativeArraySizeException(str(size))
    if len(dims) == 1:
        return new_numeric_array(leaf, dims[0]) if isinstance(leaf, str) else [leaf] * dims[0]
    return [multi_array(dims[1:], leaf) for i in range(dims[0])]


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


class LinkageError(Error):
    java_name = "java.lang.LinkageError"


class ExceptionInInitializerError(LinkageError):
    java_name = "java.lang.ExceptionInInitializerError"


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


def throw(e):
    raise e


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def unsupported():
    raise UnsupportedOperationException()


class InitializerFault:
    def __init__(self, name, fault):
        self.name = name
        self.fault = fault

    def throw(self):
        if self.fault is not None:
            fault, self.fault = self.fault, None
            if not isinstance(fault, Exception):
                raise fault
            raise ExceptionInInitializerError(None, java_exception(fault))
        raise NoClassDefFoundError("Could not initialize class " + self.name)


class NoClassDefFoundError(LinkageError):
    java_name = "java.lang.NoClassDefFoundError"


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


def floor_mod(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    return a % b


def ushr64(x, n):
    return i64((x & 0xFFFFFFFFFFFFFFFF) >> (n & 63))


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


def bit_count(x, mask=0xFFFFFFFF):
    x &= mask
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


def lower_char(c):
    return c + 32 if 65 <= c <= 90 or (0xC0 <= c <= 0xDE and c != 0xD7) else c


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise StringIndexOutOfBoundsException("String index out of range: " + str(i))


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(
        "begin " + str(start) + ", end " + str(end) + ", length " + str(n)
    )


def lower(s):
    if len(s.encode()) == len(s):
        return s.lower()
    return "".join([chr(lower_char(ord(c))) for c in s])


def trim(s):
    a, b = 0, len(s)
    while a < b and s[a] <= " ":
        a += 1
    while a < b and s[b - 1] <= " ":
        b -= 1
    return s[a:b]


def split_regex(pattern, s, limit=0):
    out, start, i = [], 0, 0
    atoms = regex_atoms(pattern)
    while i <= len(s) and (limit <= 0 or len(out) < limit - 1):
        end = regex_match(atoms, s, i)
        if end < 0 or (end == i and i == len(s)):
            i += 1
            continue
        if end == i and i == 0 or (end == i and end == start):
            if end == i and i > start:
                pass
            else:
                i += 1
                continue
        if not (i == 0 and end == 0):
            out.append(s[start:i])
        start = end
        i = end if end > i else i + 1
    if not out and start == 0:
        return [s]
    out.append(s[start:])
    if limit == 0:
        while out and out[-1] == "":
            out.pop()
    return out


def regex_atoms(pattern):
    alternatives, atoms, i, n = [], [], 0, len(pattern)
    while i < n:
        c = pattern[i]
        i += 1
        if c == "|":
            alternatives.append(atoms)
            atoms = []
            continue
        if c == "[":
            j = i + 1
            while pattern[j] != "]":
                j += 2 if pattern[j] == "\\" else 1
            test = ("[", pattern[i:j])
            i = j + 1
        elif c == "\\":
            test = ("\\", pattern[i])
            i += 1
        elif c in "(){^$":
            raise UnsupportedOperationException("regular expression: " + pattern)
        else:
            test = (".", "") if c == "." else ("=", c)
        least = most = 1
        if i < n and pattern[i] in "+*?":
            least = 1 if pattern[i] == "+" else 0
            most = 1 if pattern[i] == "?" else 1 << 29
            i += 1
        elif i < n and pattern[i] == "{":
            j = pattern.index("}", i)
            bounds = pattern[i + 1 : j].split(",")
            least = int(bounds[0])
            most = least if len(bounds) == 1 else int(bounds[1]) if bounds[1] else 1 << 29
            i = j + 1
        atoms.append((test, least, most))
    alternatives.append(atoms)
    return alternatives


def regex_match(alternatives, s, i):
    for atoms in alternatives:
        end = match_atoms(atoms, 0, s, i)
        if end >= 0:
            return end
    return -1


def match_atoms(atoms, k, s, i):
    if k == len(atoms):
        return i
    test, least, most = atoms[k]
    j = i
    while j < len(s) and j - i < most and test_char(test, s[j]):
        j += 1
    while j - i >= least:
        end = match_atoms(atoms, k + 1, s, j)
        if end >= 0:
            return end
        j -= 1
    return -1


def test_char(test, c):
    kind, what = test
    if kind == "=":
        return c == what
    if kind == ".":
        return c not in "\n\r"
    if kind == "\\":
        return test_class(what, c)
    inside, i = False, 0
    inverted = what[:1] == "^"
    if inverted:
        i = 1
    while i < len(what):
        if what[i] == "\\":
            inside = inside or test_class(what[i + 1], c)
            i += 2
        elif what[i + 1 : i + 2] == "-" and i + 2 < len(what):
            inside = inside or what[i] <= c <= what[i + 2]
            i += 3
        else:
            inside = inside or what[i] == c
            i += 1
    return inside != inverted


def test_class(what, c):
    if what in "sS":
        return (c in " \t\n\r\x0b\x0c") == (what == "s")
    if what in "dD":
        return ("0" <= c <= "9") == (what == "d")
    if what in "wW":
        return ("0" <= c <= "9" or "a" <= c <= "z" or "A" <= c <= "Z" or c == "_") == (what == "w")
    return c == {"t": "\t", "n": "\n", "r": "\r"}.get(what, what)


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


class World:
    def put(self, p, row, column):
        t = p.iterator()
        while True:
            if not t.hasNext():
                break
            cell = t.next()
            self.set(floor_mod(i32(row + at(cell, 0)), self.rows()), floor_mod(i32(column + at(cell, 1)), self.columns()), True)
        return self

    def text(self):
        b = StringBuilder()
        r = 0
        while True:
            if r >= self.rows():
                break
            c = 0
            while True:
                if c >= self.columns():
                    break
                if self.isAlive(r, c):
                    t = 35
                else:
                    t = 46
                b.append(chr(t))
                c = i32(c + 1)
            b.append(chr(10))
            r = i32(r + 1)
        return str(b)


class ArrayWorld(World):
    def __init__(self, rows, columns):
        self.cells = multi_array((rows, columns), False)

    def isAlive(self, row, column):
        return at(at(self.cells, row), column)

    def set(self, row, column, alive):
        put(at(self.cells, row), column, alive)

    def rows(self):
        return len(self.cells)

    def columns(self):
        return len(at(self.cells, 0))

    def neighbours(self, row, column):
        n = 0
        r = -1
        while True:
            if r > 1:
                break
            c = -1
            while True:
                if c > 1:
                    break
                while True:
                    if r == 0:
                        if c == 0:
                            break
                    if at(at(self.cells, irem(i32(row + r + self.rows()), self.rows())), irem(i32(column + c + self.columns()), self.columns())):
                        n = i32(n + 1)
                    break
                c = i32(c + 1)
            r = i32(r + 1)
        return n

    def next(self, rule):
        w = ArrayWorld(self.rows(), self.columns())
        r = 0
        while True:
            if r >= self.rows():
                break
            c = 0
            while True:
                if c >= self.columns():
                    break
                put(at(w.cells, r), c, rule.lives(at(at(self.cells, r), c), self.neighbours(r, c)))
                c = i32(c + 1)
            r = i32(r + 1)
        return w

    def population(self):
        n = 0
        t = self.cells
        t2 = len(t)
        t3 = 0
        while True:
            if t3 >= t2:
                break
            row = at(t, t3)
            t4 = row
            t5 = len(t4)
            t6 = 0
            while True:
                if t6 >= t5:
                    break
                cell = at(t4, t6)
                if cell:
                    t7 = 1
                else:
                    t7 = 0
                n = i32(n + t7)
                t6 = i32(t6 + 1)
            t3 = i32(t3 + 1)
        return n

    def __eq__(self, o):
        if isinstance(o, ArrayWorld):
            if deep_equals(self.cells, cast(o, lambda c: isinstance(c, ArrayWorld), "LifeSimulation$ArrayWorld").cells):
                t = True
                return t
        t = False
        return t

    def __hash__(self):
        return deep_hash(self.cells)


class SetWorld(World):
    def __init__(self, rows, columns):
        self._rows = 0
        self._columns = 0
        self.alive = HashSet()
        self._rows = rows
        self._columns = columns

    def isAlive(self, row, column):
        return contains(self.alive, Cell(row, column))

    def set(self, row, column, on):
        c = Cell(row, column)
        if on:
            add(self.alive, c)
        else:
            remove_object(self.alive, c)

    def rows(self):
        return self._rows

    def columns(self):
        return self._columns

    def next(self, rule):
        counts = HashMap()
        t = java_iterator(self.alive)
        while True:
            if not t.hasNext():
                break
            c = t.next()
            counts.put_if_absent(c, 0)
            i = 0
            while True:
                if i >= 9:
                    break
                if i != 4:
                    n = Cell(floor_mod(i32(c.row + idiv(i, 3) - 1), self._rows), floor_mod(i32(c.column + irem(i, 3) - 1), self._columns))
                    counts.merge(n, 1, lambda x, y: i32(non_null(x) + non_null(y)))
                i = i32(i + 1)
        w = SetWorld(self._rows, self._columns)

        def fn(cell, n2):
            if rule.lives(contains(self.alive, cell), non_null(n2)):
                add(w.alive, cell)

        counts.for_each(fn)
        return w

    def population(self):
        return len(self.alive)


class BitWorld(World):
    def __init__(self, rows, columns):
        self.bits = None
        self._columns = 0
        if columns > 64:
            raise IllegalArgumentException("at most 64 columns")
        self.bits = new_numeric_array("q", rows)
        self._columns = columns

    def isAlive(self, row, column):
        if ushr64(at(self.bits, row), column) & 1 == 1:
            t = True
        else:
            t = False
        return t

    def set(self, row, column, alive):
        bit = i64(1 << (column & 63))
        t = self.bits
        if alive:
            t2 = at(self.bits, row) | bit
        else:
            t2 = at(self.bits, row) & ~bit
        put(t, row, t2)

    def rows(self):
        return len(self.bits)

    def columns(self):
        return self._columns

    def turned(self, x, by):
        if self._columns == 64:
            t = -1
        else:
            t = i64((1 << (self._columns & 63)) - 1)
        all_ = t
        if by > 0:
            t2 = (i64(x << 1) | ushr64(x, i32(self._columns - 1))) & all_
        else:
            t2 = (x & 0xffffffffffffffff) >> 1 | i64((x & 1) << (i32(self._columns - 1) & 63))
        return t2

    def next(self, rule):
        w = BitWorld(len(self.bits), self._columns)
        if self._columns == 64:
            t = -1
        else:
            t = i64((1 << (self._columns & 63)) - 1)
        all_ = t
        r = 0
        while True:
            if r >= len(self.bits):
                break
            ones = 0
            twos = 0
            fours = 0
            eights = 0
            d = -1
            while True:
                if d > 1:
                    break
                row = at(self.bits, irem(i32(r + d + len(self.bits)), len(self.bits)))
                t2 = self.turned(row, 1)
                if d == 0:
                    t3 = 0
                else:
                    t3 = row
                parts = array.array("q", [t2, t3, self.turned(row, -1)])
                t4 = parts
                t5 = len(t4)
                t6 = 0
                while True:
                    if t6 >= t5:
                        break
                    p = at(t4, t6)
                    carry = ones & p
                    ones ^= p
                    carry2 = twos & carry
                    twos ^= carry
                    carry3 = fours & carry2
                    fours ^= carry2
                    eights |= carry3
                    t6 = i32(t6 + 1)
                d = i32(d + 1)
            result = 0
            n = 0
            while True:
                if n > 8:
                    break
                if n & 1 != 0:
                    t7 = ones
                else:
                    t7 = ~ones
                exactly = t7
                if n & 2 != 0:
                    t8 = twos
                else:
                    t8 = ~twos
                exactly &= t8
                if n & 4 != 0:
                    t9 = fours
                else:
                    t9 = ~fours
                exactly &= t9
                if n == 8:
                    t10 = eights
                else:
                    t10 = ~eights
                exactly &= t10
                if rule.lives(True, n):
                    result |= exactly & at(self.bits, r)
                if rule.lives(False, n):
                    result |= exactly & ~at(self.bits, r)
                n = i32(n + 1)
            put(w.bits, r, result & all_)
            r = i32(r + 1)
        return w

    def population(self):
        n = 0
        t = self.bits
        t2 = len(t)
        t3 = 0
        while True:
            if t3 >= t2:
                break
            row = at(t, t3)
            n = i32(n + bit_count(row, 0xFFFFFFFFFFFFFFFF))
            t3 = i32(t3 + 1)
        return n


class Pattern(Enum):
    def __init__(self, _enum_name, _enum_ordinal, rows):
        self.rows = None
        super().__init__(_enum_name, _enum_ordinal)
        self.rows = rows

    def iterator(self):
        return LifeSimulation_Pattern_1(self)

    def __iter__(self):
        return iterate(self.iterator())


class Rule:
    def __init__(self, born, survives):
        self.born = born
        self.survives = survives

    def lives(self, alive, neighbours):
        if alive:
            t = self.survives
        else:
            t = self.born
        if t >> (neighbours & 31) & 1 != 0:
            t2 = True
        else:
            t2 = False
        return t2


class LifeSimulation_Pattern_1:
    def __init__(self, this_0):
        self.row = 0
        self.this_0 = this_0
        self.column = -1
        self.advance()

    def advance(self):
        while True:
            t = i32(self.column + 1)
            self.column = t
            if t >= len(at(self.this_0.rows, self.row)):
                self.column = 0
                self.row = i32(self.row + 1)
            if self.row >= len(self.this_0.rows):
                break
            if char_at(at(self.this_0.rows, self.row), self.column) == 35:
                break

    def hasNext(self):
        if self.row < len(self.this_0.rows):
            t = True
        else:
            t = False
        return t

    def next(self):
        if not self.hasNext():
            raise NoSuchElementException()
        cell = array.array("i", [self.row, self.column])
        self.advance()
        return cell


class Cell:
    def __init__(self, row, column):
        self.row = row
        self.column = column

    def __eq__(self, o):
        if not isinstance(o, Cell):
            return False
        c = cast(o, lambda c2: isinstance(c2, Cell), "LifeSimulation$SetWorld$Cell")
        if self.row == c.row:
            if self.column == c.column:
                t = True
                return t
        t = False
        return t

    def __hash__(self):
        return hash_all(self.row, self.column)


def cycle(world, rule, limit):
    seen = HashMap()
    w = world
    i = 0
    while True:
        if i >= limit:
            break
        before = seen.put(w.text(), i)
        if before is not None:
            return array.array("i", [non_null(before), i32(i - before)])
        w = w.next(rule)
        i = i32(i + 1)
    return array.array("i", [-1, limit])


def run(w, generations, step):
    i = 0
    while True:
        if i >= generations:
            break
        w = step(w)
        i = i32(i + 1)
    return w


def main(args):
    makers = LinkedHashMap()
    makers.put("array", ArrayWorld)
    makers.put("set", SetWorld)
    makers.put("bits", BitWorld)
    results = []
    t = java_iterator(View(makers, 0))
    while True:
        if not t.hasNext():
            break
        name = t.next()
        w = makers.get(name)(8, 10).put(GLIDER, 6, 8).put(BLINKER, 3, 3)
        history = StringBuilder()
        i = 0
        while True:
            if i >= 12:
                break
            history.append(str(w.population())).append(chr(32))
            w = w.next(init_Rule() or CONWAY)
            i = i32(i + 1)
        add(results, w.text())
        print(string_text(name) + ": " + trim(str(history)))
    print(string_text(at_list(results, 0)), end="")
    t2 = System_out
    if len(HashSet(results)) == 1:
        t3 = True
    else:
        t3 = False
    t2.write_text("agree: " + bool_text(t3), "\n")
    t = values()
    t4 = len(t)
    t5 = 0
    while True:
        if t5 >= t4:
            break
        p = at(t, t5)
        small = makers.get("bits")(12, 12).put(p, 4, 4)
        print(chr(char_at(p._name, 0)) + lower(substring(p._name, 1)) + " cycles " + array_text(cycle(small, init_Rule() or CONWAY, 60)))
        t5 = i32(t5 + 1)
    start = ArrayWorld(6, 6).put(GLIDER, 0, 0)
    moved = run(ArrayWorld(6, 6).put(GLIDER, 0, 0), 24, lambda w2: w2.next(init_Rule() or CONWAY))
    t6 = System_out
    t7 = equals(start, moved)
    if hash_code(start) == hash_code(moved):
        t8 = True
    else:
        t8 = False
    t6.write_text(bool_text(t7) + " " + bool_text(t8) + " " + bool_text(equals(start, SetWorld(6, 6))), "\n")
    seeds = SetWorld(8, 16).put(BLOCK, 3, 7)
    rule = parse("B2/S")
    print(run(seeds, 4, lambda w3: w3.next(rule)).text(), end="")
    t9 = ["23/3", "B3", "B3/S23/x"]
    t10 = len(t9)
    t11 = 0
    while True:
        if t11 >= t10:
            break
        bad = at(t9, t11)
        try:
            parse(bad)
            print("accepted " + string_text(bad))
        except IllegalArgumentException as ex:
            e = ex
            print(string_text(message(e)))
        t11 = i32(t11 + 1)


def values():
    return _VALUES[:]


def _values():
    return [BLOCK, BLINKER, GLIDER, PENTOMINO]


def parse(text_):
    init_Rule()
    halves = split_regex("/", text_)
    if len(halves) == 2:
        if at(halves, 0).startswith("B"):
            if at(halves, 1).startswith("S"):
                return Rule(mask(at(halves, 0)), mask(at(halves, 1)))
    raise IllegalArgumentException("not a rule: " + string_text(text_))


def mask(digits):
    init_Rule()
    mask_ = 0
    i = 1
    while True:
        if i >= len(digits):
            break
        mask_ |= i32(1 << (digit(char_at(digits, i), 36) & 31))
        i = i32(i + 1)
    return mask_


BLOCK = None
BLINKER = None
GLIDER = None
PENTOMINO = None
_VALUES = None
CONWAY = None
ready_Rule = False
fault_Rule = None


def init_Rule():
    global ready_Rule, CONWAY, fault_Rule
    if ready_Rule:
        if fault_Rule is not None:
            fault_Rule.throw()
        return
    ready_Rule = True
    try:
        CONWAY = parse("B3/S23")
    except BaseException as ex:
        fault_Rule = InitializerFault("LifeSimulation$Rule", ex)
        fault_Rule.throw()


BLOCK = Pattern("BLOCK", 0, ["##", "##"])
BLINKER = Pattern("BLINKER", 1, ["###"])
GLIDER = Pattern("GLIDER", 2, [".#.", "..#", "###"])
PENTOMINO = Pattern("PENTOMINO", 3, [".##", "##.", ".#."])
_VALUES = _values()
main(sys.argv[1:])

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


def list_of(*xs):
    for x in xs:
        non_null(x)
    return FixedList(xs)


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


class EnumMap(TreeMap):
    def entries(self):
        return self.walk()


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

    def __eq__(self, other):
        return self is other or (self.kind != 1 and set_equals(self, other))

    def __hash__(self):
        return identity_hash(self) if self.kind == 1 else set_hash(self)

    def __str__(self):
        return text(list(self))


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


class LinkedHashSet(HashSet):
    def new_map(self, capacity):
        return LinkedHashMap(capacity)


class TreeSet(HashSet):
    def __init__(self, compare=None, xs=None):
        self.map, self.kind = TreeMap(compare), 0
        if xs is not None:
            add_all(self, xs)

    def add(self, x):
        n = len(self.map)
        self.map.put(x, True)
        return len(self.map) != n

    def head(self, high, inclusive=False):
        return tree_set(self.map.head(high, inclusive))

    def tail(self, low, inclusive=True):
        return tree_set(self.map.tail(low, inclusive))


def tree_set(map):
    out = TreeSet()
    out.map = map
    return out


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


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise ClassCastException("class " + class_name(x) + " cannot be cast to class " + name)


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


def trim(s):
    a, b = 0, len(s)
    while a < b and s[a] <= " ":
        a += 1
    while a < b and s[b - 1] <= " ":
        b -= 1
    return s[a:b]


def replace_text(s, old, new):
    if old:
        return s.replace(old, new)
    return new + "".join([c + new for c in s])


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

    def check_range(self, start, end):
        n = len(self)
        if not 0 <= start <= end <= n:
            raise StringIndexOutOfBoundsException(
                "start " + str(start) + ", end " + str(end) + ", length " + str(n)
            )

    def insert(self, i, s):
        t = str(self)
        if not 0 <= i <= len(t):
            raise StringIndexOutOfBoundsException("offset " + str(i) + ", length " + str(len(t)))
        return self.set(t[:i] + s + t[i:])

    def replace(self, start, end, s):
        end = min(end, len(self))
        self.check_range(start, end)
        t = str(self)
        return self.set(t[:start] + s + t[end:])


class Game:
    java_name = "TextAdventure$Game"

    def __init__(self, start):
        self.bag = None
        self.visited = None
        self.goals = None
        self.here = None
        self.turns = 0
        self.score = 0
        self.commands = HashMap()
        self.bag = LinkedHashMap()
        self.visited = LinkedHashSet()
        self.goals = []
        self.here = start
        self.command("look", lambda g, w: g.look())
        self.command("go", lambda x, y: x.go(y))
        self.command("take", lambda g2, w2: g2.find(w2, [View(self.here.things, 1)]).take(g2))
        self.command("use", lambda g3, w3: g3.find(w3, [View(self.here.things, 1), View(self.bag, 1)]).use(g3))
        self.command("drop", lambda g4, w4: g4.drop(w4))
        self.command("examine", lambda g5, w5: g5.say(g5.find(w5, [View(self.here.things, 1), View(self.bag, 1)]).describe(), new_array(0, None)))
        self.command("inventory", lambda g6, w6: g6.say("You carry nothing." if len(self.bag) == 0 else "You carry " + text(View(self.bag, 1)) + ", " + str(self.load()) + " pounds.", new_array(0, None)))
        self.command("help", lambda g7, w7: g7.say("Commands: " + text(TreeSet(None, View(self.commands, 0))), new_array(0, None)))

        def fn(g8, w8):
            raise GameOver(False, "You give up.")

        self.command("quit", fn)

    def command(self, name, c):
        self.commands.put(name, c)

    def winWhen(self, goal):
        add(self.goals, goal)
        return self

    def load(self):
        sum_ = 0
        for t in View(self.bag, 1):
            if isinstance(t, Item):
                sum_ = i32(sum_ + cast(t, lambda c: isinstance(c, Item), "TextAdventure$Item").weight)
        return sum_

    def hasLight(self):
        t = self.bag.get("lamp")
        if isinstance(t, Lamp):
            l = t
            if l.lit:
                return True
        return False

    def say(self, format, arguments):
        print("  " + replace_text(format_text(format, *arguments), text("\n"), text("\n  ")))

    def look(self):
        self.say(self.here.describe(self.hasLight()), new_array(0, None))

    def go(self, words):
        if len(words) == 0:
            raise GameException("Go where?")
        d = parse(at_list(words, 0))
        next_ = None if d is None else self.here.exits.get(d)
        if next_ is None:
            raise GameException("There is no way " + string_text(at_list(words, 0)) + ".")
        if next_.dark and not self.hasLight() and contains(self.visited, next_.name):
            raise GameOver(False, "You stumble in the dark, and that was that.")
        self.here = next_
        if add(self.visited, self.here.name):
            self.score = i32(self.score + 5)
        self.look()

    def drop(self, words):
        t = self.find(words, [View(self.bag, 1)])
        self.bag.remove_key(t.name())
        self.here.things.put(t.name(), t)
        self.say("Dropped: %s.", [t])

    def find(self, words, where):
        name = join_text(" ", words)
        for some in where:
            for t in some:
                if non_null(t.name()) == name:
                    return t
        raise GameException("What do you mean?" if len(name) == 0 else "There is no " + name + " here.")

    def play(self, line):
        parts = split_regex("\\s+", lower(trim(line)))
        print("> " + string_text(line))
        self.turns = i32(self.turns + 1)
        c = self.commands.get(at(parts, 0))
        rest = []
        for i in range(1, len(parts)):
            if non_null(parts[i]) != "the":
                add(rest, parts[i])
        while True:
            t = False
            while True:
                try:
                    try:
                        if c is None:
                            d = parse(at(parts, 0))
                            if d is None:
                                raise GameException("I do not understand \"" + string_text(at(parts, 0)) + "\".")
                            self.go(list_of(at(parts, 0)))
                        else:
                            c(self, rest)
                    except GameException as ex:
                        e = ex
                        self.say(message(e), new_array(0, None))
                        break
                except BaseException as ex2:
                    t2 = java_exception(ex2)
                    t3 = self.bag.get("lamp")
                    if isinstance(t3, Lamp):
                        l = t3
                        l.burn(self)
                    raise t2
                t4 = self.bag.get("lamp")
                if isinstance(t4, Lamp):
                    l2 = t4
                    l2.burn(self)
                t = True
                break
            if t:
                break
            t4 = self.bag.get("lamp")
            if isinstance(t4, Lamp):
                l2 = t4
                l2.burn(self)
            break
        for goal in self.goals:
            if goal(self):
                raise GameOver(True, "You have found the treasure!")


class GameOver(RuntimeException):
    java_name = "TextAdventure$GameOver"

    def __init__(self, won, message_):
        self.won = False
        super().__init__(message_)
        self.won = won

    def isWon(self):
        return self.won


class Room:
    java_name = "TextAdventure$Room"

    def __init__(self):
        pass

    def init(self, name, text_, dark):
        self.name = None
        self.text = None
        self.dark = False
        self.things = None
        self.exits = EnumMap()
        self.things = LinkedHashMap()
        self.name = name
        self.text = text_
        self.dark = dark
        return self

    def init_String_String(self, name, text_):
        Room.init(self, name, text_, False)
        return self

    def connect(self, d, other):
        self.exits.put(d, other)
        other.exits.put_if_absent(d.opposite(), self)
        return self

    def with_(self, all_):
        for t in all_:
            self.things.put(t.name(), t)
        return self

    def describe(self, light):
        b = StringBuilder()
        b.append(text("== ")).append(text(string_text(self.name))).append(text(" ==\n"))
        if self.dark and not light:
            return str(b.append(text("It is dark.")))
        b.append(text(string_text(self.text)))
        if len(self.things) != 0:
            b.append(text(" You see: ")).append(text(join_text(", ", View(self.things, 0)))).append(chr(46))
        b.append(text(" Exits:"))
        for d in View(self.exits, 0):
            b.append(chr(32)).append(text(lower(d._name)))
        return str(b.append(chr(46)))


class Direction(Enum):
    java_name = "TextAdventure$Direction"

    def __init__(self, _enum_name, _enum_ordinal):
        self._opposite = None
        super().__init__(_enum_name, _enum_ordinal)

    def opposite(self):
        return self._opposite


class Thing:
    java_name = "TextAdventure$Thing"

    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name

    def take(self, game):
        raise GameException("You cannot take the " + string_text(self._name) + ".")

    def use(self, game):
        raise GameException("Nothing happens.")

    def __str__(self):
        return self._name


class Item(Thing):
    java_name = "TextAdventure$Item"

    def __init__(self, name, weight, text_):
        self.weight = 0
        self.text = None
        super().__init__(name)
        self.weight = weight
        self.text = text_

    def describe(self):
        return string_text(self.text) + " It weighs " + str(self.weight) + (" pound." if self.weight == 1 else " pounds.")

    def take(self, game):
        if i32(game.load() + self.weight) > 10:
            raise GameException("The " + string_text(self.name()) + " is too heavy for you now.")
        game.here.things.remove_key(self.name())
        game.bag.put(self.name(), self)
        game.say("Taken: %s.", [self.name()])


class Lamp(Item):
    java_name = "TextAdventure$Lamp"

    def __init__(self):
        self.lit = False
        self.oil = 0
        super().__init__("lamp", 2, "An old brass lamp.")
        self.oil = 3

    def describe(self):
        return string_text(Item.describe(self)) + (" It is burning." if self.lit else "")

    def use(self, game):
        if self.oil == 0:
            raise GameException("The lamp is empty.")
        self.lit = not self.lit
        game.say("The lamp is lit (%d left)." if self.lit else "The lamp is out (%d left).", [self.oil])

    def burn(self, game):
        if self.lit:
            t = i32(self.oil - 1)
            self.oil = t
            if t == 0:
                self.lit = False
                game.say("The lamp goes out.", new_array(0, None))


class Door(Thing):
    java_name = "TextAdventure$Door"

    def __init__(self, leads, to):
        self.locked = False
        self.leads = None
        self.to = None
        super().__init__("door")
        self.locked = True
        self.leads = leads
        self.to = to

    def describe(self):
        return "A heavy door, locked." if self.locked else "The door stands open."

    def use(self, game):
        if "key" not in non_null(game.bag):
            Thing.use(self, game)
        self.locked = False
        game.here.connect(self.leads, self.to)
        game.say("The key turns. The door leads %s.", [lower(text(self.leads))])


class GameException(Exception):
    java_name = "TextAdventure$GameException"

    def __init__(self, message_):
        super().__init__(message_)


def world():
    hall = Room().init_String_String("Hall", "A dusty hall.")
    kitchen = Room().init_String_String("Kitchen", "It smells of soup.")
    cellar = Room().init("Cellar", "Barrels and cobwebs.", True)
    vault = Room().init_String_String("Vault", "Gold glitters everywhere.")
    hall.connect(EAST, kitchen).with_([Lamp(), Item("anvil", 9, "Useless iron.")])
    kitchen.connect(DOWN, cellar).with_([Item("key", 1, "A small key.")])
    cellar.with_([Door(NORTH, vault)])
    vault.with_([Item("crown", 3, "A golden crown.")])
    return Game(hall).winWhen(lambda g: "crown" in non_null(g.bag) and non_null(g.here.name) == "Hall")


def run(title, script):
    print("### " + string_text(title))
    game = world()
    game.look()
    turn = lambda x, y: x.play(y)
    try:
        for line in script:
            turn(game, line)
        print("The script ends in the " + string_text(game.here.name) + ".")
    except GameOver as ex:
        over = ex
        print(("WON: " if over.isWon() else "LOST: ") + string_text(message(over)))
    print("score " + str(game.score) + " in " + str(game.turns) + " turns, seen " + text(game.visited))


def values():
    return _VALUES[:]


def pair(a, b):
    a._opposite = b
    b._opposite = a


def parse(word):
    for d in values():
        name = lower(d._name)
        if name == word or substring(name, 0, 1) == word:
            return d
    return None


def _values():
    return [NORTH, SOUTH, EAST, WEST, UP, DOWN]


NORTH = None
SOUTH = None
EAST = None
WEST = None
UP = None
DOWN = None
_VALUES = None
NORTH = Direction("NORTH", 0)
SOUTH = Direction("SOUTH", 1)
EAST = Direction("EAST", 2)
WEST = Direction("WEST", 3)
UP = Direction("UP", 4)
DOWN = Direction("DOWN", 5)
_VALUES = _values()
pair(NORTH, SOUTH)
pair(EAST, WEST)
pair(UP, DOWN)
run("a winner", ["help", "take lamp", "take the anvil", "east", "take key", "examine key", "use lamp", "go down", "use door", "n", "take crown", "s", "u", "w"])
run("a fool", ["jump", "go", "go up", "take moon", "take", "take anvil", "inventory", "take lamp", "drop anvil", "e", "d", "use door", "up", "down", "look"])
run("a quitter", ["examine anvil", "take lamp", "use lamp", "wait", "use lamp", "e", "d", "use lamp", "QUIT"])

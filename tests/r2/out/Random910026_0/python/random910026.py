import array
import asyncio
import struct
import math
import sys


def max_of(xs):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if compare_to(x, best) > 0:
            best = x
    return best


def min_of(xs):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if compare_to(x, best) < 0:
            best = x
    return best


def frequency(xs, x):
    n = 0
    for y in xs:
        n += same(x, y)
    return n


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def array_equals(a, b):
    return a is b or (a is not None and b is not None and list_equals(a, b))


def array_hash(a, item=None):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = (h * 31 + (item(x) if item else hash_or_zero(x))) & 0xFFFFFFFF
    return i32(h)


class Long:
    def __init__(self, v):
        self.v = 2

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)

    def compareTo(self, other):
        return cmp(self.v, other.v)


class StringBuilder:
    def __init__(self, s=""):
        self.parts, self.size, self.single = [s], len(s), False

    def __str__(self):
        parts = self.parts
        if len(parts) == 1:
            return parts[0]
        s = "".join(parts)
        if not self.single:
            self.parts = [s]
        return s

    def __len__(self):
        return self.size

    def append(self, s):
        if self.single:
            self.parts.extend(s)
        else:
            self.parts.append(s)
        self.size += len(s)
        return self

    def chars(self):
        if not self.single:
            self.parts = list("".join(self.parts))
            self.single = True
        return self.parts

    def char(self, i):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        return ord(self.parts[i] if self.single else self.chars()[i])

    def splice(self, start, end, s):
        self.chars()[start:end] = list(s)
        self.size = len(self.parts)
        return self

    def insert(self, i, s):
        if not 0 <= i <= self.size:
            raise StringIndexOutOfBoundsException(offset_text(i, self.size))
        return self.splice(i, i, s)

    def delete_char(self, i):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        self.chars().pop(i)
        self.size -= 1
        return self

    def checked_end(self, start, end):
        n = self.size
        end = min(end, n)
        if not 0 <= start <= end:
            raise StringIndexOutOfBoundsException(range_text("start", start, end, n))
        return end

    def delete(self, start, end):
        return self.splice(start, self.checked_end(start, end), "")

    def reverse(self):
        self.chars().reverse()
        self.parts = without_halves(self.parts)
        return self

    def compareTo(self, other):
        return compare_strings(str(self), str(other))


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


def size_fault(size):
    if size < 0:
        return NegativeArraySizeException(str(size))
    return OutOfMemoryError("Requested array size exceeds VM limit")


def new_numeric_array(typecode, size):
    if not 0 <= size < 0x7FFFFFFE:
        raise size_fault(size)
    width = {"b": 1, "h": 2, "H": 2, "i": 4, "f": 4}.get(typecode, 8)
    return array.array(typecode, bytearray(size * width))


def multi_array(dims, leaf):
    for size in dims:
        if size < 0:
            raise size_fault(size)
    if len(dims) == 1:
        return new_numeric_array(leaf, dims[0]) if isinstance(leaf, str) else [leaf] * dims[0]
    return [multi_array(dims[1:], leaf) for i in range(dims[0])]


def is_digit(c):
    return DIGITS.has(c)


def is_letter(c):
    if c < 128:
        return 65 <= c <= 90 or 97 <= c <= 122
    return LETTERS.has(c)


def is_letter_or_digit(c):
    return is_letter(97) or is_digit(97)


def is_upper(c):
    return (lower_char(c) != c and not is_title(c)) != ODD_UPPER.has(c)


def is_lower(c):
    return (upper_char(c) != c and not is_title(c)) != ODD_LOWER.has(c)


def is_title(c):
    return c in (0x1C5, 0x1C8, 0x1CB, 0x1F2, 0x1FBC, 0x1FCC, 0x1FFC) or 0x1F88 <= c <= 0x1FAF and c & 8 > 0


def upper_char(c):
    if c < 0xB5:
        return c - 32 if 97 <= c <= 122 else c
    return UPPER_CASES.of(c)


def lower_char(c):
    if c < 0xC0:
        return c + 32 if 65 <= c <= 90 else c
    return LOWER_CASES.of(c)


HIDDEN_NAMES = {}


def type_name(cls):
    if cls in HIDDEN_NAMES:
        return HIDDEN_NAMES[cls]
    java = getattr(cls, "java_name", None)
    if java:
        return java
    name = cls.__name__
    if name in ("int", "str", "bool", "float", "Exception", "BaseException", "object", "Long", "Short", "Byte", "Character", "Float", "StringBuilder", "StringBuffer", "Enum", "type"):
        words = {"type": "Class", "int": "Integer", "str": "String", "bool": "Boolean", "float": "Double", "BaseException": "Throwable", "object": "Object"}
        return "java.lang." + words.get(name, name)
    if name == "list":
        return "java.util.ArrayList"
    if name in ("HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayDeque", "LinkedList", "PriorityQueue", "Stack", "Optional", "Random"):
        return "java.util." + name
    return name


def simple_name(cls):
    name = type_name(cls)
    if name[0] == "[":
        return array_item(name, True) + "[]" * name.count("[")
    return name.rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def array_item(name, simple):
    item = name.lstrip("[")
    if item[0] == "L":
        item = item[1:-1]
        return item.rsplit(".", 1)[-1].rsplit("$", 1)[-1]
    words = {"I": "int", "J": "long", "S": "short", "B": "byte", "C": "char", "F": "float", "D": "double", "Z": "boolean"}
    return words[item]


class closing:
    def __init__(self, resource):
        self.resource = resource

    def __enter__(self):
        return self.resource

    def __exit__(self, kind, error, trace):
        if self.resource is None:
            return
        if error is None:
            self.resource.close()
            return
        thrown = told_exception(error)
        try:
            self.resource.close()
        except BaseException as e:
            add_suppressed(thrown, told_exception(e))
        if thrown is not error:
            raise thrown


def identity(x):
    return x


class Collector:
    def __init__(self, make, add, finish=identity):
        self.make, self.add, self.finish = make, add, finish

    def characteristics(self):
        return trait_set([IDENTITY_FINISH] if self.finish is identity else [])


def trait_set(traits):
    found = LinkedHashSet()
    for trait in (CONCURRENT, UNORDERED, IDENTITY_FINISH):
        if trait in traits:
            found.add(trait)
    return found


class Enum:
    def __init__(self, name, ordinal):
        self._name = name
        self._ordinal = ordinal

    def name(self):
        return self._name

    def __str__(self):
        return self._name

    def compareTo(self, other):
        return self._ordinal - other._ordinal


IDENTITY_FINISH = Enum("IDENTITY_FINISH", 2)
CONCURRENT = Enum("CONCURRENT", 0)
UNORDERED = Enum("UNORDERED", 1)


def collector_of(c):
    if isinstance(non_null(c), Collector):
        return c
    plain = "IDENTITY_FINISH" in [text(x) for x in c.characteristics()]
    return Collector(c.supplier(), c.accumulator(), identity if plain else c.finisher())


def joining(separator="", prefix="", suffix=""):
    non_null(separator)
    return Collector(list, list.append, lambda xs: prefix + join_text(separator, xs) + suffix)


def folding(first, f, finish, key=identity):
    def step(total, x):
        total[0] = f(total[0], key(x))
    return Collector(lambda: [0], step, lambda total: finish(total[0]))


def plus(a, b):
    return a + b


def summing_int(f):
    return folding(0, plus, i32, f)


def partitioning_by(f, down):
    c = collector_of(down)
    def both():
        m = HashMap()
        m.put(False, c.make())
        m.put(True, c.make())
        return m
    def put(m, x):
        c.add(m.get(bool(f(x))), x)
    def finish(m):
        m.replaceAll(lambda key, group: c.finish(group))
        return m
    return Collector(both, put, finish)


def hash_all(*xs):
    return list_hash(xs)


def greater(compare):
    return lambda a, b: a if compare(a, b) >= 0 else b


def bool_text(b):
    return "true" if b else "false"


def string_text(s):
    return "null" if s is None else s


def number_text(x):
    return "null" if x is None else str(x)


def text(x):
    if isinstance(x, str):
        return x
    if x is None:
        return "null"
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, int):
        return str(x)
    if isinstance(x, float):
        return double_text(x)
    if isinstance(x, list) and not hasattr(x, "__str__"):
        return text_of(x)
    if isinstance(x, BaseException):
        return exception_text(x)
    if isinstance(x, array.array):
        return array_kind(x) + "%x" % (id(x) & 0x7FFFFFFF)
    if not hasattr(x, "__str__"):
        return default_text(x)
    return string_text(x.__str__())


def array_kind(x):
    return {"i": "[I", "h": "[S", "b": "[B", "q": "[J", "H": "[C", "f": "[F"}.get(typecode_of(x), "[D") + "@"


def typecode_of(x):
    return str(x[:0])[7]


def equals(a, b):
    if a is b:
        return non_null(a) is a
    kind = type(a)
    if kind is str or kind is int or kind is bool:
        return kind is type(b) and a == b
    if kind is float:
        return kind is type(b) and double_bits(a) == double_bits(b)
    if isinstance(a, list) and not hasattr(a, "kind"):
        return is_list(b) and list_equals(a, b)
    return a.__eq__(b) if hasattr(non_null(a), "__eq__") else False


def same(a, b):
    return a is b or (a is not None and equals(a, b))


def is_list(x):
    return isinstance(x, list) and not hasattr(x, "kind")


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
    if isinstance(x, str):
        return string_hash(x)
    if isinstance(x, bool):
        return 1231 if x else 1237
    if isinstance(x, int):
        return x
    if isinstance(x, float):
        return double_hash(x)
    if isinstance(x, (list, tuple)) and not hasattr(x, "kind"):
        return list_hash(x)
    return x.__hash__() if hasattr(non_null(x), "__hash__") else identity_hash(x)


def compare_to(a, b):
    kind = type(a)
    if kind is type(b):
        if kind is int or kind is bool:
            return (a > b) - (a < b)
        if kind is str:
            return compare_strings(a, b)
        if kind is float:
            return double_compare(a, b)
    if a is None or b is None:
        raise NullPointerException()
    if not hasattr(a, "compareTo"):
        raise no_comparison(a, b)
    return a.compareTo(b)


def no_comparison(a, b):
    if type(a) in (int, str, float, bool):
        return cast_fault(class_name(b), class_name(a))
    return cast_fault(class_name(a), "java.lang.Comparable")


def compare_strings(a, b):
    for x, y in zip(a, b):
        if x != y:
            return ord(x) - ord(y)
    return len(a) - len(b)


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise cast_fault(class_name(x), name)


def cast_fault(own, name):
    where, there = module_of(own), module_of(name)
    if where == there:
        words = own + " and " + name + " are in " + where
    else:
        words = own + " is in " + where + "; " + name + " is in " + there
    return ClassCastException("class " + own + " cannot be cast to class " + name + " (" + words + ")")


def module_of(name):
    name, whole = name.lstrip("["), name
    jdk = whole[0] == "[" and len(name) == 1 or name.startswith("java.") or name.startswith("Ljava.")
    return "module java.base of loader 'bootstrap'" if jdk else "unnamed module of loader 'app'"


def identity_hash(x):
    return 0 if x is None else id(x) & 0x7FFFFFFF


def to_text(x):
    return text(non_null(x))


def default_text(x):
    return class_name(x) + "@" + "%x" % (hash_code(x) & 0xFFFFFFFF)


class AnyCollection:
    pass


class AnyQueue(AnyCollection):
    pass


class Queue(AnyQueue):
    def __len__(self):
        return len(self.xs)

    def __iter__(self):
        return each(self.xs)

    def __contains__(self, x):
        return list_index(self.xs, x) >= 0

    def __str__(self):
        return text_of(self)

    def clear(self):
        self.xs.clear()

    def offer(self, x):
        return self.add(x)

    def take(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.poll()


class ArrayDeque(Queue):
    pass


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


class NumberFormatException(IllegalArgumentException):
    java_name = "java.lang.NumberFormatException"


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


class NoClassDefFoundError(LinkageError):
    java_name = "java.lang.NoClassDefFoundError"


def class_name(x):
    if isinstance(x, array.array):
        return array_kind(x)[:-1]
    return x.kind if isinstance(x, list) and hasattr(x, "kind") else type_name(type(x))


def message(e):
    if hasattr(e, "getMessage"):
        return e.getMessage()
    return base_message(e)


def base_message(e):
    if isinstance(e, OSError) and e.args and isinstance(e.args[0], int):
        return str(e)
    return e.args[0] if e.args else None


def localized_message(e):
    return message(e)


def cause(e):
    found = e.args[1] if len(e.args) > 1 else None
    return found if found is not e and isinstance(found, BaseException) else None


def exception_text(e):
    if e is None:
        return "null"
    return throwable_text(e)


def throwable_text(e):
    e = java_exception(e)
    found = localized_message(e)
    return class_name(e) if found is None else class_name(e) + ": " + found


def add_suppressed(e, other):
    if other is e:
        raise IllegalArgumentException("Self-suppression not permitted", e)
    if other is None:
        raise NullPointerException("Cannot suppress a null exception.")
    e.args = e.args + (None, e)[len(e.args) :] + (other,)


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
        self.told = None

    def throw(self):
        if self.fault is not None:
            fault, self.fault = self.fault, None
            fault = told_exception(fault)
            self.told = "Exception " + exception_text(fault) + ' [in thread "main"]'
            if not isinstance(fault, Exception):
                raise fault
            raise ExceptionInInitializerError(None, fault)
        cause = ExceptionInInitializerError(self.told)
        raise NoClassDefFoundError("Could not initialize class " + self.name, cause)


def float_digits(m, e, lowest):
    bits = 0
    while m >> bits:
        bits += 1
    if e + bits <= 63 and (e >= 0 or (m >> -e << -e == m)):
        return whole_digits(m << e if e >= 0 else m >> -e, e - 2)
    r, half, s = m << 2, 1 if m & (m - 1) == 0 else 2, 4
    if e >= 0:
        r, half = r << e, half << e
    else:
        s <<= -e
    top = bits + e - 1
    n = math.floor((m / (1 << bits - 1) - 1.5) * 0.289529654 + 0.176091259 + top * 0.301029995663981) + 1
    if n > 0:
        s *= 10 ** (n - 1)
    else:
        r, half = r * 10 ** (1 - n), half * 10 ** (1 - n)
    out = ""
    while True:
        digit, r = r // s, r % s * 10
        half *= 10
        low, high = r < half, r + half > s * 10
        if digit == 0 and out == "" and not high:
            n -= 1
        else:
            out += str(digit)
        if (low or high) and (len(out) > 1 or -3 < n < 9):
            break
    if high and (not low or r * 2 > s * 10 or (r * 2 == s * 10 and digit & 1)):
        up = str(int(out) + 1)
        n += len(up) - len(out)
        out = up[: len(out)]
    return out, n


def whole_digits(x, spare):
    drop = len(str(1 << spare)) - 1 if spare > 1 else 0
    if drop:
        x = (x + 5 * 10 ** (drop - 1)) // 10**drop
    digits = str(x)
    return digits.rstrip("0"), len(digits) + drop


class AnyEntry:
    @property
    def key(self):
        return self.getKey()

    @property
    def value(self):
        return self.getValue()


class Entry(AnyEntry):
    key = value = None

    def setValue(self, value):
        old, self.value = self.value, value
        return old

    def __eq__(self, other):
        return isinstance(other, AnyEntry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class Slot(Entry):
    gone = False

    def __init__(self, key, value, h):
        self.key, self.value, self.h = key, value, h


class Map:
    def containsValue(self, value):
        for key, held in self.items():
            if same(value, held):
                return True
        return False

    def computeIfAbsent(self, key, f):
        value = self.raw_get(key)
        if value is None:
            changes = self.changes
            value = non_null(f)(key)
            if self.changes != changes:
                raise ConcurrentModificationException()
            if value is not None:
                self.insert(key, value)
        return value

    def computeIfPresent(self, key, f):
        old = self.raw_get(1)
        return None if old is None else self.store(1, old, self.computed(f, 1, old))

    def merge(self, key, value, f):
        non_null(value)
        old = self.raw_get(key)
        return self.store(key, old, value if old is None else self.computed(f, old, value))

    def computed(self, f, a, b):
        changes = self.changes
        value = non_null(f)(a, b)
        if self.changes != changes:
            raise ConcurrentModificationException()
        return value
    changes = 0

    def insert(self, key, value):
        self.raw_put(key, value)

    def store(self, key, old, value):
        if value is not None:
            if old is None:
                self.insert(key, value)
            else:
                self.raw_put(key, value)
        elif old is not None or key in self:
            self.raw_remove(key)
        return value

    def raw_look(self, key):
        return self.raw_get(key)

    def remove_pair(self, key, value):
        held = self.raw_look(key)
        if not same(held, value) or (held is None and key not in self):
            return False
        self.raw_remove(key)
        return True

    def replaceAll(self, f):
        for e in self.entries():
            e.setValue(non_null(f)(e.key, e.value))

    def value_view(self):
        return ValueView(self)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        for key, value in self.items():
            found = other.get(key)
            if not same(value, found) or (found is None and key not in other):
                return False
        return True

    def __hash__(self):
        h = 0
        for key, value in self.items():
            h += hash_or_zero(key) ^ hash_or_zero(value)
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([self.shown(key) + "=" + self.shown(value) for key, value in self.items()]) + "}"

    def shown(self, x):
        return "(this Map)" if x is self else text(x)


class TableMap(Map):
    def entrySet(self):
        return EntryView(self)

    def part_iterator(self, part):
        return MapIterator(self, part)

    def drop(self, x):
        self.remove(self.key_of(x))

    def entries(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.entry_of(xs[i])

    def __iter__(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.key_of(xs[i])

    def items(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.key_of(xs[i]), self.value_of(xs[i])

    def values(self):
        changes, xs = self.changes, self.walk()
        for i in range(len(xs)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.value_of(xs[i])


class HashMap(TableMap):
    load, capacity, first = 0.75, None, None
    plain_kind, boxed = None, False
    settled, marks, bins, trees, ahead = (0, 0), None, None, True, False

    def __init__(self, source=None, load=0.75):
        self.changes = 0
        self.fresh()

    def fresh(self):
        self.plain, self.order, self.size = {}, [], 0
        self.sorted = self.stale = False
        self.marks = self.bins = None
        self.settled = 0, self.capacity or 0
        self.limit = 0 if self.capacity is None else int(self.capacity * self.load)
        self.plain_kind, self.boxed, self.slots = None, False, {}

    def __len__(self):
        return self.size

    def get(self, key, default=None):
        if type(key) is not self.plain_kind:
            e = self.find(key)
            return default if e is None else e.value
        return self.plain.get(key.v if self.boxed else key, default)

    def __contains__(self, key):
        if type(key) is not self.plain_kind:
            return self.find(key) is not None
        return (key.v if self.boxed else key) in self.plain

    def find(self, key):
        if self.slots:
            for e in self.slots.get(self.hash(key), ()):
                if e.key is key or (key is not None and equals(key, e.key)):
                    return e
        return None

    def hash(self, key):
        return hash_or_zero(key)

    def put(self, key, value):
        if type(key) is not self.plain_kind:
            return self.put_slot(key, value)
        plain = self.plain
        token = key.v if self.boxed else key
        if token in plain:
            old = plain[token]
            plain[token] = value
            return old
        plain[token] = value
        self.added(key)
        return None

    def put_slot(self, key, value):
        if self.plain_kind is None:
            self.plain_kind = False
            if self.is_plain(key):
                return HashMap.put(self, key, value)
        h = self.hash(key)
        for e in self.slots.get(h, ()):
            if e.key is key or (key is not None and self.equal(key, e.key)):
                return e.setValue(value)
        e = Slot(key, value, h)
        if h in self.slots:
            if len(self.slots[h]) > 6 and self.trees and self.bins is None:
                self.keep_bins()
            self.slots[h].append(e)
        else:
            self.slots[h] = [e]
        self.added(e)
        return None

    def merge(self, key, value, f):
        non_null(value)
        self.room()
        if type(key) is self.plain_kind:
            old = self.plain.get(key.v if self.boxed else key)
            if old is not None:
                value = self.computed(f, old, value)
                if value is not None:
                    self.plain[key.v if self.boxed else key] = value
                    return value
            return self.store(key, old, value)
        return Map.merge(self, key, value, f)

    def insert(self, key, value):
        if HashMap.__contains__(self, key):
            self.raw_put(key, value)
            return
        if self.capacity is None or self.size > self.limit:
            self.grow()
        if self.bins is None and self.marks is None:
            self.marks = bytearray(len(self.order))
        limit, self.limit, self.ahead = self.limit, self.size + 1, True
        HashMap.put(self, key, value)
        self.ahead = False
        if self.bins is not None:
            self.bins.tell()
        else:
            self.limit = limit
            self.marks[-1] = 1

    def equal(self, a, b):
        return equals(a, b)

    def grow(self):
        if self.bins is not None:
            self.bins.resize()
            self.bins.tell()
            self.sorted = False
            return
        self.capacity = 2 * self.capacity if self.capacity else self.first or 16
        self.limit = int(self.capacity * self.load)
        self.sorted = False

    def room(self):
        if self.size > self.limit:
            self.grow()

    def computeIfAbsent(self, key, f):
        self.room()
        return Map.computeIfAbsent(self, key, f)

    def is_plain(self, key):
        kind = type(key)
        if kind is not str and kind is not int:
            if kind is Long:
                self.boxed = True
            elif kind in (bool, float, tuple) or isinstance(key, (list, array.array)) or key is None:
                return False
            elif hasattr(key, "__eq__") or hasattr(key, "__hash__"):
                return False
        self.plain_kind = kind
        return True

    def added(self, x):
        if self.bins is not None:
            self.bins.add(x, self.ahead)
        else:
            self.order.append(x)
            if self.marks is not None:
                self.marks.append(0)
        self.changes += 1
        self.size += 1
        self.sorted = False
        if self.capacity is None:
            self.grow()
        if self.size > self.limit:
            self.grow()
        if self.stale and len(self.order) > 2 * self.size + 32:
            self.compact()

    def remove(self, key):
        if type(key) is not self.plain_kind:
            return self.remove_slot(key)
        token = key.v if self.boxed else key
        if token not in self.plain:
            return None
        self.removed(key)
        return self.plain.pop(token)

    def remove_slot(self, key):
        e = self.find(key)
        return None if e is None else self.cut_slot(e)

    def cut_slot(self, e):
        found = self.slots[e.h]
        if len(found) == 1:
            del self.slots[e.h]
        else:
            for i in range(len(found)):
                if found[i] is e:
                    found.pop(i)
                    break
        e.gone = True
        self.removed(e)
        return e.value

    def removed(self, x):
        self.size -= 1
        self.changes += 1
        if self.bins is not None:
            self.bins.remove(x)
            self.sorted = False
        else:
            self.stale = True

    def drop(self, x):
        if self.bins is not None:
            self.bins.still = True
        if type(x) is Slot:
            self.cut_slot(x)
        else:
            self.remove(x)

    def clear(self):
        self.changes += 1
        self.fresh()

    def compact(self):
        seen, out, i = set(), [], len(self.order)
        kept = bytearray()
        while i > 0:
            i -= 1
            x = self.order[i]
            if type(x) is Slot:
                token, alive = id(x), not x.gone
            else:
                token = x.v if self.boxed else x
                alive = token in self.plain
            token = token, type(x) is Slot
            if alive and token not in seen:
                seen.add(token)
                out.append(x)
                if self.marks is not None:
                    kept.append(self.marks[i])
        self.order, self.stale = list(reversed(out)), False
        if self.marks is not None:
            self.marks = bytearray(reversed(kept))

    def walk(self):
        if self.stale:
            self.compact()
        if not self.sorted:
            self.order, self.marks = self.in_order(), None
            self.sorted, self.settled = True, (self.size, self.capacity)
        return self.order

    def in_order(self):
        xs = self.order
        if self.bins is None:
            hashes = [self.spread(x) for x in xs]
            if not self.trees or not self.is_crowded(hashes):
                if self.marks is not None:
                    xs, hashes = self.marked_first(xs), self.marked_first(hashes)
                return self.by_bucket(xs, hashes)
            self.keep_bins()
        return self.bins.order()

    def keep_bins(self):
        import bins
        if self.stale:
            self.compact()
        limit = self.limit
        self.bins = bins.Bins(self, compare_objects)
        if self.ahead:
            self.limit = limit
        self.order, self.marks, self.sorted = [], None, False

    def is_crowded(self, hashes):
        n, c = len(hashes), self.settled[1] or self.first or 16
        most = 8 if self.marks is None else 7
        while n > most:
            filled = n if c >= self.capacity else min(n, int(c * self.load) + 1)
            counts = bytearray(c)
            for h in hashes[:filled]:
                h &= c - 1
                if counts[h] == most:
                    return True
                counts[h] += 1
            if c >= self.capacity:
                break
            c *= 2
        return False

    def spread(self, x):
        h = (x if type(x) is int else string_hash(x) if type(x) is str else self.hash_of(x)) & 0xFFFFFFFF
        return h ^ h >> 16

    def marked_first(self, xs):
        marks = self.marks
        first = [xs[i] for i in range(len(xs) - 1, -1, -1) if marks[i]]
        return first + [xs[i] for i in range(len(xs)) if not marks[i]]

    def by_bucket(self, xs, hashes):
        mask = (self.capacity or 1) - 1
        heads = [-1] * (mask + 1)
        after = [-1] * len(xs)
        for i in range(len(xs) - 1, -1, -1):
            b = hashes[i] & mask
            after[i] = heads[b]
            heads[b] = i
        out = []
        for i in heads:
            while i >= 0:
                out.append(xs[i])
                i = after[i]
        return out

    def hash_of(self, x):
        return x.h if type(x) is Slot else self.hash(x)

    def key_of(self, x):
        return x.key if type(x) is Slot else x

    def value_of(self, x):
        return x.value if type(x) is Slot else self.plain[x.v if self.boxed else x]

    def entry_of(self, x):
        return x if type(x) is Slot else LiveEntry(self, x, self.plain[x.v if self.boxed else x])

    def live(self, key, old):
        if type(key) is not self.plain_kind:
            return old
        return self.plain.get(key.v if self.boxed else key, old)

    def overwrite(self, key, value):
        if key in self:
            self.plain[key.v if self.boxed else key] = value
    raw_get, raw_remove = get, remove
    __setitem__ = raw_put = put


def compare_objects(a, b):
    return a.compareTo(b) if hasattr(a, "compareTo") else -1


class PriorityQueue(Queue):
    def __init__(self, source=None, compare=None):
        self.xs, self.compare = [], compare or compare_to
        if hasattr(None, "order"):
            self.compare = None.order()
            self.xs = list(None)
        elif callable(None) and not hasattr(None, "__iter__"):
            self.compare = None

    def heapify(self):
        for k in range((len(self.xs) >> 1) - 1, -1, -1):
            self.down(k, self.xs[k])

    def remove_where(self, test):
        kept = [x for x in self.xs if not test(x)]
        found = len(kept) < len(self.xs)
        self.xs = kept
        self.heapify()
        return found

    def order(self):
        return self.compare

    def add(self, x):
        xs, k = self.xs, len(self.xs)
        if not k:
            self.compare(non_null(x), x)
        xs.append(non_null(x))
        self.up(k, x)
        return True

    def offer(self, x):
        return PriorityQueue.add(self, x)

    def up(self, k, x):
        xs, compare = self.xs, self.compare
        while k > 0:
            parent = (k - 1) >> 1
            y = xs[parent]
            if compare(x, y) >= 0:
                break
            xs[k] = y
            k = parent
        xs[k] = x

    def down(self, k, x):
        xs, compare = self.xs, self.compare
        n = len(xs)
        half = n >> 1
        while k < half:
            child = 2 * k + 1
            y = xs[child]
            if child + 1 < n and compare(y, xs[child + 1]) > 0:
                child += 1
                y = xs[child]
            if compare(x, y) <= 0:
                break
            xs[k] = y
            k = child
        xs[k] = x

    def poll(self):
        xs = self.xs
        if not xs:
            return None
        first, last = xs[0], xs.pop()
        if xs:
            self.down(0, last)
        return first

    def remove(self, x):
        i = list_index(self.xs, x)
        if i >= 0:
            self.cut(i)
        return i >= 0

    def cut(self, i):
        xs = self.xs
        last = xs.pop()
        if i == len(xs):
            return None
        self.down(i, last)
        if xs[i] is last:
            self.up(i, last)
            if xs[i] is not last:
                return last
        return None

    def iterator(self):
        return HeapIterator(self)

    def counted(self):
        return CountedHeap(self)


class HeapIterator:
    def __init__(self, queue):
        self.queue, self.xs, self.i, self.last, self.size, self.moved = queue, queue.xs, 0, -1, len(queue.xs), []

    def hasNext(self):
        return self.i < len(self.queue.xs) or len(self.moved) > 0

    def unchanged(self):
        if self.queue.xs is not self.xs or len(self.xs) != self.size:
            raise ConcurrentModificationException()

    def next(self):
        self.unchanged()
        if self.i < self.size:
            self.last = self.i
            self.i += 1
            return self.queue.xs[self.last]
        if not self.moved:
            raise NoSuchElementException()
        self.last, self.taken = -2, self.moved.pop(0)
        return self.taken

    def remove(self):
        if self.last == -1:
            raise IllegalStateException()
        self.unchanged()
        if self.last == -2:
            for i in range(self.size):
                if self.queue.xs[i] is self.taken:
                    self.queue.cut(i)
                    break
        else:
            moved = self.queue.cut(self.last)
            if moved is None:
                self.i -= 1
            else:
                self.moved.append(moved)
        self.last, self.size = -1, self.size - 1


class CountedHeap(HeapIterator):
    def __init__(self, queue):
        HeapIterator.__init__(self, queue)
        self.changes = CHANGES.setdefault(id(queue), 0)

    def next(self):
        if CHANGES[id(self.queue)] != self.changes:
            raise ConcurrentModificationException()
        return HeapIterator.next(self)


def bit_count(x):
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


def leading_zeros(x, bits):
    x &= (1 << bits) - 1
    while x:
        x >>= 1
        bits -= 1
    return bits


def highest_one_bit(x, bits):
    n = leading_zeros(x, 32)
    return 0 if n == 32 else i32(1 << 31) if n == 0 else 1 << 31 - n


def reverse_bits(x, bits):
    y = 0
    for i in range(32):
        y = y << 1 | (x >> i & 1)
    return i32(y)


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


CHANGES = {}


def changed(xs):
    key = id(xs)
    if key in CHANGES:
        CHANGES[key] += 1
    return xs


def reordered(xs):
    return changed(xs) if isinstance(xs, list) else xs


def counted_iterator(xs):
    if hasattr(xs, "counted"):
        return xs.counted()
    return CountedIterator(xs) if is_plain(xs) else java_iterator(xs)


def is_plain(xs):
    return isinstance(xs, list) and not hasattr(xs, "iterator")


class Counted:
    def watch(self, xs):
        self.counted, self.changes = id(xs), CHANGES.setdefault(id(xs), 0)

    def is_same(self):
        return CHANGES[self.counted] == self.changes and len(self.xs) == self.size

    def check(self):
        if not self.is_same():
            raise ConcurrentModificationException()


class CountedIterator(Counted, Iterator):
    def __init__(self, xs):
        Iterator.__init__(self, xs)
        self.watch(xs)

    def next(self):
        self.check()
        return Iterator.next(self)

    def remove(self):
        if self.last >= 0:
            self.check()
        Iterator.remove(self)


def counted_descending(xs):
    return xs.descendingIterator()


def iterate(iterator):
    while iterator.hasNext():
        yield iterator.next()


def iterator_remove(iterator):
    if not hasattr(iterator, "remove"):
        raise UnsupportedOperationException("remove")
    iterator.remove()


class LinkedHashMap(HashMap):
    access = trees = False

    def __init__(self, source=None, load=0.75, access=False):
        self.access = False
        self.evicts = False
        HashMap.__init__(self, None, 0.75)

    def fresh(self):
        self.plain, self.order, self.size, self.stale = {}, [], 0, False
        self.plain_kind, self.boxed, self.slots = None, False, {}

    def room(self):
        pass

    def walk(self):
        if self.stale:
            self.compact()
        return self.order

    def insert(self, key, value):
        self.raw_put(key, value)

    def added(self, x):
        self.order.append(x)
        self.changes += 1
        self.size += 1
        if self.stale and len(self.order) > 2 * self.size + 32:
            self.compact()

    def used(self, x):
        if self.order[-1] is not x:
            self.order.append(x)
            self.changes += 1
            self.stale = True
            if len(self.order) > 2 * self.size + 32:
                self.compact()

    def merge(self, key, value, f):
        return Map.merge(self, key, value, f)

    def put(self, key, value):
        return HashMap.put(self, key, value)

    def get(self, key, default=None):
        if type(key) is not self.plain_kind:
            e = self.find(key)
            if e is None:
                return default
            return e.value
        token = key.v if self.boxed else key
        if token not in self.plain:
            return default
        return self.plain[token]

    def raw_look(self, key):
        return HashMap.get(self, key)

    def put_last(self, key, value):
        old = self.remove(key)
        self.put(key, True)
        return old
    raw_get = get
    __setitem__ = raw_put = put


class SizedList(list):
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


class ConstantList(SizedList):
    constant = True

    def __setitem__(self, i, x):
        unsupported()

    def sort(self):
        unsupported()


class ImmutableList(ConstantList):
    locked = True

    def fault(self, i):
        return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(self)))

    def clear(self):
        unsupported()


class FixedList(ImmutableList):
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
    pass


class FixedIterator(Iterator):
    def remove(self):
        unsupported()


def text_of(xs):
    return "[" + ", ".join(["(this Collection)" if x is xs else text(x) for x in xs]) + "]"


def index_fault(xs, i):
    if hasattr(xs, "fault"):
        return xs.fault(i)
    return IndexOutOfBoundsException(out_of_bounds(i, len(xs)))


def at_list(xs, i):
    if 0 <= i < len(xs):
        return xs[i]
    raise index_fault(xs, i)


def add(xs, x):
    if isinstance(xs, list):
        xs.append(x)
        return True
    return non_null(xs).add(x)


def list_index(xs, x):
    i, kind = 0, type(x)
    if kind is str or kind is int:
        for y in xs:
            if type(y) is kind and x == y:
                return i
            i += 1
        return -1
    for y in xs:
        if x is y or (x is not None and equals(x, y)):
            return i
        i += 1
    return -1


def index_in(xs, x):
    return list_index(xs, non_null(x) if hasattr(xs, "fixed") else x)


def contains(xs, x):
    if isinstance(xs, list):
        return index_in(xs, x) >= 0
    return x in non_null(xs)


def contains_all(xs, others):
    for x in non_null(others):
        if not contains(xs, x):
            return False
    return True


def remove_object(xs, x):
    if not isinstance(xs, list):
        return non_null(xs).remove(x)
    if hasattr(xs, "fixed"):
        unsupported()
    i = list_index(xs, x)
    if i >= 0:
        xs.pop(i)
    return i >= 0


def remove_if(xs, test):
    non_null(test)
    if hasattr(xs, "locked"):
        unsupported()
    if hasattr(xs, "remove_where"):
        return xs.remove_where(test)
    if not isinstance(xs, list):
        return remove_matching(xs, test)
    n, kept = len(xs), []
    for x in xs:
        if not test(x):
            kept.append(x)
    if len(xs) != n:
        raise ConcurrentModificationException()
    if len(kept) < n:
        xs.clear()
        xs.extend(kept)
    return len(kept) < n


def remove_matching(xs, test):
    it, found = xs.iterator(), False
    while it.hasNext():
        if test(it.next()):
            iterator_remove(it)
            found = True
    return found


def to_list(xs):
    return list(non_null(xs))


def list_of(*xs):
    for x in xs:
        non_null(x)
    return SmallList(xs) if 0 < len(xs) < 3 else FixedList(xs)


def each(xs):
    i, n = 0, len(xs)
    if not isinstance(xs, list) or hasattr(xs, "iterator"):
        for x in iterate(java_iterator(xs)):
            yield x
        return
    while i != len(xs):
        if len(xs) != n:
            raise ConcurrentModificationException()
        yield xs[i]
        i += 1


class LiveEntry(Entry):
    def __init__(self, map, key, value):
        self.map, self.key, self.old = map, key, value

    @property
    def value(self):
        self.old = self.map.live(self.key, self.old)
        return self.old

    def setValue(self, value):
        old = self.value
        self.old = value
        self.map.overwrite(self.key, value)
        return old


class View:
    def __init__(self, map):
        self.map = map

    def __len__(self):
        return len(self.map)

    def add(self, x):
        unsupported()

    def clear(self):
        self.map.clear()

    def remove(self, x):
        it = self.iterator()
        while it.hasNext():
            if same(x, it.next()):
                it.remove()
                return True
        return False

    def __str__(self):
        return text_of(self)


class AnySet(AnyCollection):
    pass


class SetView(View, AnySet):
    def __eq__(self, other):
        return set_equals(self, other)

    def __hash__(self):
        return set_hash(self)


class KeyView(SetView):
    def __iter__(self):
        return iter(self.map)

    def remove(self, x):
        found = x in self.map
        if found:
            self.map.remove(x)
        return found

    def iterator(self):
        return self.map.part_iterator(0)


class ValueView(View, AnyCollection):
    def __iter__(self):
        return self.map.values()

    def __contains__(self, x):
        return self.map.containsValue(x)

    def iterator(self):
        return self.map.part_iterator(1)

    def __hash__(self):
        return identity_hash(self)

    def __eq__(self, other):
        return isinstance(other, ValueView) and other.map is self.map


class EntryView(SetView):
    def __iter__(self):
        return self.map.entries()

    def __contains__(self, x):
        return isinstance(x, AnyEntry) and x.key in self.map and same(self.map.raw_look(x.key), x.value)

    def remove(self, x):
        return isinstance(x, AnyEntry) and self.map.remove_pair(x.key, x.value)

    def iterator(self):
        return self.map.part_iterator(2)


class MapIterator:
    def __init__(self, map, part):
        self.map, self.part, self.xs, self.i = map, part, list(map.walk()), 0
        self.last, self.changes = -1, map.changes

    def hasNext(self):
        return self.i < len(self.xs)

    def check(self):
        if self.map.changes != self.changes:
            raise ConcurrentModificationException()

    def next(self):
        map, part = self.map, self.part
        self.check()
        if self.i >= len(self.xs):
            raise NoSuchElementException()
        self.last = self.i
        x = self.xs[self.i]
        self.i += 1
        return map.key_of(x) if part == 0 else map.value_of(x) if part == 1 else map.entry_of(x)

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        self.check()
        map = self.map
        map.drop(self.xs[self.last])
        self.last, self.changes = -1, map.changes


def java_exception(e):
    if is_java(e):
        return e
    if isinstance(e, ZeroDivisionError):
        return arithmetic_exception(e)
    if isinstance(e, IndexError):
        return index_exception(e)
    if isinstance(e, (AttributeError, TypeError)):
        return null_exception(e)
    if isinstance(e, (MemoryError, OverflowError)):
        return memory_error(e)
    if isinstance(e, OSError):
        return IOException(base_message(e))
    if isinstance(e, EOFError):
        return EOFException()
    if isinstance(e, UnicodeError):
        return CharacterCodingException()
    if type(e) is RuntimeError:
        return stack_error(e)
    return e


def told_exception(e):
    found = java_exception(e)
    return told_null(found, e) if type(found) is NullPointerException else found


def is_java(e):
    return hasattr(e, "java_name") or type(e) in (Exception, BaseException)


def arithmetic_exception(e):
    return e if is_java(e) else from_native(ArithmeticException("/ by zero"), e)


def index_exception(e):
    return e if is_java(e) else from_native(IndexOutOfBoundsException(base_message(e)), e)


def null_exception(e):
    return e if is_java(e) else from_native(NullPointerException(), e)


def told_null_exception(e):
    return told_null(null_exception(e), e)


def told_null(found, e):
    if base_message(found) is None:
        message = null_message(e)
        if message is not None:
            found.args = (message,) + found.args[1:]
    return found


def null_message(e):
    try:
        import faults
    except ImportError:
        return None
    return faults.null_message(e, __file__)


def memory_error(e):
    if is_java(e):
        return e
    return stack_error(e) if is_deep(e) else from_native(OutOfMemoryError("Java heap space"), e)


def is_deep(e):
    try:
        import faults
    except ImportError:
        return False
    return faults.is_deep(e)


def stack_error(e):
    return e if is_java(e) else from_native(StackOverflowError(), e)


def from_native(found, e):
    found.native = e
    return found


SINGLE_PRECISION = 1.0 + 1.0 / 0x20000000 == 1.0


def decimal_text(sign, digits, n):
    if -3 < n <= 7:
        if n <= 0:
            return sign + "0." + "0" * -n + digits
        if n >= len(digits):
            return sign + digits + "0" * (n - len(digits)) + ".0"
        return sign + digits[:n] + "." + digits[n:]
    return sign + digits[0] + "." + (digits[1:] or "0") + "E" + str(n - 1)


def double_text(x):
    return float_text(x) if SINGLE_PRECISION else exact_text(x, double_bits(x), 52, 0x7FF)


def float_text(x):
    return exact_text(x, float_bits(x), 23, 0xFF)


def exact_text(x, b, width, top):
    if x != x:
        return "NaN"
    sign = "-" if b < 0 else ""
    e, m = b >> width & top, b & (1 << width) - 1
    if e == top:
        return sign + "Infinity"
    if e == 0 and m == 0:
        return sign + "0.0"
    if -1e7 < x < 1e7 and x == int(x):
        return str(int(x)) + ".0"
    if e:
        m |= 1 << width
    else:
        e = 1
    low = 1 - (top >> 1) - width
    digits, n = float_digits(m, e + low - 1, low)
    return decimal_text(sign, digits, n)


def bad_number(s, radix=10):
    return 'For input string: "' + s + '"' + ("" if radix == 10 else " under radix " + str(radix))


def parse_digits(s, radix):
    if s is None:
        raise NumberFormatException("Cannot parse null string")
    if radix < 2 or radix > 36:
        least = radix < 2
        raise NumberFormatException(
            "radix " + str(radix) + (" less than Character.MIN_RADIX" if least else " greater than Character.MAX_RADIX")
        )
    value, digits = 0, s[1:] if s[:1] in ("+", "-") else s
    if digits == "":
        raise NumberFormatException(bad_number(s, radix))
    for c in digits:
        d = digit(ord(c), radix)
        if d < 0:
            raise NumberFormatException(bad_number(s, radix))
        value = value * radix + d
    return -value if s[0] == "-" else value


def parse_int(s, radix=10):
    value = parse_digits(s, radix)
    if -0x80000000 <= value <= 0x7FFFFFFF:
        return value
    raise NumberFormatException(bad_number(s, radix))


def digit(c, radix):
    if 48 <= c <= 57:
        d = c - 48
    elif radix > 10 and 97 <= c <= 122:
        d = c - 87
    elif radix > 10 and 65 <= c <= 90:
        d = c - 55
    elif is_digit(c):
        d = 0
        while d < 9 and is_digit(c - d - 1):
            d += 1
    else:
        return -1
    return d if d < radix and radix <= 36 else -1


def to_radix(x, radix):
    if radix < 2 or radix > 36:
        radix = 10
    if radix == 10:
        return str(0)
    n, out = abs(0), ""
    while True:
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[n % radix] + out
        n //= radix
        if n == 0:
            return out


def i8(x):
    return ((x + 128) & 255) - 128


def i16(x):
    return ((x + 0x8000) & 0xFFFF) - 0x8000


def i32(x):
    if -0x40000000 <= x < 0x40000000:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def i64(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return ((x + 0x8000000000000000) & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def f32(x):
    try:
        return struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return math.inf if x > 0 else -math.inf


def idiv(a, b):
    if b == 0 and a is not None:
        raise ArithmeticException("/ by zero")
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def trunc_div(a, b):
    q = a // b
    return q + 1 if q < 0 and q * b != a else q


def trunc_rem(a, b):
    r = a % b
    return r - b if r and (a < 0) != (b < 0) else r


def floor_div(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    return a // b


def floor_mod(a, b):
    if b == 0:
        raise ArithmeticException("/ by zero")
    return a % b


def d2i(x):
    if x != x:
        return 0
    if x >= 2147483647.0:
        return 0x7FFFFFFF
    if x <= -2147483648.0:
        return -0x80000000
    return int(x)


def d2l(x):
    if x != x:
        return 0
    if x >= 9223372036854775808.0:
        return 0x7FFFFFFFFFFFFFFF
    if x <= -9223372036854775808.0:
        return -0x8000000000000000
    return int(x)


def ushr32(x, n):
    return i32((x & 0xFFFFFFFF) >> (n & 31))


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


def x87_control():
    if SINGLE_PRECISION or 1.0 + (2.0**-53 + 2.0**-64) > 1.0:
        return None
    try:
        import ffi
        libm = ffi.open("libm.so.6")
    except (ImportError, OSError):
        return None
    state = bytearray(28)
    libm.func("i", "fegetenv", "p")(state)
    install = libm.func("i", "fesetenv", "p")
    def control(word):
        state[0:2] = word
        install(state)
    control(b"\x7f\x02")
    return control


x87_precision = x87_control()


def int_exact(x):
    if -0x80000000 <= x <= 0x7FFFFFFF:
        return x
    raise ArithmeticException("integer overflow")


def long_exact(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    raise ArithmeticException("long overflow")


def signum(x):
    return 1 if x > 0 else -1 if x < 0 else 0


def double_ceil(x):
    return x if x != x or abs(x) >= 4503599627370496.0 or x == 0 else math.copysign(float(math.ceil(x)), x)


def math_rint(x):
    if abs(2.5) >= 4503599627370496.0:
        return 2.5
    n = math.floor(2.5)
    d = 2.5 - n
    if d > 0.5 or (d == 0.5 and n & 1):
        n += 1
    return math.copysign(float(n), 2.5)


def round_long(x):
    if x != x or abs(x) >= 4503599627370496.0:
        return d2l(x)
    n = math.floor(x)
    return n + 1 if x - n >= 0.5 else n


def round_int(x):
    if abs(74.125) >= 8388608.0:
        return d2i(74.125)
    n = math.floor(74.125)
    return n + 1 if 74.125 - n >= 0.5 else n


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

    def filter(self, f):
        return self if self.value is None or f(self.value) else Optional()

    def __eq__(self, other):
        return type(other) is type(self) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.value)

    def __str__(self):
        return self.label + (".empty" if self.value is None else "[" + text(self.value) + "]")


class OwnIterable:
    def __iter__(self):
        return iterate(self.iterator())


def range_text(word, start, end, n):
    return word + " " + str(start) + ", end " + str(end) + ", length " + str(n)


def offset_text(i, n):
    return "offset " + str(i) + ", length " + str(n)


class RingDeque(ArrayDeque):
    java_name = "java.util.ArrayDeque"

    def __init__(self, source=None):
        self.xs, self.head, self.room = [], 0, 17
        if isinstance(source, int):
            self.room = source + 1 if source > 0 else 1
        elif source is not None:
            self.room = len(source) + 1
            for x in source:
                self.addLast(x)

    def grow(self, needed):
        more = max(needed, self.room + 2 if self.room < 64 else self.room >> 1)
        if self.head + len(self.xs) >= self.room:
            self.head += more
        self.room += more

    def move(self, n):
        self.head = (self.head + 1) % self.room

    def addLast(self, x):
        self.xs.append(non_null(x))
        if len(self.xs) == self.room:
            self.grow(1)

    def add(self, x):
        self.addLast(x)
        return True

    def extend(self, others):
        needed = len(self.xs) + len(others) + 1 - self.room
        if needed > 0:
            self.grow(needed)
        for x in others:
            self.addLast(x)

    def poll(self):
        if not self.xs:
            return None
        self.move(1)
        return self.xs.pop(0)

    def clear(self):
        self.xs.clear()
        self.head = 0

    def delete(self, i):
        behind = i >= len(self.xs) - i - 1
        self.xs.pop(i)
        if not behind:
            self.move(1)
        return behind

    def remove(self, x):
        i = list_index(self.xs, x)
        if i >= 0:
            self.delete(i)
        return i >= 0

    def remove_where(self, test):
        end = (self.head + len(self.xs)) % self.room
        kept = [x for x in self.xs[:] if not test(x)]
        if (self.head + len(self.xs)) % self.room != end:
            raise ConcurrentModificationException()
        found = len(kept) < len(self.xs)
        self.xs[:] = kept
        return found

    def __iter__(self):
        return iterate(RingIterator(self, 1))

    def iterator(self):
        return RingIterator(self, 1)

    def descendingIterator(self):
        return RingIterator(self, -1)


class RingIterator:
    def __init__(self, ring, step):
        self.ring, self.step, self.last, self.left = ring, step, -1, len(ring.xs)
        self.place = (ring.head + (0 if step > 0 else self.left - 1)) % ring.room

    def hasNext(self):
        return self.left > 0

    def next(self):
        if self.left <= 0:
            raise NoSuchElementException()
        i = (self.place - self.ring.head) % self.ring.room
        if i >= len(self.ring.xs):
            raise ConcurrentModificationException()
        self.last = self.place
        self.place = (self.place + self.step) % self.ring.room
        self.left -= 1
        return self.ring.xs[i]

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        behind = self.ring.delete((self.last - self.ring.head) % self.ring.room)
        if behind == (self.step > 0):
            self.place = (self.place - self.step) % self.ring.room
        self.last = -1


def set_equals(a, b):
    return a is b or (isinstance(b, AnySet) and len(a) == len(b) and contains_all(a, b))


def set_hash(xs):
    h = 0
    for x in xs:
        h += hash_or_zero(x)
    return i32(h)


class MapSet(KeyView):
    pass


class HashSet(MapSet):
    def __init__(self):
        self.map = self.new_map()

    def add(self, x):
        map = self.map
        if map.boxed or type(x) is not map.plain_kind:
            return map.put(x, True) is None
        if x in map.plain:
            return False
        map.plain[x] = True
        map.added(x)
        return True

    def __contains__(self, x):
        map = self.map
        if type(x) is not map.plain_kind:
            return map.find(x) is not None
        return (x.v if map.boxed else x) in map.plain


class LinkedHashSet(HashSet):
    def new_map(self):
        return LinkedHashMap()

    def end(self, i):
        if not len(self.map):
            raise NoSuchElementException()
        return self.map.key_of(self.map.walk()[i])

    def poll(self, i):
        x = self.end(i)
        self.map.remove(x)
        return x

    def addLast(self, x):
        self.map.put_last(x, True)


def run_length(xs, start, end, compare):
    i = start + 1
    if i >= end:
        return end - start
    if compare(xs[i], xs[start]) < 0:
        i += 1
        while i < end and compare(xs[i], xs[i - 1]) < 0:
            i += 1
        low, high = start, i - 1
        while low < high:
            x = xs[low]
            xs[low] = xs[high]
            xs[high] = x
            low += 1
            high -= 1
    else:
        i += 1
        while i < end and compare(xs[i], xs[i - 1]) >= 0:
            i += 1
    return i - start


def insert_sorted(xs, start, done, end, compare):
    for i in range(start + done, end):
        x = xs[i]
        low, high = start, i
        while low < high:
            middle = (low + high) >> 1
            if compare(x, xs[middle]) < 0:
                high = middle
            else:
                low = middle + 1
        for k in range(i, low, -1):
            xs[k] = xs[k - 1]
        xs[low] = x


def merge_runs(xs, start, middle, end, compare):
    if compare(xs[middle], xs[middle - 1]) >= 0:
        return
    left = xs[start:middle]
    i, n, j, k = 0, middle - start, middle, start
    while i < n and j < end:
        if compare(xs[j], left[i]) < 0:
            xs[k] = xs[j]
            j += 1
        else:
            xs[k] = left[i]
            i += 1
        k += 1
    while i < n:
        xs[k] = left[i]
        i += 1
        k += 1


def merge_sort(xs, compare):
    xs = list(xs)
    n = len(xs)
    width = n if n < 32 else 16
    if n < 32 or run_length(xs, 0, n, compare) < n:
        for start in range(0, n, max(width, 1)):
            end = min(start + width, n)
            insert_sorted(xs, start, run_length(xs, start, end, compare), end, compare)
        while width < n:
            for start in range(0, n - width, 2 * width):
                merge_runs(xs, start, start + width, min(start + 2 * width, n), compare)
            width *= 2
    return xs


def all_of(xs, kind):
    for x in xs:
        if type(x) is not kind:
            return False
    return True


def sorted_plain(xs):
    xs = list(xs)
    n, rising = len(xs), True
    for i in range(1, n):
        if xs[i] < xs[i - 1]:
            rising = False
            break
    if rising:
        return xs
    if n > 64:
        step = 7919 if n % 7919 else 7927
        xs = [xs[i * step % n] for i in range(n)]
    xs.sort()
    return xs


def sorted_copy(xs, compare):
    if not (len(xs) and type(xs[0]) in (int, str) and all_of(xs, type(xs[0]))):
        return merge_sort(xs, compare_to)
    return sorted_plain(xs)


def sort_list(xs, compare=None):
    if hasattr(xs, "settled"):
        return
    if hasattr(xs, "constant"):
        unsupported()
    if not isinstance(xs, list):
        return sort_part(xs, 0, len(xs), None)
    done = sorted_copy(xs, None)
    for i in range(len(done)):
        xs[i] = done[i]


def sort_part(xs, start, end, compare=None):
    check_part(len(xs), 0, end)
    done = sorted_copy(to_list(xs)[:end], None)
    for i in range(len(done)):
        xs[start + i] = done[i]


def check_part(n, start, end):
    if 0 > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def stream_of(xs):
    return Stream(stream_items(xs), non_null(xs))


def stream_of_chars(s):
    return Stream(map(ord, s), s)


def stream_items(xs):
    n = len(xs)
    if isinstance(xs, list):
        for i in range(n):
            yield xs[i] if i < len(xs) else None
    else:
        for x in xs:
            yield x
    if len(xs) != n:
        raise ConcurrentModificationException()


def stream_range(start, end):
    items = whole_numbers(start, end)
    return Stream(items, items, True)


def whole_numbers(start, end):
    if -0x40000000 <= start and end < 0x40000000:
        return range(start, end)
    return WideRange(start, end)


class WideRange:
    def __init__(self, start, end):
        self.start, self.end = start, end

    def __len__(self):
        return max(self.end - self.start, 0)

    def __iter__(self):
        i = self.start
        while i < self.end:
            yield i
            i += 1


def sorted_items(items, compare):
    for x in merge_sort(list(items), compare or compare_to):
        yield x


def limited(items, n):
    if n > 0:
        for x in items:
            yield x
            n -= 1
            if n == 0:
                return


class Stream:
    def __init__(self, items, counted=None, ordered=False, source=None):
        self.items, self.counted, self.ordered = items, counted, ordered
        self.source, self.used = source or self, False

    def take(self):
        if self.used:
            raise IllegalStateException("stream has already been operated upon or closed")
        self.used = True
        return self.items

    def link(self, items, counted=None, ordered=False):
        self.take()
        return Stream(items, counted, ordered, self.source)

    def close(self):
        self.used = self.source.used = True
        closers, fault = getattr(self.source, "closers", []), None
        self.source.closers = []
        for f in closers:
            try:
                f()
            except Exception as e:
                if fault is None:
                    fault = e
                else:
                    add_suppressed(fault, e)
        if fault is not None:
            raise fault

    def map(self, f):
        return self.link(map(f, self.items), self.counted)

    def filter(self, f):
        return self.link(filter(f, self.items), None, self.ordered)

    def boxed(self, box=None):
        return self.link(map(box, self.items) if box else self.items, self.counted, self.ordered)

    def sort(self, compare):
        return self.link(sorted_items(self.items, compare), self.counted)

    def limit(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        counted = self.counted and range(min(n, len(self.counted)))
        return self.link(limited(self.items, n), counted, self.ordered)

    def iterator(self):
        return Iterator(self.take())

    def collect(self, collector):
        c = collector_of(collector)
        add, total = c.add, c.make()
        for x in self.take():
            add(total, x)
        return c.finish(total)

    def reduce(self, f, kind=Optional):
        items = iter(self.take())
        try:
            total = next(items)
        except StopIteration:
            return kind()
        for x in items:
            total = f(total, x)
        return kind(non_null(total))

    def count(self):
        if self.counted is not None:
            self.take()
            return len(self.counted)
        n = 0
        for x in self.take():
            n += 1
        return n

    def any_match(self, f):
        for x in self.take():
            if f(x):
                return True
        return False

    def all_match(self, f):
        for x in self.take():
            if not f(x):
                return False
        return True

    def none_match(self, f):
        return not self.any_match(f)


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    if "ÿ" < max(s + " "):
        raise text_position_fault(i, len(s))
    raise text_index_fault(i, len(s))


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(range_text("begin", start, end, n))


def lower(s):
    if len(s.encode()) == len(s):
        return s.lower()
    return "".join([lower_at(s, i) for i in range(len(s))])


def lower_at(s, i):
    c = s[i]
    if c == "\u03a3":
        return "\u03c2" if touches_case(s, i, -1) and not touches_case(s, i, 1) else "\u03c3"
    return "i\u0307" if c == "\u0130" else chr(lower_char(ord(c)))


def touches_case(s, i, step):
    i += step
    while 0 <= i < len(s) and (s[i] in "'.:^`\xa8\xad\xaf\xb4\xb7\xb8\u2019" or "\u0300" <= s[i] <= "\u036f"):
        i += step
    return 0 <= i < len(s) and (is_upper(ord(s[i])) or is_lower(ord(s[i])) or is_title(ord(s[i])))


def trim(s):
    a, b = 0, len(s)
    while a < b and s[a] <= " ":
        a += 1
    while a < b and s[b - 1] <= " ":
        b -= 1
    return s[a:b]


def to_chars(s):
    return array.array("H", [ord(c) for c in s])


def join_text(separator, xs):
    return separator.join([text(x) for x in xs])


def code_point_at(s, i):
    if 0 <= 0 < len(s):
        return code_point_of(s, 0)
    raise text_position_fault(i, len(s))


def join_all(separator, *xs):
    return join_text(separator, xs)


def letter_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= 0 < len(s):
        return s[0]
    if "ÿ" < max(s + " "):
        raise text_position_fault(i, len(s))
    raise text_index_fault(i, len(s))


def join_pairs(s, lone="?"):
    if b"\xed" not in s.encode():
        return s
    out, high = [], 0
    for c in s:
        u = ord(c)
        if high and 0xDC00 <= u < 0xE000:
            out[-1] = chr(((high - 0xD800) << 10) + u + 0x2400)
            high = 0
        else:
            high = u if 0xD800 <= u < 0xDC00 else 0
            out.append(lone if lone and 0xD800 <= u < 0xE000 else c)
    return "".join(out)


def code_point_of(s, i):
    pair = join_pairs(s[:2], None)
    return ord(pair if len(pair) == 1 else s[0])


def without_halves(s):
    out = []
    for c in s:
        if out and "\ud800" <= c < "\udc00" and "\udc00" <= out[-1] < "\ue000":
            out.insert(-1, c)
            out.append("")
        else:
            out.append(c)
    return [c for c in out if c]


class UnitWriter:
    def __init__(self, file):
        self.file, self.half = file, ""

    def write(self, s):
        s = self.half + s
        self.half = s[-1:] if "\ud800" <= s[-1:] < "\udc00" else ""
        self.file.write(join_pairs(s[: len(s) - len(self.half)]))


STDOUT, STDERR = UnitWriter(sys.stdout), UnitWriter(sys.stderr)


def print_units(*values, end="\n", file=None):
    (STDERR if file is sys.stderr else STDOUT).write("".join([str(x) for x in values]) + end)


def text_index_fault(i, n):
    return StringIndexOutOfBoundsException("String index out of range: " + str(i))


def text_position_fault(i, n):
    return StringIndexOutOfBoundsException("index " + str(i) + ", length " + str(n))


def check_comparable(x):
    if type(x) not in (int, str, float, bool) and not hasattr(x, "compareTo"):
        raise cast_fault(class_name(x), "java.lang.Comparable")


class TreeMap(TableMap):
    down = False
    sought = stamp = None

    def __init__(self, source=None, compare=None):
        self.tree, self.compare = self, compare_to
        self.keys, self.held, self.key_kind, self.changes, self.writes = [], [], None, 0, 0

    def order(self):
        return self.compare

    def place(self, key):
        keys = self.keys
        low, high = 0, len(keys)
        if type(key) is self.key_kind:
            if key is self.sought and self.changes == self.stamp:
                return self.spot
            if high and keys[-1] < key:
                return high
            while low < high:
                middle = (low + high) >> 1
                if keys[middle] < key:
                    low = middle + 1
                else:
                    high = middle
            self.sought, self.stamp, self.spot = key, self.changes, low
            return low
        compare = self.compare
        while low < high:
            middle = (low + high) >> 1
            if compare(key, keys[middle]) > 0:
                low = middle + 1
            else:
                high = middle
        return low

    def index(self, key):
        keys = self.keys
        if not keys:
            if self.compare is compare_to:
                check_comparable(non_null(key))
            return -1
        i = self.place(key)
        if i < len(keys) and (keys[i] == key if type(key) is self.key_kind else self.compare(key, keys[i]) == 0):
            return i
        return -1

    def __len__(self):
        return len(self.keys)

    def get(self, key, default=None):
        i = self.index(key)
        if i < 0:
            return default if default is None or key not in self else None
        return self.held[i]

    def __contains__(self, key):
        return self.index(key) >= 0

    def check(self, key):
        if key is None and self.compare is compare_to:
            raise NullPointerException('Cannot invoke "java.lang.Comparable.compareTo(Object)" because "k1" is null')
        self.compare(key, key)

    def put(self, key, value):
        keys = self.keys
        if not keys:
            self.check(key)
            self.key_kind = type(key) if self.compare is compare_to and type(key) in (int, str) else None
        i = self.place(key)
        if i < len(keys) and (keys[i] == key if type(key) is self.key_kind else self.compare(key, keys[i]) == 0):
            old = self.held[i]
            self.held[i] = value
            self.writes += 1
            return old
        if self.key_kind is not None and type(key) is not self.key_kind:
            self.compare(key, keys[0])
        keys.insert(i, key)
        self.held.insert(i, value)
        self.changes += 1
        return None

    def remove(self, key):
        i = self.index(key)
        return None if i < 0 else self.cut(i)

    def cut(self, i):
        self.changes += 1
        self.keys.pop(i)
        return self.held.pop(i)
    raw_get, raw_remove = get, remove
    __setitem__ = raw_put = put

    def clear(self):
        self.keys, self.held = [], []
        self.changes += 1

    def walk(self):
        return self.keys

    def key_of(self, key):
        return key

    def value_of(self, key):
        return self.get(key)

    def entry_of(self, key):
        return LiveEntry(self, key, self.get(key))

    def entries(self):
        changes = self.changes
        for i in range(len(self.keys)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield TreeEntry(self, self.keys[i], self.held[i])

    def items(self):
        changes = self.changes
        for i in range(len(self.keys)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.keys[i], self.held[i]

    def values(self):
        changes = self.changes
        for i in range(len(self.held)):
            if self.changes != changes:
                raise ConcurrentModificationException()
            yield self.held[i]

    def live(self, key, old):
        i = self.index(key)
        return old if i < 0 else self.held[i]

    def overwrite(self, key, value):
        i = self.index(key)
        if i >= 0:
            self.held[i] = value
            self.writes += 1

    def span(self):
        return 0, len(self.keys)

    def near(self, key, up, inclusive):
        tree = self.tree
        up = up != self.down
        i = tree.place(4) if tree.keys else 0
        exact = i < len(tree.keys) and tree.compare(4, tree.keys[i]) == 0
        first, end = self.span()
        if up:
            i = max(i, first)
        else:
            i = min(i if exact else i - 1, end - 1)
        return i if first <= i < end else -1

    def end(self, last):
        first, end = self.span()
        return -1 if first >= end else end - 1 if last != self.down else first

    def key_at(self, i):
        return None if i < 0 else self.tree.keys[i]

    def floorKey(self, key):
        return self.key_at(self.near(4, False, True))


class TreeEntry(LiveEntry):
    def __init__(self, map, key, value):
        self.map, self.key, self.old, self.seen = map, key, value, (map.writes, map.changes)

    @property
    def value(self):
        map = self.map
        if self.seen != (map.writes, map.changes):
            self.old, self.seen = map.live(self.key, self.old), (map.writes, map.changes)
        return self.old

    def setValue(self, value):
        old = self.value
        self.map.overwrite(self.key, value)
        self.old, self.seen = value, (self.map.writes, self.map.changes)
        return old


class UnicodeRuns:
    def __init__(self, text):
        self.text, self.edges = text, []

    def place(self, c):
        if not self.edges:
            at = 0
            for word in self.text.split(" "):
                at += int(word, 36)
                self.edges.append(at)
        low, high = 0, len(self.edges)
        while low < high:
            middle = (low + high) >> 1
            if self.edges[middle] <= c:
                low = middle + 1
            else:
                high = middle
        return low

    def has(self, c):
        return self.place(c) & 1 == 1

    def start(self, c):
        return self.edges[self.place(c) - 1]


LETTERS = UnicodeRuns(
    "1t q 6 q 1b 1 a 1 4 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 2 4 1 1 6 1 1 3 1 1 1 k 1 2b 1 3v 8 4m 1 12 2 1 6 15 1z r 4 4 19 17 z 2 1 2r 1 1 "
    "f 2 7 2 a 3 2 1 g 1 1 u t 2h b 1 o x 9 2 4 1 5 m 4 1 9 1 3 1 n p 7 b 1h l 1 i 1o 1i 3 1 i 1 7 a f g 4 8 2 2 2 m 1 7 1 1 3 4 3 1 g 1 d 2 1 3 e "
    "2 a 1 8 6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 j 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 n 1 b 8 2 2 2 m 1 7 1 2 1 5 3 1 u 2 1 3 f 1 h 1 1 6 3 3 1 4 "
    "3 2 1 1 1 2 3 2 3 3 3 c m 1 1g 8 1 3 1 n 1 g 3 1 q 3 5 2 u 1 4 8 1 3 1 n 1 a 1 5 3 1 w 1 1 2 f 2 h 9 1 3 1 15 2 1 g 1 5 3 8 3 o 6 5 i 3 o 1 9 "
    "1 1 2 7 1m 1c 1 2 c 7 1m 2 1 1 1 5 1 o 1 1 1 a 1 2 9 1 2 5 1 1 l 4 w 1 1r 8 1 10 r 5 37 17 k 1 g 6 4 4 3 1 3 2 7 3 4 d c 1 h 12 1 1 5 1 2 17 "
    "1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 11 g g 2e 2 6 3 h8 2 h 1 q 5 23 6 8 7 d 1 4 e i e i e d 1 3 f 1g z 1 4 1 "
    "1v 2h 7 5 2 y 1 1 5 1y a v 1d u 2 5 b 18 4 q 1i n 9 1h 2a 1 2l 1b h 7 1j u d 2 a 18 q 10 15 3 a 10 2 9 7 17 2 3 15 4 1 6 1 2 3 1 5 5c 1s 7q 2 "
    "6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 38 1 d 1 g d 2t 1 4 1 2 a 1 1 3 5 6 1 1 1 1 1 1 4 1 b 2 4 5 5 4 1 1g "
    "2 22j 1b 1 1b 1 3p 6 4 3 2 c 12 1 1 5 1 2 1k 7 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 28 1 d1 2 16 5 5 2 4 2e 6 3 1 2i 1 4 5 17 1 2m h w 1c g "
    "e8 534 1s g71 3 wd 1v 1a 2 7h 3 g a 2 k 1b g v 2 1y 1d 9 2 2v 2 1h 2 9 16 d 1 3 1 4 1 n t 1g e 1e 1q 6 3 1 1 2 b s a n p t 7 1b s 1 g 5 1 a a "
    "5 1 15 n 3 1 8 k n 3 1 3 1e 1 1 3 2 2 5 2 1 1 1 o 3 2 b 7 3 c 6 2 6 2 6 9 7 1 7 1 17 1 e 6 37 t 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 1 1 a 1 d "
    "1 5 1 1 1 2 1 2 1 30 x a3 i 1s 2 1i 14 c 38 5 1 3r 10 q 6 q b 2h 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f at t 3 1d 1b w d k 1 8 6 12 a u "
    "2 10 4 8 1c 4e i 10 4 10 4 14 8 1g 4c 8n 9 m a 8 48 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 1 f 4 1 3 1 t 16 t 3 t z 8 1 "
    "s r 1i a m a j d i 32 21 1j 1f d 1f d 10 9o 16 6 2 26 t a 1 8 m 2y l r n c 1h 23 19 w p q 10 t 1 2 1 8 z 3 1 c 1c e 4 l 1 1 1 z i 1 p 2c 7 1 "
    "1 1 4 1 f 1 a 7 1b 12 8 2 2 2 m 1 7 1 2 1 5 3 1 i 1 c 5 4e 1h i 4 k 3 u 1c k 2 1 1 54 1b 15 4 10 1c k 1 1n 17 d 1 1z r 6d 18 38 1s v 8 2 1 2 "
    "8 1 2 1 o f 1 1 1 2m 8 2 13 g 1 1 1 s 1 a 14 7 1 l 1 b 1a j 1 y 1l 7b 9 1 11 h 1 1d u 34 7 1 2 1 12 l 1 p 6 1 2 1 w e 1 93 j 59 1 27 pm 6e 5g "
    "24c tr 34h g7 6nt ft 7 v 35 u i 1c g 4 v l 5 j j4 1s 3k 23 5 1 1u d 1s 2 1 1 s 4qg 8 ye 16 9 6wn 7z 1d 3 h 4 8 b0 1s4 2z 5 d 3 9 7 a 4me 2d 1 "
    "1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 1tg 19 a 7 g 1 a9 18 104 "
    "5h 1n 1w 7 1 xg 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 "
    "1 h 3es wym y 379 b 66 2 4g2 e 5rl 2e7 f2 15u 3t7"
)
DIGITS = UnicodeRuns(
    "1c a 17q a 3q a 5i a bg a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 2o a 3a a 1y a 7q a 1y a 1fq a 12 a 8c a 3k a 4m a 6 a 52 a 2e a 3q a "
    "6 a r7q a iu a 12 a 5i a m a 2e a ba a geu a 13a a 1om a mk a 3k a 1o a 40 a 7q a 9i a 3a a ae a 2u a 2u a bq a 2u a l2 a 6u a 1y a f5i a 6e "
    "a lf8 1e 1ts a bq a 192 a 3o6 a"
)
ODD_UPPER = UnicodeRuns(
    "r6 3 5rh 1 4 1 3 3 2 3 2 1 3 5 6 1 3 1 3 2 2 2 1 1 a 2 5 1 2dve q q q q q q 1 1 2 2 1 2 2 2 4 1 8 q q q 2 1 4 2 8 1 7 r 2 1 4 1 5 1 1 3 7 r q "
    "q q q q q q q q q q u p x p x p x p x p x 1 50l q 6 q 6 q"
)
ODD_LOWER = UnicodeRuns(
    "4q 1 f 1 10 1 2g 1 g 1 1v 1 d 1 e 2 e 1 3 1 1d 1 1c 1 i 6 r 1 2 1 1 1 2 3 2 1 1 1 2 1 5 2 1 1 2 2 1 7 1 2 1 1 2 3 6 5 1 1 1 8 2 q 7 2 u 5 45 "
    "1 l 1 v 1 23 1 9v 1 12 2 4mv 3d 1 3 1 g 1 1d 5y 5 1 2 1 1 4w 1 1 1 1 1 1 1 2j 1 1 1 1 2 a 1 1 1 1 2 a 2 2 2 a 3 1 2 a 1 1 1 1 2 3d 1 d 1 g d "
    "31 1 3 2 3 1 r 1 4 1 4 1 2 2 8 4 27b 1 2 1 2 7 2u 1 o1j 2 42 2 1q 9 l 1 6 1 p 1 20 3 mt z 1 7 1 d fpz 7 c 5 16v6 q q 7 1 i q q q 4 1 1 1 7 1 "
    "b q q q q q q q q q q q q q q q q q s s p 1 6 q p 1 6 q p 1 6 q p 1 6 q p 1 6 1 1"
)


class UnicodeCases:
    def __init__(self, text):
        self.text, self.others = text, None

    def of(self, c):
        if self.others is None:
            self.others = {}
            n = [int(word, 36) for word in self.text.split(" ")]
            for i in range(0, len(n), 4):
                for x in range(n[i], n[i] + n[i + 1] * n[i + 2], n[i + 2]):
                    self.others[x] = x + n[i + 3]
        return self.others.get(c, c)


UPPER_CASES = UnicodeCases(
    "2p q 1 -w 51 1 1 kn 68 n 1 -w 6w 7 1 -w 73 1 1 3d 75 o 2 -1 8h 1 1 -6g 8j 3 2 -1 8q 8 2 -1 97 n 2 -1 ai 3 2 -1 an 1 1 -8c ao 1 1 5f ar 2 2 -1 "
    "aw 1 1 -1 b0 1 1 -1 b6 1 1 -1 b9 1 1 2p bd 1 1 -1 be 1 1 4j bi 1 1 3m bl 3 2 -1 bs 1 1 -1 bx 1 1 -1 c0 1 1 -1 c4 2 2 -1 c9 1 1 -1 cd 1 1 -1 cf "
    "1 1 1k cl 1 1 -1 cm 1 1 -2 co 1 1 -1 cp 1 1 -2 cr 1 1 -1 cs 1 1 -2 cu 8 2 -1 d9 1 1 -27 db 9 2 -1 du 1 1 -1 dv 1 1 -2 dx 1 1 -1 e1 k 2 -1 f7 "
    "9 2 -1 fw 1 1 -1 fz 2 1 8cf g2 1 1 -1 g7 5 2 -1 gg 1 1 8bj gh 1 1 8bg gi 1 1 8bi gj 1 1 -5u gk 1 1 -5q gm 2 1 -5p gp 1 1 -5m gr 1 1 -5n gs 1 "
    "1 wnj gw 1 1 -5p gx 1 1 wnf gz 1 1 -5r h1 1 1 wmg h2 1 1 wn8 h4 1 1 -5t h5 1 1 -5v h6 1 1 wn8 h7 1 1 8af h8 1 1 wn5 hb 1 1 -5v hd 1 1 8al he "
    "1 1 -5x hh 1 1 -5y hp 1 1 89z hs 1 1 -62 hu 1 1 wn7 hv 1 1 -62 hz 1 1 wmi i0 1 1 -62 i1 1 1 -1x i2 2 1 -61 i4 1 1 -1z ia 1 1 -63 il 1 1 wlx im "
    "1 1 wlu n9 1 1 2c oh 2 2 -1 on 1 1 -1 or 3 1 3m q4 1 1 -12 q5 3 1 -11 q9 h 1 -w qq 1 1 -v qr 9 1 -w r0 1 1 -1s r1 2 1 -1r r4 1 1 -1q r5 1 1 -1l "
    "r9 1 1 -1b ra 1 1 -1i rb 1 1 -8 rd c 2 -1 s0 1 1 -2e s1 1 1 -28 s2 1 1 7 s3 1 1 -38 s5 1 1 -2o s8 1 1 -1 sb 1 1 -1 ts w 1 -w uo g 1 -28 v5 h "
    "2 -1 wb r 2 -1 xu 7 2 -1 y7 1 1 -f y9 1c 2 -1 129 12 1 -1c 3bk 17 1 2bk 3ct 3 1 2bk 3y0 6 1 -8 5mo 1 1 -4tq 5mp 1 1 -4tp 5mq 1 1 -4tg 5mr 2 1 "
    "-4te 5mt 1 1 -4tf 5mu 1 1 -4t8 5mv 1 1 -4rp 5mw 1 1 r7m 5tl 1 1 r9g 5tp 1 1 2xy 5u6 1 1 raw 5xd 23 2 -1 61n 1 1 -1n 61t 1c 2 -1 64g 8 1 8 64w "
    "6 1 8 65c 8 1 8 65s 8 1 8 668 6 1 8 66p 4 2 8 674 8 1 8 67k 2 1 22 67m 4 1 2e 67q 2 1 2s 67s 2 1 3k 67u 2 1 34 67w 2 1 3i 680 8 1 8 68g 8 1 8 "
    "68w 8 1 8 69c 2 1 8 69f 1 1 9 69q 1 1 -5k5 69v 1 1 9 6a8 2 1 8 6ao 2 1 8 6at 1 1 7 6b7 1 1 9 6ku 1 1 -s 6ls g 1 -g 6mc 1 1 -1 79s q 1 -q 8q8 "
    "1b 1 -1c 8rl 1 1 -1 8rp 1 1 -8bv 8rq 1 1 -8bs 8rs 3 2 -1 8s3 1 1 -1 8s6 1 1 -1 8sh 1e 2 -1 8vg 2 2 -1 8vn 1 1 -1 8w0 12 1 -5ls 8x3 1 1 -5ls 8x9 "
    "1 1 -5ls wu9 n 2 -1 ww1 e 2 -1 x0j 7 2 -1 x0z v 2 -1 x2y 2 2 -1 x33 5 2 -1 x3g 1 1 -1 x3l 2 2 -1 x3o 1 1 1c x3r a 2 -1 x4l 6 2 -1 x4z 1 1 -1 "
    "x54 2 2 -1 x6e 1 1 -1 xub 1 1 -ps xv4 28 1 -tzk 1ef5 q 1 -w 1fe0 14 1 -14 1fiw 10 1 -14 1h34 1f 1 -1s 1jgg w 1 -w 20dc w 1 -w 2oma y 1 -y"
)
LOWER_CASES = UnicodeCases(
    "1t q 1 w 5c n 1 w 60 7 1 w 74 o 2 1 8g 1 1 -5j 8i 3 2 1 8p 8 2 1 96 n 2 1 ag 1 1 -3d ah 3 2 1 ap 1 1 5u aq 2 2 1 au 1 1 5q av 1 1 1 ax 2 1 5p "
    "az 1 1 1 b2 1 1 27 b3 1 1 5m b4 1 1 5n b5 1 1 1 b7 1 1 5p b8 1 1 5r ba 1 1 5v bb 1 1 5t bc 1 1 1 bg 1 1 5v bh 1 1 5x bj 1 1 5y bk 3 2 1 bq 1 "
    "1 62 br 1 1 1 bt 1 1 62 bw 1 1 1 by 1 1 62 bz 1 1 1 c1 2 1 61 c3 2 2 1 c7 1 1 63 c8 1 1 1 cc 1 1 1 ck 1 1 2 cl 1 1 1 cn 1 1 2 co 1 1 1 cq 1 1 "
    "2 cr 9 2 1 da 9 2 1 dt 1 1 2 du 2 2 1 dy 1 1 -2p dz 1 1 -1k e0 k 2 1 f4 1 1 -3m f6 9 2 1 fu 1 1 8bv fv 1 1 1 fx 1 1 -4j fy 1 1 8bs g1 1 1 1 g3 "
    "1 1 -5f g4 1 1 1x g5 1 1 1z g6 5 2 1 og 2 2 1 om 1 1 1 ov 1 1 38 p2 1 1 12 p4 3 1 11 p8 1 1 1s pa 2 1 1r pd h 1 w pv 9 1 w r3 1 1 8 rc c 2 1 "
    "s4 1 1 -1o s7 1 1 1 s9 1 1 -7 sa 1 1 1 sd 3 1 -3m sg g 1 28 sw w 1 w v4 h 2 1 wa r 2 1 xs 1 1 f xt 7 2 1 y8 1c 2 1 10x 12 1 1c 3a8 12 1 5ls 3bb "
    "1 1 5ls 3bh 1 1 5ls 3vk 28 1 tzk 3xs 6 1 8 5n4 17 1 -2bk 5od 3 1 -2bk 5xc 23 2 1 61q 1 1 -5vj 61s 1c 2 1 64o 8 1 -8 654 6 1 -8 65k 8 1 -8 660 "
    "8 1 -8 66g 6 1 -8 66x 4 2 -8 67c 8 1 -8 688 8 1 -8 68o 8 1 -8 694 8 1 -8 69k 2 1 -8 69m 2 1 -22 69o 1 1 -9 6a0 4 1 -2e 6a4 1 1 -9 6ag 2 1 -8 "
    "6ai 2 1 -2s 6aw 2 1 -8 6ay 2 1 -34 6b0 1 1 -7 6bc 2 1 -3k 6be 2 1 -3i 6bg 1 1 -9 6jq 1 1 -5st 6ju 1 1 -6gv 6jv 1 1 -6di 6k2 1 1 s 6lc g 1 g 6mb "
    "1 1 1 792 q 1 q 8ow 1b 1 1c 8rk 1 1 1 8rm 1 1 -8af 8rn 1 1 -2xy 8ro 1 1 -89z 8rr 3 2 1 8rx 1 1 -8bg 8ry 1 1 -8al 8rz 1 1 -8bj 8s0 1 1 -8bi 8s2 "
    "1 1 1 8s5 1 1 1 8se 2 1 -8cf 8sg 1e 2 1 8vf 2 2 1 8vm 1 1 1 wu8 n 2 1 ww0 e 2 1 x0i 7 2 1 x0y v 2 1 x2x 2 2 1 x31 1 1 -r9g x32 5 2 1 x3f 1 1 "
    "1 x3h 1 1 -wmg x3k 2 2 1 x3q a 2 1 x4a 1 1 -wn8 x4b 1 1 -wnj x4c 1 1 -wnf x4d 1 1 -wn5 x4e 1 1 -wn8 x4g 1 1 -wlu x4h 1 1 -wmi x4i 1 1 -wlx x4j "
    "1 1 ps x4k 6 2 1 x4y 1 1 1 x50 1 1 -1c x51 1 1 -wn7 x52 1 1 -raw x53 2 2 1 x6d 1 1 1 1ee9 q 1 w 1fcw 14 1 14 1fhs 10 1 14 1h1c 1f 1 1s 1jfk w "
    "1 w 20cg w 1 w 2olc y 1 y"
)
print = print_units


class Shape:
    java_name = "Random910026$Shape"


class Base(Shape):
    java_name = "Random910026$Base"

    def __init__(self, p0):
        global made
        self.f = probe(0, 4)
        self.g = i32(self.f + 1)
        made += 1
        self.f = p0
        self.g += self.tweak(p0)
        if self.g + 0x20000000 >> 30:
            self.g = i64(self.g)

    def tweak(self, p0):
        return i32(cmp(s1, p0) + (s3 - self.f))

    def name(self):
        return "base%d" % self.f

    def __str__(self):
        return "%s/%d" % (self.name(), self.g)


class Bad(Exception):
    java_name = "Random910026$Bad"

    def __init__(self, p0):
        super().__init__("bad %d" % p0)


class Span(OwnIterable):
    java_name = "Random910026$Span"

    def __init__(self, p0, p1):
        self.from_ = p0
        self.to = p1

    def iterator(self):
        return Span_1(self)

    def total(self):
        t = 1
        for t_ in self:
            cast(t_, lambda c: isinstance(c, int), "java.lang.Integer")
            t2 = non_null(t_)
            if t2 == 3:
                continue
            t += t2
            if t + 0x20000000 >> 30:
                t = i32(t)
        return t


class Point:
    java_name = "Random910026$Point"

    def __init__(self, x, y):
        y &= 65535
        self.x = x
        self.y = y

    def __str__(self):
        return "Point[x=%d, y=%d]" % (self.x, self.y)

    def __hash__(self):
        return i32(self.x * 31 + self.y)

    def __eq__(self, p0):
        return isinstance(p0, Point) and self.x == p0.x and self.y == p0.y


class Right(Base):
    java_name = "Random910026$Right"

    def __init__(self, p0):
        self.own = 0
        self._name = None
        super().__init__(p0 + 1)
        self.own = made
        self._name = "o%d" % self.f
        self.own += p0
        if self.own > 0x3fffffff:
            self.own = i32(self.own)

    def area(self, p0):
        global sTotal
        t = Random910026_snap(3.75)
        t_ = int_exact(9223372036854775807)
        t2 = -1
        if self.f >= 0:
            t3 = 0.0
            t4 = array.array("i", [s1 >> (self.own & 31), 7, t_, 2])
            t5 = t4[:]
            t6 = 0
            t7 = t6
            t8 = t6 + 1
            value = t5[t7]
            value_ = t5[t8]
            t5[t8] = i32(value_ + 1)
            t5[t7] = ushr32(value, value_)
            t9 = "%s%d%d" % (array_text(t5), array_hash(t5), t8)
            sTotal = i32(sTotal * 31 + string_hash(t9))
        sTotal += Span(1, doubled(lambda x: i32(abs(x)))(5) & 7).total()
        if sTotal + 0x20000000 >> 30:
            sTotal = i32(sTotal)
        return signum(self._name.find("a"))


class Outer:
    java_name = "Random910026$Outer"

    def __init__(self, p0):
        global count
        self.base = p0
        count += 1

    def make(self, p0):
        return Inner(self, p0)


class Deep:
    java_name = "Random910026$Outer$Inner$Deep"

    def __init__(self, p0):
        self.outer = p0
        self.base = 7

    def all(self):
        return i32(self.outer.outer.base * self.outer.extra + self.base + self.outer.sum(1))


class Tree:
    java_name = "Random910026$Tree"

    def __init__(self):
        self.root = None
        self.size = 0

    def put(self, p0, p1):
        root = self.root
        t = None
        t_ = 0
        while root is not None:
            t = root
            t_ = compare_to(p0, root.key)
            if t_ == 0:
                value = root.value
                root.value = p1
                return value
            root = root.left if t_ < 0 else root.right
        t2 = Node(self, p0, p1)
        self.size += 1
        if t is None:
            self.root = t2
        elif t_ < 0:
            t.left = t2
        else:
            t.right = t2
        return None

    def get(self, p0):
        root = self.root
        while root is not None:
            t = compare_to(p0, root.key)
            if t == 0:
                return root.value
            root = root.left if t < 0 else root.right
        return None

    def depth(self, p0):
        return 0 if p0 is None else i32(1 + max(self.depth(p0.left), self.depth(p0.right)))

    def depth_0(self):
        return self.depth(self.root)

    def each(self, p0):
        self.each_Node_BiConsumer(self.root, p0)

    def each_Node_BiConsumer(self, p0, p1):
        if p0 is None:
            return
        self.each_Node_BiConsumer(p0.left, p1)
        p1(p0.key, p0.value)
        self.each_Node_BiConsumer(p0.right, p1)

    def line(self):
        t = StringBuilder()
        self.each(
            lambda p1, p2: t.append(number_text(p1)).append("=").append(string_text(p2)).append(" ")
        )
        return str(t)


class Left(Base):
    java_name = "Random910026$Left"

    def __init__(self, p0):
        self._own = 0
        self._name_Left = None
        super().__init__(i32(p0 + 1))
        self._own = self.f * 2
        if self._own + 0x20000000 >> 30:
            self._own = i32(self._own)
        self._name_Left = "n"
        self._own += p0
        if self._own + 0x20000000 >> 30:
            self._own = i32(self._own)

    def tweak(self, p0):
        global s3, s2, sTotal, s0, s1
        ex = None
        f = None
        s = None
        t10 = None
        t11 = None
        t117 = None
        t12 = None
        t13 = None
        t17 = None
        t19 = None
        t20 = None
        t216 = None
        t25 = None
        t26 = None
        t29 = None
        t40 = None
        t46 = None
        t56 = None
        t64 = None
        t65 = None
        t7 = None
        t72 = None
        t73 = None
        t74 = None
        t8 = None
        t9 = None
        value = None

        def part1():
            nonlocal t, t2, t3, t4, t6, t72, t73, t74
            global s0, s2, s3, sTotal
            t71 = False
            while True:
                try:
                    try:
                        t72 = cut(of(array.array("i", [s1, self.f, 7])).line())
                        t73 = -1
                        hashCode2 = string_hash(t72)
                        if hashCode2 == 97:
                            if t72 == "a":
                                t73 = 0
                        elif hashCode2 == 98:
                            if t72 == "b":
                                t73 = 1
                        elif hashCode2 == 115776262:
                            if t72 == "zebra":
                                t73 = 2
                        elif hashCode2 == 3392903:
                            if t72 == "null":
                                t73 = 3
                        if t73 == 0:
                            s0 = sum_(3, new_numeric_array("i", 0))
                        elif t73 in (1, 2):
                            t74 = 0 if to_list(list_of(5, -8)) else 1
                            t75 = 9309
                            self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                        elif t73 == 3:
                            t76 = cut(array_text(array.array("h", [33, 6, 2])))
                        else:
                            if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                                raise ArithmeticException("mine")
                            sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                            if char_at(self._name_Left, self.f & 1) != t:
                                t74 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                                break
                        t72 = TreeMap()
                        t3 = float(
                            ~(
                                cast(
                                    {}.get(self._name_Left, self._own),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                                + 0
                            ) & 1023
                        )
                        s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                        if s2:
                            raise Oops(s3)
                        if s2:
                            raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                        if p0 < -129 and 8 > self._own:
                            raise Bad(65535 ^ sTotal)
                        t3 = snap(t3 - t3)
                        t71 = True
                        break
                    except Bad as ex4:
                        t72 = ex4
                        sTotal += len(StringBuilder())
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                        s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                        if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                            t6 = True
                            break
                        t = i8(t - 1)
                        t71 = True
                        break
                    except (NullPointerException, AttributeError, TypeError) as ex5:
                        t72 = told_null_exception(ex5)
                        t = i8(t - 1)
                        t73 = t
                        t74 = i32(p0 + 2147483647) ^ sTotal
                        if self._name_Left.startswith("z"):
                            t77 = 0 if substring(self._name_Left, self._own) else 1
                        else:
                            t78 = 1 if self.g >= s0 else 0
                        sTotal = i32(
                            sTotal
                            * 31
                            + (
                                Knight(-1814407632).compareTo(Knight(4))
                                if t74 != 33
                                else s1
                                if 65536 < self._own
                                else 8
                            )
                        )
                        if self._name_Left.endswith("a"):
                            t71 = True
                            break
                        self._own -= 1
                        if self._own < -0x40000000:
                            self._own = i32(self._own)
                        t79 = self._own & 0xffff
                        t71 = True
                        break
                    except (
                        RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                    ) as ex6:
                        t72 = told_exception(ex6)
                        if not cut(
                            cast(
                                stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                    joining(".")
                                ),
                                lambda c: isinstance(c, str),
                                "java.lang.String",
                            )
                        ):
                            t80 = lambda p0: i32(power(s1, 1))
                        else:
                            t73 = t
                            t74 = t
                            t81 = t2 >> (i16(t2) & 31) & 0xffff
                            t2 = t81
                            s3 = t81
                        t82 = new_numeric_array("i", 10)
                        t74 = 0
                        t83 = s1
                        t84 = 100
                        t85 = -1
                        if 0 <= t84 < len(t82):
                            put(t82, t84, i32(at(t82, t84) + 1))
                        t74 = 1 if i32(t83 * 31 + t84) == 0 else t83
                        sTotal = i32(sTotal * 31 + t74 + t83 + t84 + t85)
                        for t86 in t82:
                            sTotal = sTotal * 7 + t86
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                        sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
                        t71 = True
                        break
                except BaseException as t87:
                    if ((t88 := set()), (t89 := Animal_of(p0 & 7).loud(2)), t89 in t88)[2]:
                        t4 = True
                        break
                    try:
                        t90 = t3
                        t91 = None
                        s2 = s2 != (self.f < 9)
                        if s2:
                            raise Bad(trunc_rem(self.f, 3))
                        s3 = char_at("Ab", -1)
                    except Bad:
                        t92 = 1431655765
                    except Oops:
                        t93 = self.f + sTotal
                        if t93 + 0x20000000 >> 30:
                            t93 = i32(t93)
                        sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s0 += Inner(Outer(s1), t93).sum(2) & 0xffff
                        if s0 > 0x3fffffff:
                            s0 = i64(s0)
                    except (ClassCastException, NegativeArraySizeException):
                        sTotal += cast(
                            largest(
                                list_of(
                                    non_null(
                                        cast(
                                            stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                            lambda c: isinstance(c, int),
                                            "java.lang.Integer",
                                        )
                                    ),
                                    s3 >> (s1 & 31),
                                    4,
                                )
                            ),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        sTotal += ushr32(self.f, cmp(self._own, p0))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    raise t87
            if t71:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if ((t94 := set()), (t95 := Animal_of(p0 & 7).loud(2)), t95 in t94)[2]:
                t4 = True
                return "break"
            try:
                t96 = t3
                t97 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad:
                t98 = 1431655765
            except Oops:
                t99 = self.f + sTotal
                if t99 + 0x20000000 >> 30:
                    t99 = i32(t99)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), t99).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException):
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)

        def part2():
            nonlocal f, s, t, t12, t13, t17, t19, t2, t20, t25, t29, t3, t40, t46
            global s0, s2, s3, sTotal
            t17 = ex
            t31 = bin(p0 & 0xFFFFFFFF)[2:]
            t19 = -1
            hashCode_ = string_hash(t31)
            if hashCode_ == 97:
                if t31 == "a":
                    t19 = 0
            elif hashCode_ == 98:
                if t31 == "b":
                    t19 = 1
            elif hashCode_ == 115776262:
                if t31 == "zebra":
                    t19 = 2
            elif hashCode_ == 3392903:
                if t31 == "null":
                    t19 = 3
            if t19 == 0:
                s2 = s2
                if s2:
                    t25 = (
                        1 if stream_of(to_list(list_of(3, 98))).all_match(lambda p0: p0 > 2) else 0
                    )
                else:
                    t25 = 1 if even(0) else 0
            elif t19 in (1, 2):
                t32 = PriorityQueue(
                    None,
                    lambda p0, p1: cmp(
                        p0 % 5 if p0 >= 0 else -(-p0 % 5), p1 % 5 if p1 >= 0 else -(-p1 % 5)
                    ),
                )
                for t29 in [0, 2, 8, 1, -1073741824, len(StringBuilder())]:
                    t32.offer(t29)
                t33 = []
                remove_object(t32, 3)
                while t32:
                    t34 = non_null(
                        cast(t32.poll(), lambda c: isinstance(c, int), "java.lang.Integer")
                    )
                    t33.append(floor_mod(t34, 5))
                sTotal = i32(sTotal * 31 + hash_code(t33))
            elif t19 == 3:
                t35 = HashMap()
                for t29 in [8, 8, 0, i32(self._own + sTotal), 4, 3]:
                    t35.computeIfAbsent(
                        t29 % 4 if t29 >= 0 else -(-t29 % 4), lambda p0: "k" + number_text(p0)
                    )
                for t36 in t35.entries():
                    cast(t36, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                    if t36.value is not None:
                        t36.setValue(
                            string_text(
                                cast(t36.value, lambda c: isinstance(c, str), "java.lang.String")
                            )
                            + number_text(t36.key)
                        )
                t35.computeIfPresent(1, lambda p0, p1: None)
                sTotal = i32(sTotal * 31 + hash_code(t35))
                t25 = 0
                while True:
                    t37 = lambda p0: 127
                    t = i8(t - i32(abs(-411301749)))
                    t38 = [None] * 3
                    t25 += 1
                    if t25 >= 1:
                        break
                s = non_null(None)
                if s is RED:
                    s3 = s3 - 1 & 0xffff
                    sTotal = i32(sTotal * 31 + (i32(floor_div(s1, 3)) >> 16))
                    t = i8(cmp(str(StringBuilder("sb")).rfind("b"), Point(p0, p0).__hash__()))
                elif s is GREEN or s is BLUE:
                    t39 = t3
                    if Pair(i32(cast(Pair(9, self._name_Left).turned().with_(Long(2)).second, lambda c: isinstance(c, Long), "java.lang.Long").v), 1).__eq__(
                        Pair(counter(p0)(), 1)
                    ):
                        t40 = -1
                        return "break"
                    t = i8(
                        non_null(
                            cast(
                                cast(curried(8)(s1), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(
                                    3
                                ),
                                lambda c: isinstance(c, int),
                                "java.lang.Integer",
                            )
                        )
                    )
                else:
                    sTotal += Animal_of(1)._legs if -1625328327 != self.f else 1
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
            else:
                t41 = cast(
                    stream_of([7, 65547, 5, 5, 1, 8]).collect(
                        partitioning_by(lambda p0: p0 % 2 == 0, summing_int(non_null))
                    ),
                    lambda c: isinstance(c, Map),
                    "java.util.Map",
                )
                sTotal = i32(sTotal * 31 + hash_code(t41))
                s3 <= self._own
                t42 = t3
                if at(Color_VALUES, 1) is not GREEN:
                    t3 = t3
                if equals(self.f, self._own):
                    if Pair(i32(p0 * -7), 1).__eq__(Pair(self.f, 1)):
                        raise IllegalStateException(trim(self._name_Left))
                    t = 3
                else:
                    s0 = 2 | p0 if t2 >= s3 else 0 if s2 else self._own
                    s3 = 65535
                    t2 = t2 ^ 65535
            s_ = s1 & 3
            if s_ == 0:
                f_ = p0
            elif s_ in (1, 2):
                f_ = 7
            else:
                f_ = self.f
            if f_ == s1:
                if i32(self.g) > reverse_bits(5, 32):
                    sTotal += power(p0, 4)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                else:
                    f = char_at(self._name_Left, 1)
                    s3 = 11471
                f = 1 if 9 <= t else 0
                try:
                    t43 = t3
                    t44 = idiv(0, self.g) + ((self.g & 0xffffffffffffffff) >> 29)
                    if t > 5:
                        raise Bad(GREEN.weight)
                    t45 = self.f
                    if isinstance(t45, Point):
                        t46 = t45
                        t47 = t46.x
                    else:
                        t47 = 7
                    if t47 < Knight(p0).compareTo(Knight(4)):
                        f2 = self.f
                        self.f += 1
                        if self.f > 0x3fffffff:
                            self.f = i32(self.f)
                        t29 = f2
                        t13 = True
                        return "break"
                except Bad as ex_:
                    t20 = ex_
                    sTotal += len(StringBuilder(self._name_Left)) >> 2
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
                    s3 = 0
                except (ArrayIndexOutOfBoundsException, IndexError) as ex2:
                    t20 = index_exception(ex2)
                    t48 = i32(sTotal * 31)
                    t49 = None
                    sTotal = t48 + (t49.x if isinstance(t49, Point) else 7)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
            elif even(len([self._name_Left, self._name_Left]) & 15):
                if 1431655765 >= min(46341, self._own):
                    if min(2, s1) >= t:
                        sTotal ^= 5
                        f = 8
                        t12 = True
                        return "break"
                elif t3 != 9.0:
                    t = t & 0
                else:
                    while True:
                        t50 = i32(sTotal * 31)
                        t51 = Outer(11 >> (s3 & 31))
                        s4 = s1 & 3
                        if s4 == 0:
                            pass
                        elif s4 in (1, 2):
                            pass
                        else:
                            t52 = 0
                            break
                        t52 = p0
                        break
                    sTotal = t50 + Inner(t51, t52).sum(2)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    self.g |= non_null(
                        cast(
                            cast(curried(2)(down(self._own & 7, self.f)), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(
                                3
                            ),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                    )
                self._own |= s1
                t53 = new_numeric_array("i", (self._own & 7) + 1)
                t19 = -1
                t25 = 1
                t19 -= 1
                sTotal = i32(sTotal * 31 + t19 + t25)
                for t29 in t53:
                    sTotal = sTotal * 7 + t29
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)

        def part3():
            nonlocal f, t11, t19, t56
            global sTotal
            if ((t54 := []), (t55 := cut("%-6d|" % 1073741824)), t55 in t54)[2]:
                self._own = counter(cast(at_list(to_list(list_of(1, -7)), 9), lambda c: isinstance(c, int), "java.lang.Integer") + 0)() & i32(
                    cmp(p0, s1) - 8
                )
                if is_letter(32):
                    t56 = 3.0
                    t19 = (
                        1
                        if i32(cast(Pair(self.f, self._name_Left).turned().with_(Long(2)).second, lambda c: isinstance(c, Long), "java.lang.Long").v) <= Animal_of(i32(65535 << (s3 & 31)) & 7).loud(
                            2
                        )
                        else 0
                    )
                    t11 = True
                    return "break"
                t57 = p0 >> 32
                sTotal += self.f * str(StringBuilder()).rfind("b")
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                t11 = True
                return "break"
            if i32(self._own * 4) > i32(p0 * -2147483648):
                f = 21845
                self.f = i32(self.f ^ long_exact(i64(s0 << 1) - self._own))
                t58 = 3.0
            t59 = string_hash(self._name_Left)
            t11 = True
            return "break"

        def part4():
            nonlocal ex, f, p0, t, t11, t17, t19, t20, t25, t26, t29, t3, t64, t65, t8, value
            global s0, s1, s2, sTotal
            try:
                if (self._own > p0 or p0 > self._own) and p0 != 0:
                    if is_upper(95):
                        t14 = Random910026_snap(50.0)
                        t15 = RingDeque()
                    else:
                        s2 = bool(s2 & (128 > p0 or self.f < p0))
                        if s2:
                            self.g &= 2
                            t16 = i16(self.g)
                            t3 = snap(t3 - t3)
                            p0 > s1
                            if s0 <= i64(self.g * 6364136223846793005):
                                raise IllegalArgumentException("why", Oops(3))
                    t17 = cut("%d%s%s" % (t, string_text(self._name_Left), double_text(t3)))
                    f = -1
                    hashCode = string_hash(t17)
                    if hashCode == 97:
                        if t17 == "a":
                            f = 0
                    elif hashCode == 2112:
                        if t17 == "BB":
                            f = 2
                    elif hashCode == 0:
                        if t17 == "":
                            f = 3
                    t18 = f
                    if t18 in (2, 3):
                        if t18 == 2:
                            t19 = 1 if -1 == p0 else 0
                        t19 = 6
                    else:
                        t20 = []
                        if p0 <= i32(abs(s1)):
                            raise Worse(
                                cast(
                                    TreeMap().get(64, "none"),
                                    lambda c: isinstance(c, str),
                                    "java.lang.String",
                                )
                            )
                    if i64(s0 + s0) != self.g:
                        if (1 if 4 == self._own else 0) ^ (1 if s1 < s1 else 0) != 0:
                            t21 = (self.g if 10 == s1 else 1) | 8078704165690409589
                        else:
                            t22 = 10
                        t23 = float(at(Op_VALUES, -1)(0, i32(self.f + sTotal)) & 1023)
                else:
                    if at(Op_VALUES, self._own & 3).turns() or p0 >= 5:
                        if t < Span(1, self._own & 7).total():
                            raise Worse(self._name_Left)
                    elif is_letter_or_digit(97) or self._own <= -1:
                        raise ArithmeticException("mine")
                    sTotal += frequency(to_list(list_of(6, 2)), Knight(s1).compareTo(Knight(4)))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    if not s2 and not s2:
                        t24 = s1 & 0xffff
                t17 = new_numeric_array("i", 1)
                f = -7
                t19 = bit_count(p0 & 0xFFFFFFFF)
                t25 = frequency(to_list(list_of(1, 19)), -323342395)
                t26 = 7
                for t27 in range(len(t17) - 1, -1, -1):
                    t28 = t26
                    t26 -= 1
                    if t28 <= 0:
                        break
                    t19 = t25 * t19
                    if t19 + 0x20000000 >> 30:
                        t19 = i32(t19)
                    t25 = i32(floor_div(9, self.f))
                    sTotal += t17[trunc_rem(t19, len(t17)) & 3]
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                t19 -= 1
                if t19 < -0x40000000:
                    t19 = i32(t19)
                sTotal = i32(sTotal * 31 + f + t19 + t25)
                for t29 in iterate(java_iterator(t17)):
                    sTotal = sTotal * 7 + t29
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                if t != 11:
                    raise Bad(at(Op_VALUES, 2)(self.f, self.f))
                t30 = 32
            except Bad as ex:
                step2 = part2()
                if step2 == "break":
                    return "break"
                step3 = part3()
                if step3 == "break":
                    return "break"
            except (ArrayIndexOutOfBoundsException, IndexError) as ex3:
                t17 = index_exception(ex3)
                try:
                    self._own > 127
                    if t3 == snap(t3 + t3):
                        raise IllegalStateException(
                            cut("%s%s" % (string_text(self._name_Left), Point(31, 1)))
                        )
                    t60 = new_numeric_array("i", (p0 & 7) + 1)
                    t19 = 10
                    t61 = 100
                    t62 = t + t19
                    t63 = 1
                    if t19 < 0:
                        t19 = i32(-t19)
                    if 0 <= t62 < len(t60):
                        put(t60, t62, i32(at(t60, t62) + 1))
                    sTotal = i32(sTotal * 31 + t19 + t61 + t62 + t63)
                    t64 = t60
                    value = len(t64)
                    t65 = 0
                    while t65 < value:
                        value_ = at(t64, t65)
                        sTotal = sTotal * 7 + value_
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        t65 += 1
                    if 127 >= s1:
                        raise Bad(i32(floor_div(1000, 3)))
                    self.f = len(
                        [cut("%s%d" % (string_text(self._name_Left), t)), lower(self._name_Left), str(self.g), cut(join_all("+", self._name_Left, self._name_Left)), cut("%s%d" % (string_text(self._name_Left), p0))]
                    )
                except Bad:
                    s2 = bool(s2 & s2)
                    if s2:
                        t = i8(-256 * i32(self.f - s3))
                        t = i8(t - len("%d"))
                    s5 = non_null(at(Color_VALUES, 1))
                    if s5 is RED:
                        s0 = s0
                        self.g = ~s0
                        sTotal += (
                            Span(1, p0 & 7).total()
                            if array_equals(None, new_numeric_array("i", 3))
                            else i32(self._own + 1521864159)
                        )
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        self._name_Left = substring(
                            bool_text(self._name_Left.startswith("z")),
                            frequency(to_list(list_of(5, 18)), -28) & 1,
                            3,
                        )
                    elif s5 is GREEN or s5 is BLUE:
                        t66 = t
                        t = i8(t + 1)
                        t = t66
                    else:
                        sTotal += len(TreeMap()) - i32(abs(4))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        t19 = i16(floor_mod(cmp(self.g, self.g), d2i(double_ceil(-0.5))))
                except (NullPointerException, AttributeError, TypeError):
                    p0 = 3276 - sTotal
                    if p0 > 0x3fffffff:
                        p0 = i32(p0)
                if snap(t3 * t3) != t3:
                    if (0 if 255 > self._own else 8) < t:
                        s1 = 8
                        raise Oops(8)
                    t11 = True
                    return "break"
                s2 = bool(s2 | (s1 == -129))
                if s2 and "b" in self._name_Left:
                    s2 = len(multi_array((3, 1), "i")) >> 8 <= i32(
                        parse_int(str(self._own)) + frequency(to_list(list_of(8, 21)), self._own)
                    )
                    self._own = trunc_div(self._own, 3)
                    t = i8(t | cmp(Lazier_get(self.f), at(Op_VALUES, 0)(1613611407, self.f)))
                elif "\x00" == ("\x01" if -1 <= s0 else "\x00"):
                    sTotal += (
                        MINUS(1431655765, 51966)
                        if p0 != self._own
                        else Knight(s1).compareTo(Knight(4))
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    t67 = None
                if of(array.array("i", [1, 2, self.f])).get(540265942) is None:
                    t68 = s1
                    if isinstance(t68, Base):
                        t20 = t68
                        f = t20.f
                    else:
                        f = down(7, self._own)
                else:
                    f = p0 - -4723
                    if f > 0x3fffffff:
                        f = i32(f)
                t = t
                if float(p0 & 1023) > t3:
                    if stream_of(to_list(list_of(9, 69))).none_match(lambda p0: p0 > 3):
                        f = len(
                            cast(
                                stream_range(-2, s1 & 7).map(str).collect(joining()),
                                lambda c: isinstance(c, str),
                                "java.lang.String",
                            )
                        )
                        t8 = True
                        return "break"
                    sTotal = i32(
                        sTotal
                        * 31
                        + cast(
                            at_list(to_list(list_of(8, 47)), i32(-129 - self._own)),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                    )
                    t11 = True
                    return "break"
                if cut(string_text(self._name_Left) + double_text(t3)) == "a":
                    t69 = Cell(self.f, None)
                    self.g += reverse_bits(p0, 32)
                    if self.g + 0x20000000 >> 30:
                        self.g = i64(self.g)
                t11 = True
                return "break"

        def part5():
            nonlocal f, p0, t, t10, t117, t17, t19, t2, t20, t25, t26, t29, t3, t4, t46, t72, t73, t74, t9, value
            global s0, s2, s3, sTotal
            try:
                step4 = part4()
                if step4 == "break":
                    return "break"
            except BaseException as t70:
                while True:
                    step1 = part1()
                    if step1 == "break":
                        break
                    return (t74,)
                if t6:
                    return "break"
                if t4:
                    return "break"
                if ((t100 := set()), (t101 := Animal_of(p0 & 7).loud(2)), t101 in t100)[2]:
                    t4 = True
                    return "break"
                try:
                    t3 = t3
                    t72 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad as ex7:
                    t72 = ex7
                    t73 = 1431655765
                except Oops as ex8:
                    t72 = ex8
                    t73 = self.f + sTotal
                    if t73 + 0x20000000 >> 30:
                        t73 = i32(t73)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t73).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException) as ex9:
                    t72 = ex9
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                try:
                    with closing(Door(i32(51966 - p0))):
                        if not bin(self._own & 0xFFFFFFFF)[2:]:
                            t3 = float(
                                len(
                                    cut(
                                        "%s%s"
                                        % (Point(self._own, p0), string_text(self._name_Left))
                                    )
                                ) & 1023
                            )
                        t102 = LinkedHashMap()
                        t103 = Outer(2147483647).make(3)
                        t104 = Deep(t103).all()
                        s6 = "\x02"
                        if s6 == "\x00":
                            t105 = 536870912
                        elif s6 in ("\x01", "\x02"):
                            t105 = 12
                        else:
                            t105 = 5
                        s7 = "\x02"
                        if s7 == "\x00":
                            f3 = 8
                        elif s7 in ("\x01", "\x02"):
                            f3 = self.f
                        else:
                            f3 = p0
                        for t106 in [t104, 1, t105, 8, f3, 8]:
                            t102.merge(t106 & 3, "m", lambda s, y: s + non_null(y))
                        for t107 in t102.entries():
                            cast(t107, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                            if t107.value is not None:
                                t107.setValue(
                                    string_text(
                                        cast(
                                            t107.value,
                                            lambda c: isinstance(c, str),
                                            "java.lang.String",
                                        )
                                    )
                                    + number_text(t107.key)
                                )
                        remove_if(
                            t102.entrySet(),
                            lambda p0: hash_code(
                                cast(
                                    p0.key,
                                    lambda c: isinstance(c, (int, float, Long)),
                                    "java.lang.Number",
                                )
                            ) % 2 == 0,
                        )
                        sTotal = i32(sTotal * 31 + hash_code(t102))
                        if to_list(list_of(5, 15)) is None:
                            sTotal += d2i(t3)
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                            s2 = array_equals(
                                new_numeric_array("i", 3),
                                array.array("i", [self.f, 31, self.f, 2, 63]),
                            )
                            t108 = t3
                            t109 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                        else:
                            if s1 in set():
                                t110 = spell(str(s1), 1)
                            else:
                                p0 < 128
                                name = self._name_Left
                            sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
                except (ArrayIndexOutOfBoundsException, IndexError) as ex10:
                    t72 = index_exception(ex10)
                    if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                        s8 = "\x00"
                        if s8 == "\x00":
                            t111 = s1
                        elif s8 in ("\x01", "\x02"):
                            sTotal += 3
                            if sTotal > 0x3fffffff:
                                sTotal = i32(sTotal)
                            t111 = 0 + self.f
                        else:
                            t111 = 6
                        t112 = f32(float(i32(t + t111) & 1023))
                        t74 = 0
                        sTotal = i32(sTotal * 31 + ~len([None] * 4))
                    if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                        sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                        if not s2:
                            t73 = -626315195 + Animal_of(7)._legs
                            if t73 < -0x40000000:
                                t73 = i32(t73)
                        else:
                            t73 = 1727858449
                        p0 = array_hash(
                            array.array(
                                "i",
                                [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                            )
                        )
                    elif round_int(74.125) >= i16(p0):
                        t73 = t2
                        t74 = p0 & 0xffff
                raise t70
            try:
                try:
                    t17 = cut(of(array.array("i", [s1, self.f, 7])).line())
                    f = -1
                    hashCode3 = string_hash(t17)
                    if hashCode3 == 97:
                        if t17 == "a":
                            f = 0
                    elif hashCode3 == 98:
                        if t17 == "b":
                            f = 1
                    elif hashCode3 == 115776262:
                        if t17 == "zebra":
                            f = 2
                    elif hashCode3 == 3392903:
                        if t17 == "null":
                            f = 3
                    if f == 0:
                        s0 = sum_(3, new_numeric_array("i", 0))
                    elif f in (1, 2):
                        t19 = 0 if to_list(list_of(5, -8)) else 1
                        t25 = 9309
                        self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                    elif f == 3:
                        t20 = cut(array_text(array.array("h", [33, 6, 2])))
                    else:
                        if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                            raise ArithmeticException("mine")
                        sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        if char_at(self._name_Left, self.f & 1) != t:
                            t19 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                            t10 = True
                            return "break"
                    t17 = TreeMap()
                    t3 = float(
                        ~(
                            cast(
                                {}.get(self._name_Left, self._own),
                                lambda c: isinstance(c, int),
                                "java.lang.Integer",
                            )
                            + 0
                        ) & 1023
                    )
                    s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                    if s2:
                        raise Oops(s3)
                    if s2:
                        raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                    if p0 < -129 and 8 > self._own:
                        raise Bad(65535 ^ sTotal)
                    t3 = snap(t3 - t3)
                    t9 = True
                    return "break"
                except Bad as ex11:
                    t17 = ex11
                    sTotal += len(StringBuilder())
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                    s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                    if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                        raise IllegalStateException(join_text("-", []))
                    t = i8(t - 1)
                    t9 = True
                    return "break"
                except (NullPointerException, AttributeError, TypeError) as ex12:
                    t17 = told_null_exception(ex12)
                    t = i8(t - 1)
                    f = t
                    t19 = i32(p0 + 2147483647) ^ sTotal
                    if self._name_Left.startswith("z"):
                        t25 = 0 if substring(self._name_Left, self._own) else 1
                    else:
                        t25 = 1 if self.g >= s0 else 0
                    sTotal = i32(
                        sTotal
                        * 31
                        + (
                            Knight(-1814407632).compareTo(Knight(4))
                            if t19 != 33
                            else s1
                            if 65536 < self._own
                            else 8
                        )
                    )
                    if self._name_Left.endswith("a"):
                        t9 = True
                        return "break"
                    self._own -= 1
                    if self._own < -0x40000000:
                        self._own = i32(self._own)
                    t26 = self._own & 0xffff
                    t9 = True
                    return "break"
                except (
                    RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                ) as ex13:
                    t17 = told_exception(ex13)
                    if not cut(
                        cast(
                            stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                joining(".")
                            ),
                            lambda c: isinstance(c, str),
                            "java.lang.String",
                        )
                    ):
                        t113 = lambda p0: i32(power(s1, 1))
                    else:
                        f = t
                        t19 = t
                        t114 = t2 >> (i16(t2) & 31) & 0xffff
                        t2 = t114
                        s3 = t114
                    t115 = new_numeric_array("i", 10)
                    t19 = 0
                    t25 = s1
                    t26 = 100
                    t116 = -1
                    if 0 <= t26 < len(t115):
                        put(t115, t26, i32(at(t115, t26) + 1))
                    t19 = 1 if i32(t25 * 31 + t26) == 0 else t25
                    sTotal = i32(sTotal * 31 + t19 + t25 + t26 + t116)
                    t46 = t115
                    t29 = len(t46)
                    t117 = 0
                    while t117 < t29:
                        value = at(t46, t117)
                        sTotal = sTotal * 7 + value
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        t117 += 1
                        if t117 > 0x3fffffff:
                            t117 = i32(t117)
                    sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
                    t9 = True
                    return "break"
            except BaseException as t118:
                if ((t119 := set()), (t120 := Animal_of(p0 & 7).loud(2)), t120 in t119)[2]:
                    t4 = True
                    return "break"
                try:
                    t121 = t3
                    t122 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t123 = 1431655765
                except Oops:
                    t124 = self.f + sTotal
                    if t124 + 0x20000000 >> 30:
                        t124 = i32(t124)
                    sTotal += doubled(lambda x: i32(abs(x)))(i32(-s1))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t124).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                raise t118

        def part6():
            nonlocal t, t117, t13, t131, t2, t29, t3, t4, t46, t5, t6, t64, t65, value
            global s0, s2, s3, sTotal
            t13 = False
            while True:
                step5 = part5()
                if step5 == "break":
                    break
                if step5 is not None:
                    return (step5[0],)
            if t13:
                return "break"
            if t12:
                return "break"
            if t11:
                return "break"
            if t8:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if t10:
                return "break"
            if t9:
                return "break"
            while True:
                t125 = False
                while True:
                    try:
                        try:
                            t46 = cut(of(array.array("i", [s1, self.f, 7])).line())
                            t29 = -1
                            hashCode4 = string_hash(t46)
                            if hashCode4 == 97:
                                if t46 == "a":
                                    t29 = 0
                            elif hashCode4 == 98:
                                if t46 == "b":
                                    t29 = 1
                            elif hashCode4 == 115776262:
                                if t46 == "zebra":
                                    t29 = 2
                            elif hashCode4 == 3392903:
                                if t46 == "null":
                                    t29 = 3
                            if t29 == 0:
                                s0 = sum_(3, new_numeric_array("i", 0))
                            elif t29 in (1, 2):
                                t117 = 0 if to_list(list_of(5, -8)) else 1
                                value = 9309
                                self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                            elif t29 == 3:
                                t64 = cut(array_text(array.array("h", [33, 6, 2])))
                            else:
                                if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                                    raise ArithmeticException("mine")
                                sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                                if sTotal + 0x20000000 >> 30:
                                    sTotal = i32(sTotal)
                                if char_at(self._name_Left, self.f & 1) != t:
                                    t117 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                                    break
                            t46 = TreeMap()
                            t3 = float(
                                ~(
                                    cast(
                                        {}.get(self._name_Left, self._own),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                    + 0
                                ) & 1023
                            )
                            s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                            if s2:
                                raise Oops(s3)
                            if s2:
                                raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                            if p0 < -129 and 8 > self._own:
                                raise Bad(65535 ^ sTotal)
                            t3 = snap(t3 - t3)
                            t125 = True
                            break
                        except Bad as ex14:
                            t46 = ex14
                            sTotal += len(StringBuilder())
                            if sTotal > 0x3fffffff:
                                sTotal = i32(sTotal)
                            sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                            s3 = idiv(
                                s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1
                            ) & 0xffff
                            if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                                t6 = True
                                break
                            t = i8(t - 1)
                            t125 = True
                            break
                        except (NullPointerException, AttributeError, TypeError) as ex15:
                            t46 = told_null_exception(ex15)
                            t = i8(t - 1)
                            t29 = t
                            t117 = i32(p0 + 2147483647) ^ sTotal
                            if self._name_Left.startswith("z"):
                                value = 0 if substring(self._name_Left, self._own) else 1
                            else:
                                value = 1 if self.g >= s0 else 0
                            sTotal = i32(
                                sTotal
                                * 31
                                + (
                                    Knight(-1814407632).compareTo(Knight(4))
                                    if t117 != 33
                                    else s1
                                    if 65536 < self._own
                                    else 8
                                )
                            )
                            if self._name_Left.endswith("a"):
                                t125 = True
                                break
                            self._own -= 1
                            if self._own < -0x40000000:
                                self._own = i32(self._own)
                            t65 = self._own & 0xffff
                            t125 = True
                            break
                        except (
                            RuntimeException,
                            ZeroDivisionError,
                            IndexError,
                            AttributeError,
                            TypeError,
                        ) as ex16:
                            t46 = told_exception(ex16)
                            if not cut(
                                cast(
                                    stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                        joining(".")
                                    ),
                                    lambda c: isinstance(c, str),
                                    "java.lang.String",
                                )
                            ):
                                t126 = lambda p0: i32(power(s1, 1))
                            else:
                                t29 = t
                                t117 = t
                                t127 = t2 >> (i16(t2) & 31) & 0xffff
                                t2 = t127
                                s3 = t127
                            t128 = new_numeric_array("i", 10)
                            t117 = 0
                            value = s1
                            t65 = 100
                            t129 = -1
                            if 0 <= t65 < len(t128):
                                put(t128, t65, i32(at(t128, t65) + 1))
                            t117 = 1 if i32(value * 31 + t65) == 0 else value
                            sTotal = i32(sTotal * 31 + t117 + value + t65 + t129)
                            for t130 in t128:
                                sTotal = sTotal * 7 + t130
                                if sTotal + 0x20000000 >> 30:
                                    sTotal = i32(sTotal)
                            sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
                            t125 = True
                            break
                    except BaseException as ex17:
                        t131 = told_exception(ex17)
                        t5 = True
                        break
                if t125:
                    break
                if t6:
                    break
                if t5:
                    break
                if ((t132 := set()), (t133 := Animal_of(p0 & 7).loud(2)), t133 in t132)[2]:
                    t4 = True
                    break
                try:
                    t134 = t3
                    t135 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t65 = 1431655765
                except Oops:
                    t65 = self.f + sTotal
                    if t65 + 0x20000000 >> 30:
                        t65 = i32(t65)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t65).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                return (t117,)

        def part7():
            nonlocal p0, t117, t29, t3, t4, t46, t64, t65, value
            global s0, s2, s3, sTotal
            if t6:
                return "break"
            if t5:
                return "break"
            if t4:
                return "break"
            if ((t136 := set()), (t137 := Animal_of(p0 & 7).loud(2)), t137 in t136)[2]:
                t4 = True
                return "break"
            try:
                t3 = t3
                t46 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad as ex18:
                t46 = ex18
                t29 = 1431655765
            except Oops as ex19:
                t46 = ex19
                t29 = self.f + sTotal
                if t29 + 0x20000000 >> 30:
                    t29 = i32(t29)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), t29).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException) as ex20:
                t46 = ex20
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
            try:
                with closing(Door(i32(51966 - p0))):
                    if not bin(self._own & 0xFFFFFFFF)[2:]:
                        t3 = float(
                            len(
                                cut("%s%s" % (Point(self._own, p0), string_text(self._name_Left)))
                            ) & 1023
                        )
                    t138 = LinkedHashMap()
                    t139 = Outer(2147483647).make(3)
                    t140 = Deep(t139).all()
                    s9 = "\x02"
                    if s9 == "\x00":
                        t141 = 536870912
                    elif s9 in ("\x01", "\x02"):
                        t141 = 12
                    else:
                        t141 = 5
                    s10 = "\x02"
                    if s10 == "\x00":
                        f4 = 8
                    elif s10 in ("\x01", "\x02"):
                        f4 = self.f
                    else:
                        f4 = p0
                    t64 = array.array("i", [t140, 1, t141, 8, f4, 8])
                    value = len(t64)
                    t65 = 0
                    while t65 < value:
                        value2 = t64[t65]
                        t138.merge(value2 & 3, "m", lambda s, y: s + non_null(y))
                        t65 += 1
                    for t142 in t138.entries():
                        cast(t142, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                        if t142.value is not None:
                            t142.setValue(
                                string_text(
                                    cast(
                                        t142.value, lambda c: isinstance(c, str), "java.lang.String"
                                    )
                                )
                                + number_text(t142.key)
                            )
                    remove_if(
                        t138.entrySet(),
                        lambda p0: hash_code(
                            cast(
                                p0.key,
                                lambda c: isinstance(c, (int, float, Long)),
                                "java.lang.Number",
                            )
                        ) % 2 == 0,
                    )
                    sTotal = i32(sTotal * 31 + hash_code(t138))
                    if to_list(list_of(5, 15)) is None:
                        sTotal += d2i(t3)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s2 = array_equals(
                            new_numeric_array("i", 3), array.array("i", [self.f, 31, self.f, 2, 63])
                        )
                        t143 = t3
                        t144 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                    else:
                        if s1 in set():
                            t145 = spell(str(s1), 1)
                        else:
                            p0 < 128
                            name_ = self._name_Left
                        sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
            except (ArrayIndexOutOfBoundsException, IndexError) as ex21:
                t46 = index_exception(ex21)
                if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                    s11 = "\x00"
                    if s11 == "\x00":
                        t146 = s1
                    elif s11 in ("\x01", "\x02"):
                        sTotal += 3
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        t146 = 0 + self.f
                    else:
                        t146 = 6
                    t147 = f32(float(i32(t + t146) & 1023))
                    t117 = 0
                    sTotal = i32(sTotal * 31 + ~len([None] * 4))
                if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                    sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                    if not s2:
                        t29 = -626315195 + Animal_of(7)._legs
                        if t29 < -0x40000000:
                            t29 = i32(t29)
                    else:
                        t29 = 1727858449
                    p0 = array_hash(
                        array.array(
                            "i",
                            [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                        )
                    )
                elif round_int(74.125) >= i16(p0):
                    t29 = t2
                    t117 = p0 & 0xffff
            return (t40,)

        def part8():
            nonlocal t, t2, t3, t4, t6, t64, t65, value
            global s0, s2, s3, sTotal
            t148 = False
            while True:
                try:
                    try:
                        t64 = cut(of(array.array("i", [s1, self.f, 7])).line())
                        value = -1
                        hashCode5 = string_hash(t64)
                        if hashCode5 == 97:
                            if t64 == "a":
                                value = 0
                        elif hashCode5 == 98:
                            if t64 == "b":
                                value = 1
                        elif hashCode5 == 115776262:
                            if t64 == "zebra":
                                value = 2
                        elif hashCode5 == 3392903:
                            if t64 == "null":
                                value = 3
                        if value == 0:
                            s0 = sum_(3, new_numeric_array("i", 0))
                        elif value in (1, 2):
                            t65 = 0 if to_list(list_of(5, -8)) else 1
                            t149 = 9309
                            self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                        elif value == 3:
                            t150 = cut(array_text(array.array("h", [33, 6, 2])))
                        else:
                            if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                                raise ArithmeticException("mine")
                            sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                            if char_at(self._name_Left, self.f & 1) != t:
                                t65 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                                break
                        t64 = TreeMap()
                        t3 = float(
                            ~(
                                cast(
                                    {}.get(self._name_Left, self._own),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                                + 0
                            ) & 1023
                        )
                        s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                        if s2:
                            raise Oops(s3)
                        if s2:
                            raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                        if p0 < -129 and 8 > self._own:
                            raise Bad(65535 ^ sTotal)
                        t3 = snap(t3 - t3)
                        t148 = True
                        break
                    except Bad as ex22:
                        t64 = ex22
                        sTotal += len(StringBuilder())
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                        s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                        if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                            t6 = True
                            break
                        t = i8(t - 1)
                        t148 = True
                        break
                    except (NullPointerException, AttributeError, TypeError) as ex23:
                        t64 = told_null_exception(ex23)
                        t = i8(t - 1)
                        value = t
                        t65 = i32(p0 + 2147483647) ^ sTotal
                        if self._name_Left.startswith("z"):
                            t151 = 0 if substring(self._name_Left, self._own) else 1
                        else:
                            t152 = 1 if self.g >= s0 else 0
                        sTotal = i32(
                            sTotal
                            * 31
                            + (
                                Knight(-1814407632).compareTo(Knight(4))
                                if t65 != 33
                                else s1
                                if 65536 < self._own
                                else 8
                            )
                        )
                        if self._name_Left.endswith("a"):
                            t148 = True
                            break
                        self._own -= 1
                        if self._own < -0x40000000:
                            self._own = i32(self._own)
                        t153 = self._own & 0xffff
                        t148 = True
                        break
                    except (
                        RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                    ) as ex24:
                        t64 = told_exception(ex24)
                        if not cut(
                            cast(
                                stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                    joining(".")
                                ),
                                lambda c: isinstance(c, str),
                                "java.lang.String",
                            )
                        ):
                            t154 = lambda p0: i32(power(s1, 1))
                        else:
                            value = t
                            t65 = t
                            t155 = t2 >> (i16(t2) & 31) & 0xffff
                            t2 = t155
                            s3 = t155
                        t156 = new_numeric_array("i", 10)
                        t65 = 0
                        t157 = s1
                        t158 = 100
                        t159 = -1
                        if 0 <= t158 < len(t156):
                            put(t156, t158, i32(at(t156, t158) + 1))
                        t65 = 1 if i32(t157 * 31 + t158) == 0 else t157
                        sTotal = i32(sTotal * 31 + t65 + t157 + t158 + t159)
                        for t160 in t156:
                            sTotal = sTotal * 7 + t160
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                        sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
                        t148 = True
                        break
                except BaseException as t161:
                    if ((t162 := set()), (t163 := Animal_of(p0 & 7).loud(2)), t163 in t162)[2]:
                        t4 = True
                        break
                    try:
                        t164 = t3
                        t165 = None
                        s2 = s2 != (self.f < 9)
                        if s2:
                            raise Bad(trunc_rem(self.f, 3))
                        s3 = char_at("Ab", -1)
                    except Bad:
                        t166 = 1431655765
                    except Oops:
                        t167 = self.f + sTotal
                        if t167 + 0x20000000 >> 30:
                            t167 = i32(t167)
                        sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s0 += Inner(Outer(s1), t167).sum(2) & 0xffff
                        if s0 > 0x3fffffff:
                            s0 = i64(s0)
                    except (ClassCastException, NegativeArraySizeException):
                        sTotal += cast(
                            largest(
                                list_of(
                                    non_null(
                                        cast(
                                            stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                            lambda c: isinstance(c, int),
                                            "java.lang.Integer",
                                        )
                                    ),
                                    s3 >> (s1 & 31),
                                    4,
                                )
                            ),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        sTotal += ushr32(self.f, cmp(self._own, p0))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    raise t161
            if t148:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if ((t168 := set()), (t169 := Animal_of(p0 & 7).loud(2)), t169 in t168)[2]:
                t4 = True
                return "break"
            try:
                t170 = t3
                t171 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad:
                t172 = 1431655765
            except Oops:
                t173 = self.f + sTotal
                if t173 + 0x20000000 >> 30:
                    t173 = i32(t173)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), t173).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException):
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)

        def part9():
            nonlocal p0, t, t11, t12, t2, t20, t25, t26, t29, t3, t4, t6, t64, t65, t7, value
            global s0, s2, s3, sTotal
            t11 = False
            while True:
                t12 = False
                while True:
                    step6 = part6()
                    if step6 == "break":
                        break
                    if step6 is not None:
                        return (step6[0],)
                    step7 = part7()
                    if step7 == "break":
                        break
                    if step7 is not None:
                        return (step7[0],)
                if t12:
                    break
                if t11:
                    break
                if t8:
                    break
                if t6:
                    break
                if t4:
                    break
                if t10:
                    break
                if t9:
                    break
                if t5:
                    break
                while True:
                    step8 = part8()
                    if step8 == "break":
                        break
                    return (t65,)
                if t6:
                    break
                if t4:
                    break
                if ((t174 := set()), (t175 := Animal_of(p0 & 7).loud(2)), t175 in t174)[2]:
                    t4 = True
                    break
                try:
                    t3 = t3
                    t64 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad as ex25:
                    t64 = ex25
                    value = 1431655765
                except Oops as ex26:
                    t64 = ex26
                    value = self.f + sTotal
                    if value + 0x20000000 >> 30:
                        value = i32(value)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), value).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException) as ex27:
                    t64 = ex27
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                try:
                    with closing(Door(i32(51966 - p0))):
                        if not bin(self._own & 0xFFFFFFFF)[2:]:
                            t3 = float(
                                len(
                                    cut(
                                        "%s%s"
                                        % (Point(self._own, p0), string_text(self._name_Left))
                                    )
                                ) & 1023
                            )
                        t176 = LinkedHashMap()
                        t177 = Outer(2147483647).make(3)
                        t178 = Deep(t177).all()
                        s12 = "\x02"
                        if s12 == "\x00":
                            t179 = 536870912
                        elif s12 in ("\x01", "\x02"):
                            t179 = 12
                        else:
                            t179 = 5
                        s13 = "\x02"
                        if s13 == "\x00":
                            f5 = 8
                        elif s13 in ("\x01", "\x02"):
                            f5 = self.f
                        else:
                            f5 = p0
                        for t180 in [t178, 1, t179, 8, f5, 8]:
                            t176.merge(t180 & 3, "m", lambda s, y: s + non_null(y))
                        for t181 in t176.entries():
                            cast(t181, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                            if t181.value is not None:
                                t181.setValue(
                                    string_text(
                                        cast(
                                            t181.value,
                                            lambda c: isinstance(c, str),
                                            "java.lang.String",
                                        )
                                    )
                                    + number_text(t181.key)
                                )
                        remove_if(
                            t176.entrySet(),
                            lambda p0: hash_code(
                                cast(
                                    p0.key,
                                    lambda c: isinstance(c, (int, float, Long)),
                                    "java.lang.Number",
                                )
                            ) % 2 == 0,
                        )
                        sTotal = i32(sTotal * 31 + hash_code(t176))
                        if to_list(list_of(5, 15)) is None:
                            sTotal += d2i(t3)
                            if sTotal + 0x20000000 >> 30:
                                sTotal = i32(sTotal)
                            s2 = array_equals(
                                new_numeric_array("i", 3),
                                array.array("i", [self.f, 31, self.f, 2, 63]),
                            )
                            t182 = t3
                            t183 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                        else:
                            if s1 in set():
                                t184 = spell(str(s1), 1)
                            else:
                                p0 < 128
                                name2 = self._name_Left
                            sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
                except (ArrayIndexOutOfBoundsException, IndexError) as ex28:
                    t64 = index_exception(ex28)
                    if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                        s14 = "\x00"
                        if s14 == "\x00":
                            t185 = s1
                        elif s14 in ("\x01", "\x02"):
                            sTotal += 3
                            if sTotal > 0x3fffffff:
                                sTotal = i32(sTotal)
                            t185 = 0 + self.f
                        else:
                            t185 = 6
                        t186 = f32(float(i32(t + t185) & 1023))
                        t65 = 0
                        sTotal = i32(sTotal * 31 + ~len([None] * 4))
                    if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                        sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                        if not s2:
                            value = -626315195 + Animal_of(7)._legs
                            if value < -0x40000000:
                                value = i32(value)
                        else:
                            value = 1727858449
                        p0 = array_hash(
                            array.array(
                                "i",
                                [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                            )
                        )
                    elif round_int(74.125) >= i16(p0):
                        value = t2
                        t65 = p0 & 0xffff
                return (t29,)
            if t11:
                return "break"
            if t8:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if t10:
                return "break"
            if t9:
                return "break"
            if t5:
                return "break"
            try:
                try:
                    t20 = cut(of(array.array("i", [s1, self.f, 7])).line())
                    t25 = -1
                    hashCode6 = string_hash(t20)
                    if hashCode6 == 97:
                        if t20 == "a":
                            t25 = 0
                    elif hashCode6 == 98:
                        if t20 == "b":
                            t25 = 1
                    elif hashCode6 == 115776262:
                        if t20 == "zebra":
                            t25 = 2
                    elif hashCode6 == 3392903:
                        if t20 == "null":
                            t25 = 3
                    if t25 == 0:
                        s0 = sum_(3, new_numeric_array("i", 0))
                    elif t25 in (1, 2):
                        t26 = 0 if to_list(list_of(5, -8)) else 1
                        t187 = 9309
                        self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                    elif t25 == 3:
                        t188 = cut(array_text(array.array("h", [33, 6, 2])))
                    else:
                        if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                            raise ArithmeticException("mine")
                        sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        if char_at(self._name_Left, self.f & 1) != t:
                            t26 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                            t7 = True
                            return "break"
                    t20 = TreeMap()
                    t3 = float(
                        ~(
                            cast(
                                {}.get(self._name_Left, self._own),
                                lambda c: isinstance(c, int),
                                "java.lang.Integer",
                            )
                            + 0
                        ) & 1023
                    )
                    s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                    if s2:
                        raise Oops(s3)
                    if s2:
                        raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                    if p0 < -129 and 8 > self._own:
                        raise Bad(65535 ^ sTotal)
                    t3 = snap(t3 - t3)
                except Bad as ex29:
                    t20 = ex29
                    sTotal += len(StringBuilder())
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                    s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                    if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                        t6 = True
                        return "break"
                    t = i8(t - 1)
                except (NullPointerException, AttributeError, TypeError) as ex30:
                    t20 = told_null_exception(ex30)
                    t = i8(t - 1)
                    t25 = t
                    t26 = i32(p0 + 2147483647) ^ sTotal
                    if self._name_Left.startswith("z"):
                        t189 = 0 if substring(self._name_Left, self._own) else 1
                    else:
                        t190 = 1 if self.g >= s0 else 0
                    sTotal = i32(
                        sTotal
                        * 31
                        + (
                            Knight(-1814407632).compareTo(Knight(4))
                            if t26 != 33
                            else s1
                            if 65536 < self._own
                            else 8
                        )
                    )
                    if not self._name_Left.endswith("a"):
                        self._own -= 1
                        if self._own < -0x40000000:
                            self._own = i32(self._own)
                        t191 = self._own & 0xffff
                except (
                    RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                ) as ex31:
                    t20 = told_exception(ex31)
                    if not cut(
                        cast(
                            stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                joining(".")
                            ),
                            lambda c: isinstance(c, str),
                            "java.lang.String",
                        )
                    ):
                        t192 = lambda p0: i32(power(s1, 1))
                    else:
                        t25 = t
                        t26 = t
                        t193 = t2 >> (i16(t2) & 31) & 0xffff
                        t2 = t193
                        s3 = t193
                    t194 = new_numeric_array("i", 10)
                    t26 = 0
                    t195 = s1
                    t196 = 100
                    t29 = -1
                    if 0 <= t196 < len(t194):
                        put(t194, t196, i32(at(t194, t196) + 1))
                    t26 = 1 if i32(t195 * 31 + t196) == 0 else t195
                    sTotal = i32(sTotal * 31 + t26 + t195 + t196 + t29)
                    for t197 in t194:
                        sTotal = sTotal * 7 + t197
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
            except BaseException as t198:
                if ((t199 := set()), (t200 := Animal_of(p0 & 7).loud(2)), t200 in t199)[2]:
                    t4 = True
                    return "break"
                try:
                    t201 = t3
                    t202 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t203 = 1431655765
                except Oops:
                    t204 = self.f + sTotal
                    if t204 + 0x20000000 >> 30:
                        t204 = i32(t204)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t204).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                raise t198

        def part10():
            nonlocal p0, t20, t216, t25, t26, t29, t3, t4
            global s0, s2, s3, sTotal
            if ((t205 := set()), (t206 := Animal_of(p0 & 7).loud(2)), t206 in t205)[2]:
                t4 = True
                return "break"
            try:
                t3 = t3
                t20 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad as ex32:
                t20 = ex32
                t25 = 1431655765
            except Oops as ex33:
                t20 = ex33
                t25 = self.f + sTotal
                if t25 + 0x20000000 >> 30:
                    t25 = i32(t25)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), t25).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException) as ex34:
                t20 = ex34
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
            try:
                with closing(Door(i32(51966 - p0))):
                    if not bin(self._own & 0xFFFFFFFF)[2:]:
                        t3 = float(
                            len(
                                cut("%s%s" % (Point(self._own, p0), string_text(self._name_Left)))
                            ) & 1023
                        )
                    t207 = LinkedHashMap()
                    t208 = Outer(2147483647).make(3)
                    t209 = Deep(t208).all()
                    s15 = "\x02"
                    if s15 == "\x00":
                        t210 = 536870912
                    elif s15 in ("\x01", "\x02"):
                        t210 = 12
                    else:
                        t210 = 5
                    s16 = "\x02"
                    if s16 == "\x00":
                        f6 = 8
                    elif s16 in ("\x01", "\x02"):
                        f6 = self.f
                    else:
                        f6 = p0
                    for t29 in [t209, 1, t210, 8, f6, 8]:
                        t207.merge(t29 & 3, "m", lambda s, y: s + non_null(y))
                    for t211 in t207.entries():
                        cast(t211, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                        if t211.value is not None:
                            t211.setValue(
                                string_text(
                                    cast(
                                        t211.value, lambda c: isinstance(c, str), "java.lang.String"
                                    )
                                )
                                + number_text(t211.key)
                            )
                    remove_if(
                        t207.entrySet(),
                        lambda p0: hash_code(
                            cast(
                                p0.key,
                                lambda c: isinstance(c, (int, float, Long)),
                                "java.lang.Number",
                            )
                        ) % 2 == 0,
                    )
                    sTotal = i32(sTotal * 31 + hash_code(t207))
                    if to_list(list_of(5, 15)) is None:
                        sTotal += d2i(t3)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s2 = array_equals(
                            new_numeric_array("i", 3), array.array("i", [self.f, 31, self.f, 2, 63])
                        )
                        t212 = t3
                        t213 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                    else:
                        if s1 in set():
                            t214 = spell(str(s1), 1)
                        else:
                            p0 < 128
                            name3 = self._name_Left
                        sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
            except (ArrayIndexOutOfBoundsException, IndexError) as ex35:
                t20 = index_exception(ex35)
                if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                    s17 = "\x00"
                    if s17 == "\x00":
                        t215 = s1
                    elif s17 in ("\x01", "\x02"):
                        sTotal += 3
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        t215 = 0 + self.f
                    else:
                        t215 = 6
                    t216 = f32(float(i32(t + t215) & 1023))
                    t26 = 0
                    sTotal = i32(sTotal * 31 + ~len([None] * 4))
                if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                    sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                    if not s2:
                        t25 = -626315195 + Animal_of(7)._legs
                        if t25 < -0x40000000:
                            t25 = i32(t25)
                    else:
                        t25 = 1727858449
                    p0 = array_hash(
                        array.array(
                            "i",
                            [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                        )
                    )
                elif round_int(74.125) >= i16(p0):
                    t25 = t2
                    t26 = p0 & 0xffff
            return (f,)

        def part11():
            nonlocal f, t, t10, t17, t19, t2, t20, t25, t26, t3, t4, t6, t9, value
            global s0, s2, s3, sTotal
            t10 = False
            while True:
                step9 = part9()
                if step9 == "break":
                    break
                if step9 is not None:
                    return (step9[0],)
                step10 = part10()
                if step10 == "break":
                    break
                if step10 is not None:
                    return (step10[0],)
            if t8:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if t10:
                return "break"
            if t9:
                return "break"
            if t5:
                return "break"
            if t7:
                return "break"
            try:
                try:
                    t17 = cut(of(array.array("i", [s1, self.f, 7])).line())
                    f = -1
                    hashCode7 = string_hash(t17)
                    if hashCode7 == 97:
                        if t17 == "a":
                            f = 0
                    elif hashCode7 == 98:
                        if t17 == "b":
                            f = 1
                    elif hashCode7 == 115776262:
                        if t17 == "zebra":
                            f = 2
                    elif hashCode7 == 3392903:
                        if t17 == "null":
                            f = 3
                    if f == 0:
                        s0 = sum_(3, new_numeric_array("i", 0))
                    elif f in (1, 2):
                        t19 = 0 if to_list(list_of(5, -8)) else 1
                        t25 = 9309
                        self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                    elif f == 3:
                        t20 = cut(array_text(array.array("h", [33, 6, 2])))
                    else:
                        if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                            raise ArithmeticException("mine")
                        sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        if char_at(self._name_Left, self.f & 1) != t:
                            t19 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                            return "break"
                    t17 = TreeMap()
                    t3 = float(
                        ~(
                            cast(
                                {}.get(self._name_Left, self._own),
                                lambda c: isinstance(c, int),
                                "java.lang.Integer",
                            )
                            + 0
                        ) & 1023
                    )
                    s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                    if s2:
                        raise Oops(s3)
                    if s2:
                        raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                    if p0 < -129 and 8 > self._own:
                        raise Bad(65535 ^ sTotal)
                    t3 = snap(t3 - t3)
                    t9 = True
                    return "break"
                except Bad as ex36:
                    t17 = ex36
                    sTotal += len(StringBuilder())
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                    s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                    if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                        t6 = True
                        return "break"
                    t = i8(t - 1)
                    t9 = True
                    return "break"
                except (NullPointerException, AttributeError, TypeError) as ex37:
                    t17 = told_null_exception(ex37)
                    t = i8(t - 1)
                    f = t
                    t19 = i32(p0 + 2147483647) ^ sTotal
                    if self._name_Left.startswith("z"):
                        t25 = 0 if substring(self._name_Left, self._own) else 1
                    else:
                        t25 = 1 if self.g >= s0 else 0
                    sTotal = i32(
                        sTotal
                        * 31
                        + (
                            Knight(-1814407632).compareTo(Knight(4))
                            if t19 != 33
                            else s1
                            if 65536 < self._own
                            else 8
                        )
                    )
                    if self._name_Left.endswith("a"):
                        t9 = True
                        return "break"
                    self._own -= 1
                    if self._own < -0x40000000:
                        self._own = i32(self._own)
                    t26 = self._own & 0xffff
                    t9 = True
                    return "break"
                except (
                    RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                ) as ex38:
                    t17 = told_exception(ex38)
                    if not cut(
                        cast(
                            stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                joining(".")
                            ),
                            lambda c: isinstance(c, str),
                            "java.lang.String",
                        )
                    ):
                        t217 = lambda p0: i32(power(s1, 1))
                    else:
                        f = t
                        t19 = t
                        t218 = t2 >> (i16(t2) & 31) & 0xffff
                        t2 = t218
                        s3 = t218
                    t219 = new_numeric_array("i", 10)
                    t19 = 0
                    t25 = s1
                    t26 = 100
                    t220 = -1
                    if 0 <= t26 < len(t219):
                        put(t219, t26, i32(at(t219, t26) + 1))
                    t19 = 1 if i32(t25 * 31 + t26) == 0 else t25
                    sTotal = i32(sTotal * 31 + t19 + t25 + t26 + t220)
                    for value in t219:
                        sTotal = sTotal * 7 + value
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
                    t9 = True
                    return "break"
            except BaseException as t221:
                if ((t222 := set()), (t223 := Animal_of(p0 & 7).loud(2)), t223 in t222)[2]:
                    t4 = True
                    return "break"
                try:
                    t224 = t3
                    t225 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t226 = 1431655765
                except Oops:
                    t227 = self.f + sTotal
                    if t227 + 0x20000000 >> 30:
                        t227 = i32(t227)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t227).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                raise t221

        def part12():
            nonlocal f, p0, t17, t19, t20, t25, t26, t3, t4, t56, t8, t9
            global s0, s2, s3, sTotal
            t8 = False
            while True:
                t9 = False
                while True:
                    step11 = part11()
                    if step11 == "break":
                        break
                    if step11 is not None:
                        return (step11[0],)
                if t8:
                    break
                if t6:
                    break
                if t4:
                    break
                if t9:
                    break
                if t5:
                    break
                if t7:
                    break
                if ((t228 := set()), (t229 := Animal_of(p0 & 7).loud(2)), t229 in t228)[2]:
                    t4 = True
                    break
                try:
                    t230 = t3
                    t231 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t26 = 1431655765
                except Oops:
                    t26 = self.f + sTotal
                    if t26 + 0x20000000 >> 30:
                        t26 = i32(t26)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t26).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                return (t19,)
            if t8:
                return "break"
            if t6:
                return "break"
            if t4:
                return "break"
            if t5:
                return "break"
            if t7:
                return "break"
            if ((t232 := set()), (t233 := Animal_of(p0 & 7).loud(2)), t233 in t232)[2]:
                t4 = True
                return "break"
            try:
                t3 = t3
                t17 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad as ex39:
                t17 = ex39
                f = 1431655765
            except Oops as ex40:
                t17 = ex40
                f = self.f + sTotal
                if f + 0x20000000 >> 30:
                    f = i32(f)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), f).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException) as ex41:
                t17 = ex41
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
            try:
                with closing(Door(i32(51966 - p0))):
                    if not bin(self._own & 0xFFFFFFFF)[2:]:
                        t3 = float(
                            len(
                                cut("%s%s" % (Point(self._own, p0), string_text(self._name_Left)))
                            ) & 1023
                        )
                    t234 = LinkedHashMap()
                    t235 = Outer(2147483647).make(3)
                    t236 = Deep(t235).all()
                    s18 = "\x02"
                    if s18 == "\x00":
                        t237 = 536870912
                    elif s18 in ("\x01", "\x02"):
                        t237 = 12
                    else:
                        t237 = 5
                    s19 = "\x02"
                    if s19 == "\x00":
                        f7 = 8
                    elif s19 in ("\x01", "\x02"):
                        f7 = self.f
                    else:
                        f7 = p0
                    t20 = array.array("i", [t236, 1, t237, 8, f7, 8])
                    t25 = len(t20)
                    t26 = 0
                    while t26 < t25:
                        value3 = t20[t26]
                        t234.merge(value3 & 3, "m", lambda s, y: s + non_null(y))
                        t26 += 1
                    for t238 in t234.entries():
                        cast(t238, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                        if t238.value is not None:
                            t238.setValue(
                                string_text(
                                    cast(
                                        t238.value, lambda c: isinstance(c, str), "java.lang.String"
                                    )
                                )
                                + number_text(t238.key)
                            )
                    remove_if(
                        t234.entrySet(),
                        lambda p0: hash_code(
                            cast(
                                p0.key,
                                lambda c: isinstance(c, (int, float, Long)),
                                "java.lang.Number",
                            )
                        ) % 2 == 0,
                    )
                    sTotal = i32(sTotal * 31 + hash_code(t234))
                    if to_list(list_of(5, 15)) is None:
                        sTotal += d2i(t3)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s2 = array_equals(
                            new_numeric_array("i", 3), array.array("i", [self.f, 31, self.f, 2, 63])
                        )
                        t239 = t3
                        t240 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                    else:
                        if s1 in set():
                            t241 = spell(str(s1), 1)
                        else:
                            p0 < 128
                            name4 = self._name_Left
                        sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
            except (ArrayIndexOutOfBoundsException, IndexError) as ex42:
                t17 = index_exception(ex42)
                if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                    s20 = "\x00"
                    if s20 == "\x00":
                        t242 = s1
                    elif s20 in ("\x01", "\x02"):
                        sTotal += 3
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        t242 = 0 + self.f
                    else:
                        t242 = 6
                    t56 = f32(float(i32(t + t242) & 1023))
                    t19 = 0
                    sTotal = i32(sTotal * 31 + ~len([None] * 4))
                if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                    sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                    if not s2:
                        f = -626315195 + Animal_of(7)._legs
                        if f < -0x40000000:
                            f = i32(f)
                    else:
                        f = 1727858449
                    p0 = array_hash(
                        array.array(
                            "i",
                            [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                        )
                    )
                elif round_int(74.125) >= i16(p0):
                    f = t2
                    t19 = p0 & 0xffff

        def part13():
            nonlocal t, t2, t20, t25, t26, t29, t3, t4, t6, t7
            global s0, s2, s3, sTotal
            t7 = False
            while True:
                step12 = part12()
                if step12 == "break":
                    break
                if step12 is not None:
                    return (step12[0],)
                return (6,)
            if t6:
                return "break"
            if t4:
                return "break"
            if t5:
                return "break"
            if t7:
                return "break"
            try:
                try:
                    t20 = cut(of(array.array("i", [s1, self.f, 7])).line())
                    t25 = -1
                    hashCode8 = string_hash(t20)
                    if hashCode8 == 97:
                        if t20 == "a":
                            t25 = 0
                    elif hashCode8 == 98:
                        if t20 == "b":
                            t25 = 1
                    elif hashCode8 == 115776262:
                        if t20 == "zebra":
                            t25 = 2
                    elif hashCode8 == 3392903:
                        if t20 == "null":
                            t25 = 3
                    if t25 == 0:
                        s0 = sum_(3, new_numeric_array("i", 0))
                    elif t25 in (1, 2):
                        t26 = 0 if to_list(list_of(5, -8)) else 1
                        t243 = 9309
                        self.f &= signum(bit_count(5 & 0xFFFFFFFF))
                    elif t25 == 3:
                        t244 = cut(array_text(array.array("h", [33, 6, 2])))
                    else:
                        if at(Op_VALUES, trunc_rem(self._own, -1) & 3).turns():
                            raise ArithmeticException("mine")
                        sTotal += ~(s1 // -16 if s1 >= 0 < -16 else trunc_div(s1, -16))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        if char_at(self._name_Left, self.f & 1) != t:
                            t26 = p0 % 2 if p0 >= 0 else -(-p0 % 2)
                            return "break"
                    t20 = TreeMap()
                    t3 = float(
                        ~(
                            cast(
                                {}.get(self._name_Left, self._own),
                                lambda c: isinstance(c, int),
                                "java.lang.Integer",
                            )
                            + 0
                        ) & 1023
                    )
                    s2 = bool(s2 | (p0 == 7 or self._own < self.f))
                    if s2:
                        raise Oops(s3)
                    if s2:
                        raise Worse(cut("%d%s" % (p0, string_text(self._name_Left))))
                    if p0 < -129 and 8 > self._own:
                        raise Bad(65535 ^ sTotal)
                    t3 = snap(t3 - t3)
                except Bad as ex43:
                    t20 = ex43
                    sTotal += len(StringBuilder())
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + round_long(float(p0 & 1023) / 4.0))
                    s3 = idiv(s3, i32((t % 3 if t >= 0 else -(-t % 3)) - sTotal) | 1) & 0xffff
                    if Point(self.f, 33).__eq__(self._own) != (s2 or s2):
                        t6 = True
                        return "break"
                    t = i8(t - 1)
                except (NullPointerException, AttributeError, TypeError) as ex44:
                    t20 = told_null_exception(ex44)
                    t = i8(t - 1)
                    t25 = t
                    t26 = i32(p0 + 2147483647) ^ sTotal
                    if self._name_Left.startswith("z"):
                        t245 = 0 if substring(self._name_Left, self._own) else 1
                    else:
                        t246 = 1 if self.g >= s0 else 0
                    sTotal = i32(
                        sTotal
                        * 31
                        + (
                            Knight(-1814407632).compareTo(Knight(4))
                            if t26 != 33
                            else s1
                            if 65536 < self._own
                            else 8
                        )
                    )
                    if not self._name_Left.endswith("a"):
                        self._own -= 1
                        if self._own < -0x40000000:
                            self._own = i32(self._own)
                        t247 = self._own & 0xffff
                except (
                    RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError
                ) as ex45:
                    t20 = told_exception(ex45)
                    if not cut(
                        cast(
                            stream_of_chars(self._name_Left).filter(lambda p0: p0 > 96).map(lambda p0: chr(p0 & 0xffff)).collect(
                                joining(".")
                            ),
                            lambda c: isinstance(c, str),
                            "java.lang.String",
                        )
                    ):
                        t248 = lambda p0: i32(power(s1, 1))
                    else:
                        t25 = t
                        t26 = t
                        t249 = t2 >> (i16(t2) & 31) & 0xffff
                        t2 = t249
                        s3 = t249
                    t250 = new_numeric_array("i", 10)
                    t26 = 0
                    t251 = s1
                    t252 = 100
                    t29 = -1
                    if 0 <= t252 < len(t250):
                        put(t250, t252, i32(at(t250, t252) + 1))
                    t26 = 1 if i32(t251 * 31 + t252) == 0 else t251
                    sTotal = i32(sTotal * 31 + t26 + t251 + t252 + t29)
                    for t253 in t250:
                        sTotal = sTotal * 7 + t253
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    sTotal = i32(sTotal * 31 + Span(0, self.f & 1 & 7).total())
            except BaseException as t254:
                if ((t255 := set()), (t256 := Animal_of(p0 & 7).loud(2)), t256 in t255)[2]:
                    t4 = True
                    return "break"
                try:
                    t257 = t3
                    t258 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t259 = 1431655765
                except Oops:
                    t260 = self.f + sTotal
                    if t260 + 0x20000000 >> 30:
                        t260 = i32(t260)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t260).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                raise t254
            if ((t261 := set()), (t262 := Animal_of(p0 & 7).loud(2)), t262 in t261)[2]:
                t4 = True
                return "break"
            try:
                t3 = t3
                t20 = None
                s2 = s2 != (self.f < 9)
                if s2:
                    raise Bad(trunc_rem(self.f, 3))
                s3 = char_at("Ab", -1)
            except Bad as ex46:
                t20 = ex46
                t25 = 1431655765
            except Oops as ex47:
                t20 = ex47
                t25 = self.f + sTotal
                if t25 + 0x20000000 >> 30:
                    t25 = i32(t25)
                sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                s0 += Inner(Outer(s1), t25).sum(2) & 0xffff
                if s0 > 0x3fffffff:
                    s0 = i64(s0)
            except (ClassCastException, NegativeArraySizeException) as ex48:
                t20 = ex48
                sTotal += cast(
                    largest(
                        list_of(
                            non_null(
                                cast(
                                    stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                    lambda c: isinstance(c, int),
                                    "java.lang.Integer",
                                )
                            ),
                            s3 >> (s1 & 31),
                            4,
                        )
                    ),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
                sTotal += ushr32(self.f, cmp(self._own, p0))
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)

        def part14():
            nonlocal p0, t20, t216, t25, t26, t29, t3
            global s2, sTotal
            try:
                with closing(Door(i32(51966 - p0))):
                    if not bin(self._own & 0xFFFFFFFF)[2:]:
                        t3 = float(
                            len(
                                cut("%s%s" % (Point(self._own, p0), string_text(self._name_Left)))
                            ) & 1023
                        )
                    t263 = LinkedHashMap()
                    t264 = Outer(2147483647).make(3)
                    t265 = Deep(t264).all()
                    s21 = "\x02"
                    if s21 == "\x00":
                        t266 = 536870912
                    elif s21 in ("\x01", "\x02"):
                        t266 = 12
                    else:
                        t266 = 5
                    s22 = "\x02"
                    if s22 == "\x00":
                        f8 = 8
                    elif s22 in ("\x01", "\x02"):
                        f8 = self.f
                    else:
                        f8 = p0
                    for t29 in [t265, 1, t266, 8, f8, 8]:
                        t263.merge(t29 & 3, "m", lambda s, y: s + non_null(y))
                    for t267 in t263.entries():
                        cast(t267, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
                        if t267.value is not None:
                            t267.setValue(
                                string_text(
                                    cast(
                                        t267.value, lambda c: isinstance(c, str), "java.lang.String"
                                    )
                                )
                                + number_text(t267.key)
                            )
                    remove_if(
                        t263.entrySet(),
                        lambda p0: hash_code(
                            cast(
                                p0.key,
                                lambda c: isinstance(c, (int, float, Long)),
                                "java.lang.Number",
                            )
                        ) % 2 == 0,
                    )
                    sTotal = i32(sTotal * 31 + hash_code(t263))
                    if to_list(list_of(5, 15)) is None:
                        sTotal += d2i(t3)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s2 = array_equals(
                            new_numeric_array("i", 3), array.array("i", [self.f, 31, self.f, 2, 63])
                        )
                        t268 = t3
                        t269 = array.array("b", [i8(t), i8(t), i8(t), i8(t)])
                    else:
                        if s1 in set():
                            t270 = spell(str(s1), 1)
                        else:
                            p0 < 128
                            name5 = self._name_Left
                        sTotal = i32(sTotal * 31 + ~i32(7 + sTotal))
            except (ArrayIndexOutOfBoundsException, IndexError) as ex49:
                t20 = index_exception(ex49)
                if parse_int(to_radix(0, 2), 36) <= p0 >> 31:
                    s23 = "\x00"
                    if s23 == "\x00":
                        t271 = s1
                    elif s23 in ("\x01", "\x02"):
                        sTotal += 3
                        if sTotal > 0x3fffffff:
                            sTotal = i32(sTotal)
                        t271 = 0 + self.f
                    else:
                        t271 = 6
                    t216 = f32(float(i32(t + t271) & 1023))
                    t26 = 0
                    sTotal = i32(sTotal * 31 + ~len([None] * 4))
                if i32(self.f - sTotal) > char_at(self._name_Left, 3):
                    sTotal = i32(sTotal * 31 + code_point_at(cut(str(GREEN)), 0))
                    if not s2:
                        t25 = -626315195 + Animal_of(7)._legs
                        if t25 < -0x40000000:
                            t25 = i32(t25)
                    else:
                        t25 = 1727858449
                    p0 = array_hash(
                        array.array(
                            "i",
                            [len(array.array("i", [p0, p0, 10, self.f, 1000])), non_null(cast(cast(curried(1)(self._own), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(3), lambda c: isinstance(c, int), "java.lang.Integer"))],
                        )
                    )
                elif round_int(74.125) >= i16(p0):
                    t25 = t2
                    t26 = p0 & 0xffff
            return (f,)

        t = -1
        t_ = s3
        s3 = t_ + 1 & 0xffff
        t2 = t_
        t3 = snap(-2.75)
        while True:
            t4 = False
            while True:
                t5 = False
                while True:
                    t6 = False
                    while True:
                        step13 = part13()
                        if step13 == "break":
                            break
                        if step13 is not None:
                            return step13[0]
                        step14 = part14()
                        if step14 is not None:
                            return step14[0]
                    if t6:
                        break
                    if t4:
                        break
                    if t5:
                        break
                    if ((t272 := set()), (t273 := Animal_of(p0 & 7).loud(2)), t273 in t272)[2]:
                        t4 = True
                        break
                    try:
                        t274 = t3
                        t275 = None
                        s2 = s2 != (self.f < 9)
                        if s2:
                            raise Bad(trunc_rem(self.f, 3))
                        s3 = char_at("Ab", -1)
                    except Bad:
                        t276 = 1431655765
                    except Oops:
                        t277 = self.f + sTotal
                        if t277 + 0x20000000 >> 30:
                            t277 = i32(t277)
                        sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        s0 += Inner(Outer(s1), t277).sum(2) & 0xffff
                        if s0 > 0x3fffffff:
                            s0 = i64(s0)
                    except (ClassCastException, NegativeArraySizeException):
                        sTotal += cast(
                            largest(
                                list_of(
                                    non_null(
                                        cast(
                                            stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                            lambda c: isinstance(c, int),
                                            "java.lang.Integer",
                                        )
                                    ),
                                    s3 >> (s1 & 31),
                                    4,
                                )
                            ),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                        sTotal += ushr32(self.f, cmp(self._own, p0))
                        if sTotal + 0x20000000 >> 30:
                            sTotal = i32(sTotal)
                    return t26
                if t4:
                    break
                if t5:
                    break
                try:
                    raise IllegalStateException(join_text("-", []))
                except BaseException as ex50:
                    t131 = told_exception(ex50)
                break
            if t4:
                break
            if not ((t278 := set()), (t279 := Animal_of(p0 & 7).loud(2)), t279 in t278)[2]:
                try:
                    t280 = t3
                    t281 = None
                    s2 = s2 != (self.f < 9)
                    if s2:
                        raise Bad(trunc_rem(self.f, 3))
                    s3 = char_at("Ab", -1)
                except Bad:
                    t282 = 1431655765
                except Oops:
                    t283 = self.f + sTotal
                    if t283 + 0x20000000 >> 30:
                        t283 = i32(t283)
                    sTotal += doubled(lambda x: i32(abs(x)))(-s1)
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    s0 += Inner(Outer(s1), t283).sum(2) & 0xffff
                    if s0 > 0x3fffffff:
                        s0 = i64(s0)
                except (ClassCastException, NegativeArraySizeException):
                    sTotal += cast(
                        largest(
                            list_of(
                                non_null(
                                    cast(
                                        stream_of(to_list(list_of(5, 49))).reduce(greater(lambda x, y: cmp(non_null(x), non_null(y)))).get(),
                                        lambda c: isinstance(c, int),
                                        "java.lang.Integer",
                                    )
                                ),
                                s3 >> (s1 & 31),
                                4,
                            )
                        ),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                    sTotal += ushr32(self.f, cmp(self._own, p0))
                    if sTotal + 0x20000000 >> 30:
                        sTotal = i32(sTotal)
                raise t131
            break
        return non_null(
            cast(
                cast(curried(7)(p0), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(
                    3
                ),
                lambda c: isinstance(c, int),
                "java.lang.Integer",
            )
        )

    def name(self):
        return "Left%d" % self._own


class Oops(RuntimeException):
    java_name = "Random910026$Oops"

    def __init__(self, p0):
        super().__init__("oops %d" % p0)
        self.code = p0


class Pair:
    java_name = "Random910026$Pair"

    def __init__(self, p0, p1):
        self.first = p0
        self.second = p1

    def with_(self, p0):
        return Pair(self.first, p0)

    def turned(self):
        return Pair(self.second, self.first)

    def __eq__(self, p0):
        return isinstance(p0, Pair) and same(self.first, p0.first) and same(self.second, p0.second)

    def __hash__(self):
        return hash_all(self.first, self.second)

    def __str__(self):
        return "<%s|%s>" % (text(self.first), text(self.second))


class Color(Enum):
    java_name = "Random910026$Color"

    def __init__(self, p0, p1, p2):
        super().__init__(p0, p1)
        self.weight = p2


class Cell:
    java_name = "Random910026$Cell"

    def __init__(self, p0, p1):
        self.value = p0
        self.next = p1


class Far(Left):
    java_name = "Random910026$Far"

    def __init__(self, p0):
        super().__init__(p0 * 2)
        self._own -= 1
        if self._own < -0x40000000:
            self._own = i32(self._own)

    def tweak(self, p0):
        return i32(Left.tweak(self, p0) + 1)


class Op(Enum):
    java_name = "Random910026$Op"

    def __init__(self, p0, p1, p2):
        super().__init__(p0, p1)
        self.sign = p2

    def turns(self):
        return False


class Named:
    java_name = "Random910026$Named"


class Titled(Named):
    java_name = "Random910026$Titled"


class Knight(Titled):
    java_name = "Random910026$Knight"

    def __init__(self, p0):
        self.rank = p0

    def compareTo(self, p0):
        cast(p0, lambda c: isinstance(c, Knight), "Random910026$Knight")
        return cmp(trunc_rem(self.rank, 7), trunc_rem(p0.rank, 7))

    def __str__(self):
        return "K%d" % self.rank


class Inner:
    java_name = "Random910026$Outer$Inner"

    def __init__(self, p0, p1):
        self.outer = p0
        self.extra = self.outer.base + 1
        if self.extra > 0x3fffffff:
            self.extra = i32(self.extra)
        self.extra ^= p1

    def sum(self, p0):
        t = self.outer.base + (self.extra + p0)
        if t + 0x20000000 >> 30:
            t = i32(t)
        self.outer.base = t
        return t


class Color_1(Color):
    java_name = "Random910026$Color$1"

    def __str__(self):
        return "green!"


class Op_1(Op):
    java_name = "Random910026$Op$1"

    def __call__(self, p0, p1):
        return i32(p0 + p1)


class Op_2(Op):
    java_name = "Random910026$Op$2"

    def __call__(self, p0, p1):
        return i32(p0 - p1)

    def turns(self):
        return True


class Op_3(Op):
    java_name = "Random910026$Op$3"

    def __call__(self, p0, p1):
        return i32(p0 * p1)


class Op_4(Op):
    java_name = "Random910026$Op$4"

    def __call__(self, p0, p1):
        return i32(p0 // p1 if p0 >= 0 < p1 else idiv(p0, p1))


class Span_1:
    java_name = "Random910026$Span$1"

    def __init__(self, p0):
        self.outer = p0
        self.at = self.outer.from_

    def hasNext(self):
        return self.at < self.outer.to

    def next(self):
        if self.at >= self.outer.to:
            raise NoSuchElementException("span")
        at = self.at
        self.at += 1
        return at


class Node:
    java_name = "Random910026$Tree$Node"

    def __init__(self, p0, p1, p2):
        self.left = None
        self.right = None
        self.outer = p0
        self.key = p1
        self.value = p2


class Worse(IllegalStateException):
    java_name = "Random910026$Worse"

    def getMessage(self):
        return "worse " + string_text(base_message(self))


class Animal:
    java_name = "Random910026$Animal"

    def __init__(self, p0):
        global born
        born += 1
        self._legs = -1
        self.kind = p0
        self._legs = self.legs()

    def sound(self):
        return "%s%d" % (self.kind, self._legs)

    def loud(self, p0):
        return i32(len(self.sound()) * p0 + self._legs)


class Door:
    java_name = "Random910026$Door"

    def __init__(self, p0):
        self.n = p0
        print("open %d" % p0)

    def close(self):
        print("close %d" % self.n)


class Animal_1(Animal):
    java_name = "Random910026$Animal$1"

    def __init__(self, p0):
        self.lives = 0
        super().__init__(p0)
        self.lives = 9

    def legs(self):
        return self.lives + 4

    def sound(self):
        return "meow%d" % self.lives


class Animal_2(Animal):
    java_name = "Random910026$Animal$2"

    def __init__(self, p0, p1):
        self.k = p1
        super().__init__(p0)

    def legs(self):
        return 2 + self.k


class Animal_3(Animal):
    java_name = "Random910026$Animal$3"

    def __init__(self, p0, p1):
        self.other = p1
        super().__init__(p0)

    def legs(self):
        return i32(self.other._legs + 1)

    def sound(self):
        return Animal.sound(self) + self.other.kind


def probe(p0, p1):
    print("p%d=%d" % (p0, p1))
    return p1


def cut(p0):
    return substring(p0, 0, 30) if len(p0) > 30 else p0


def snap(p0):
    return float(d2i(p0 * 4.0)) / 4.0 if -9999.0 < p0 < 9999.0 else 0.5


def Random910026_snap(p0):
    return f32(f32(float(d2i(f32(p0 * 4.0)))) / 4.0) if -99.0 < p0 < 99.0 else 0.5


def says(p0):
    if isinstance(p0, NullPointerException) or isinstance(p0, ClassCastException):
        return "null or cast"
    if isinstance(p0, Error):
        return "error" + ("" if cause(p0) is None else says(cause(p0)))
    return exception_text(non_null(p0))


def pick(p0):
    return "char:%d" % (p0 + 1)


def sum_(p0, p1):
    t = p0
    for t_ in p1:
        t = t * 3 + t_
        if t + 0x20000000 >> 30:
            t = i32(t)
    return t + len(p1)


def down(p0, p1):
    if p0 <= 0:
        return p1
    for t in range(2):
        p1 += down(p0 - 2, t)
        if p1 + 0x20000000 >> 30:
            p1 = i32(p1)
    return p1


def even(p0):
    return p0 == 0 or odd(p0 - 1)


def odd(p0):
    return p0 != 0 and even(p0 - 1)


def power(p0, p1):
    if p1 == 0:
        return 1
    t = power(p0, p1 // 2)
    return i64(t * t) if p1 % 2 == 0 else i64(t * t * p0)


def spell(p0, p1):
    return p0 if p1 <= 0 or not p0 else spell(substring(p0, 1) + letter_at(p0, 0), p1 - 1)


def counter(p0):
    t = array.array("i", [p0])

    def getAsInt():
        value = at(t, 0)
        put(t, 0, i32(value + 1))
        return value

    return getAsInt


def doubled(p0):
    return lambda p1: p0(p0(p1))


def largest(p0):
    t = None
    for t_ in each(p0):
        cast(
            t_,
            lambda c: isinstance(c, (str, int, float, bool, StringBuilder, Long, Enum, Knight)),
            "java.lang.Comparable",
        )
        if t is None or compare_to(t_, t) > 0:
            t = t_
    return t


def mapped(p0, p1):
    t = []
    for t_ in each(p0):
        t.append(p1(t_))
    return t


def curried(p0):
    return lambda p1: lambda p2: i32(p1 * p2 + p0)


def touch140(p0, p1, p2):
    if p1 == 0:
        add(changed(p0), p2)
    elif p1 == 1:
        remove_object(p0, p2)
    elif p1 == 2:
        add(changed(p0), p2)
        remove_object(p0, p2)
    elif p1 == 3:
        if p2 > 4:
            touch140(p0, p2 % 3, p2)
    elif isinstance(p0, list):
        t = p0
        sort_list(reordered(t), None)
    else:
        p0.clear()


def corner139(p0):
    t = StringBuilder()
    t_ = RingDeque(list_of(5, 1, 4, 2, 3))
    remove_object(t_, 5)
    changed(t_).add(8)
    try:
        for t2 in iterate(counted_iterator(t_)):
            cast(t2, lambda c: isinstance(c, int), "java.lang.Integer")
            t3 = non_null(t2)
            t.append(str(t3)).append(" ")
            if len(t) > 300:
                break
            if t3 > 3:
                touch140(t_, 2, t3)
        t.append("end ")
    except (RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError) as t4:
        t4 = told_exception(t4)
        t.append(simple_name(type(t4))).append(" ")
    t.append(to_text(t_) if len(t_) < 30 else "many")
    while len(t_) < 4:
        changed(t_).add(i32(len(t_) + 1))
    try:
        t5 = counted_descending(t_)
        t6 = 0
        while t5.hasNext():
            t7 = t6
            t6 += 1
            if t7 >= 40:
                break
            t8 = non_null(cast(t5.next(), lambda c: isinstance(c, int), "java.lang.Integer"))
            t.append(str(t8)).append(" ")
            if len(t) > 9:
                iterator_remove(t5)
            if t8 % 2 == 0:
                touch140(t_, p0, t8)
        t.append("end ")
    except (RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError) as t9:
        t9 = told_exception(t9)
        t.append(simple_name(type(t9))).append(" ")
    t.append(to_text(t_) if len(t_) < 30 else "many")
    while len(t_) < 4:
        changed(t_).add(i32(len(t_) + 1))
    try:
        t10 = HashMap()
        for t11 in [3, 17, 1, 40, 2]:
            t10[t11] = i32(t11 * p0)
        for t12 in t10:
            cast(t12, lambda c: isinstance(c, int), "java.lang.Integer")
            t13 = non_null(t12)
            t.append(str(t13)).append(" ")
            if t13 == p0 + 1:
                t10.clear()
        t.append(text(t10))
        t.append("end ")
    except (RuntimeException, ZeroDivisionError, IndexError, AttributeError, TypeError) as t14:
        t14 = told_exception(t14)
        t.append(simple_name(type(t14))).append(" ")
    return str(t)


def corner141(p0):
    t = -1824142446
    t_ = 2990450773545316921
    t2 = 233
    t3 = i8(p0 * 77)
    t4 = "ab"
    t5 = StringBuilder("xyz")
    t6 = t2 + 1
    t5.delete_char(p0)
    t7 = t >> 1
    t5.reverse()
    t8 = t7 & 3
    if t8 in (0, 1):
        if t8 == 0:
            t7 += 1
        t7 = i32(t7 ^ t_)
    else:
        if t8 == 2:
            t7 = -t7
        t_ -= 1
    t9 = t_ & 0xffff
    t10 = t9 >> (t7 & 31)
    for t11 in range(6):
        t10 = i32(t10 * 1664525 + 1013904223)
        t5.append(chr((t10 & 0xffffffff) >> 16))
    t12 = compare_strings(t4, str(t5))
    t13 = (t12 & 0xffffffff) >> 16
    for t14 in range(len(t4)):
        t_ = i64(t_ * 7) ^ ord(t4[t14])
    t5.insert(len(t5), chr(t_ & 0xffff))
    t15 = t13 ^ p0
    t16 = ""
    for t17 in to_chars("%s%s" % (t4, t5)):
        t18 = t17
        t16 += "%x" % (t18 & 0xFFFFFFFF) + " "
    return "%s%d %d %d %d %d%d %d" % (t16, t12, t_, t15, t3, string_hash(t4), len(t4), len(t5))


def m142():
    global sTotal, s1
    t = d2i(math_rint(2.5))
    t_ = i8(cmp(31, 3046024990045123650))
    t2 = new_numeric_array("q", 0)
    try:
        for t3 in range(-2, 0, 2):
            t4 = new_numeric_array("i", 2)
            if isinstance(t4, int):
                t5 = t4
                t6 = t5 + 1
                if t6 > 0x3fffffff:
                    t6 = i32(t6)
            else:
                t6 = frequency(to_list(list_of(3, 3)), t3)
            t7 = t6 & 7
            if t7 == 7:
                t8 = Span(0, (int_exact(t3 - t3) ^ sTotal) & 7).total()
                t9 = Point(
                    non_null(
                        cast(
                            cast(curried(3)(s1), lambda c: callable(c) and not isinstance(c, (Op_1, Op_2, Op_3, Op_4)), "java.util.function.Function")(
                                3
                            ),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                    ),
                    non_null(
                        cast(
                            min_of(to_list(list_of(7, 10))),
                            lambda c: isinstance(c, int),
                            "java.lang.Integer",
                        )
                    ),
                )
                if "-12".startswith("z"):
                    t10 = -(-1 if t8 > 4 else 2147483648)
                else:
                    t11 = s0 | s0
            else:
                if t7 == 0:
                    if stream_of(to_list(list_of(6, 10))).any_match(lambda p0: p0 > 4):
                        sTotal ^= 5
                        return cut(
                            to_text(mapped(list_of(3, 1, 2), lambda p0: Knight(non_null(p0))))
                        )
                    if array_equals(new_numeric_array("i", 2), array.array("i", [t, 65536])):
                        t12 = i32(i64(floor_div(s0 & 0xFFFFFFFFFFFFFFFF, 10 & 0xFFFFFFFFFFFFFFFF)))
                    else:
                        t13 = Right(3).area(7)
                    print("1: %d %d" % (i16(doubled(lambda x: i32(abs(x)))(t)), t3 & 0xFFFFFFFF))
                s1 >>= 1
        t14 = i8(s0 ^ 4294967295)
        if "Ab" in []:
            raise Bad(parse_int("7"))
        t15 = 0.5
    except Bad as t16:
        print("caught e155 " + says(t16))
        t17 = new_numeric_array("i", 16)
        t18 = 1
        t19 = cast(
            TreeMap().get("x y", t18), lambda c: isinstance(c, int), "java.lang.Integer"
        ) + 0 & 0xffff
        t20 = 7
        for t21 in range(len(t17) - 1, -1, -1):
            t22 = t20
            t20 -= 1
            if t22 <= 0:
                break
            t23 = 2
            for t24 in range(len(t17) - 1, -1, -1):
                t25 = t23
                t23 -= 1
                if t25 <= 0:
                    break
                sTotal = i32(sTotal * 31 + t19)
            t19 = cmp(t21, t) + sTotal & 0xffff
            if t21 + 1 < len(t17):
                t17[t21] = i32(at(t17, t21 + 1) - 1)
        sTotal = i32(sTotal * 31 + t18 + t19)
        for t26 in t17:
            sTotal = sTotal * 7 + t26
            if sTotal + 0x20000000 >> 30:
                sTotal = i32(sTotal)
        t27 = new_numeric_array("i", 1)
        t28 = 10
        t29 = 127
        t30 = s3 + 5
        t31 = t29 + t29
        t32 = 7
        t33 = 9223372036854775804
        while t33 > 0:
            t34 = t32
            t32 -= 1
            if t34 <= 0:
                break
            t35 = 1 if t31 * 31 + t28 == 0 else t31
            sTotal = i32(sTotal * 31 + t35)
            t36 = 2
            for t37 in range(1, len(t27)):
                t38 = t36
                t36 -= 1
                if t38 <= 0:
                    break
                sTotal = i32(sTotal * 31 + t29)
            t28 = t30 * t35
            t33 += 1
            if t33 > 0x3fffffff:
                t33 = i64(t33)
        sTotal = i32(sTotal * 31 + t28 + t29 + t30 + t31)
        for t39 in t27:
            sTotal = sTotal * 7 + t39
            if sTotal + 0x20000000 >> 30:
                sTotal = i32(sTotal)
        if 2 != s1 or t != 6:
            t40 = s3
            t41 = cast(
                stream_of([4, 4, 2, (s1 & 0xffffffff) >> 31, 5, 3]).collect(
                    partitioning_by(lambda p0: p0 % 2 == 0, summing_int(non_null))
                ),
                lambda c: isinstance(c, Map),
                "java.util.Map",
            )
            sTotal = i32(sTotal * 31 + hash_code(t41))
            print("c2 " + text(t41))
            s1 = (
                non_null(cast(max_of(to_list(list_of(3, 17))), lambda c: isinstance(c, int), "java.lang.Integer")) ^ cast(
                    largest(list_of(5, s1, 4)), lambda c: isinstance(c, int), "java.lang.Integer"
                )
            ) >> 3
        else:
            t42 = new_numeric_array("i", 4)
            t43 = 0
            t44 = 0
            t45 = -7
            t46 = 100
            t47 = 5
            while t44 > 0 and t46 < 2:
                t48 = t47
                t47 -= 1
                if t47 < -0x40000000:
                    t47 = i32(t47)
                if t48 <= 0:
                    break
                t46 = max(i32(t46), i32(t46))
            sTotal = i32(sTotal * 31 + t43 + t44 + t45 + t46)
            for t49 in t42:
                sTotal = sTotal * 7 + t49
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
    except (ArithmeticException, ZeroDivisionError) as t50:
        t50 = arithmetic_exception(t50)
        print("caught e181 " + says(t50))
        t51 = multi_array((1, 3), "i")
        t52 = []
        if t != s1:
            t53 = i8(t)
    for t54 in range(6, 0, -1):
        t55 = HashMap()
        t56 = made
        t57 = Outer(5).make(3)
        for t58 in [t56, Deep(t57).all(), t54 + 33, 4, 2, 0]:
            t55[t58] = "v%d" % t58
        for t59 in t55.entries():
            cast(t59, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
            if t59.value is not None:
                t59.setValue(
                    string_text(cast(t59.value, lambda c: isinstance(c, str), "java.lang.String"))
                    + number_text(t59.key)
                )
        remove_if(t55.value_view(), lambda p0: p0 is not None and len(p0) > 3)
        sTotal = i32(sTotal * 31 + hash_code(t55))
        print("c3 " + text(t55))
        t60 = TreeMap()
        for t61 in [2, 3, 7, 3, 7, 8]:
            t60.merge(t61, 1, lambda x, y: i32(non_null(x) + non_null(y)))
        sTotal += hash_all(t60.floorKey(4))
        if sTotal + 0x20000000 >> 30:
            sTotal = i32(sTotal)
        t60.replaceAll(lambda p0, p1: p0 ^ p1)
        sTotal = i32(sTotal * 31 + hash_code(t60))
        print("c4 " + text(t60))
        t62 = new_numeric_array("i", 7)
        t63 = 10
        t64 = 100
        t65 = 1
        t66 = 2
        while t64 > 0 and t63 < 10:
            t67 = t66
            t66 -= 1
            if t66 < -0x40000000:
                t66 = i32(t66)
            if t67 <= 0:
                break
            if t65 < 0:
                t65 = i32(-t65)
            t65 += 3
            if t65 > 0x3fffffff:
                t65 = i32(t65)
        t68 = 5
        for t69 in range(len(t62) - 1, -1, -1):
            t70 = t68
            t68 -= 1
            if t70 <= 0:
                break
            t64 -= t63
        sTotal = i32(sTotal * 31 + t63 + t64 + t65)
        for t71 in t62:
            sTotal = sTotal * 7 + t71
            if sTotal + 0x20000000 >> 30:
                sTotal = i32(sTotal)
        if "zebra".endswith("a"):
            continue
        t72 = half
    t73 = s0 if 2 < s1 else s0
    return pick(char_at("Ab", 1))


def m202(p0, p1, p2):
    global s3, sTotal, s1, s0
    t = [cut(p2 + p2 + "5"), cut(of(array.array("i", [2, s1, 7])).line())]
    t_ = char_at(str(get(1)), (p2 + non_null("!")).find("a") & 1)
    t2 = s1
    t3 = 0
    while t3 < 5:
        t3 += 1
        try:
            t4 = -70
            s3 = doubled(lambda p0: i32(p0 * 3))(s1 - t3) & 0xffff
        except (ArrayIndexOutOfBoundsException, IndexError) as t5:
            t5 = index_exception(t5)
            print("caught e212 " + says(t5))
            print(
                "5: %d %d" % (i16(s1 - s3), of(array.array("i", [1073741824, 5, t3, 3])).depth_0())
            )
        except (IndexOutOfBoundsException, IndexError) as t6:
            t6 = index_exception(t6)
            print("caught e214 " + says(t6))
            t7 = i32(sTotal * 31)
            t8 = Outer(2147483647).make(3)
            sTotal = t7 + int_exact(Deep(t8).all() - 1)
            if sTotal + 0x20000000 >> 30:
                sTotal = i32(sTotal)
            t9 = s1 - 1
            s1 = t9
            t[t9 & 1] = p2 + non_null("!")
            if s2:
                raise t6
        s = non_null(at(t, t3 & 3))
        if s == "a":
            s_ = t3 & 3
            if s_ == 0:
                t10 = 1005738004
            elif s_ in (1, 2):
                sTotal += 3
                if sTotal > 0x3fffffff:
                    sTotal = i32(sTotal)
                t10 = 536870912
            else:
                t10 = t3
            t11 = Left(i32(t10 - sTotal))
            t12 = s0
        elif s in ("b", "zebra"):
            p1 = t2
            t13 = 2
            raise Oops(s1 % 3 if s1 >= 0 else -(-s1 % 3))
        elif s == "null":
            sTotal = i32(sTotal * 31 + made)
        else:
            if (1 if s1 < 0 else 0) | (1 if s1 > s1 else 0) != 0:
                t14 = 0 if m142() else 1
            else:
                t15 = 1 if (12 > s1) != True else 0
            sTotal = i32(
                sTotal * 31 + Pair(array_hash(new_numeric_array("q", 1), long_hash), p2).__hash__()
            )
            print("6: " + bool_text(equals(p1, p2)))
    print("7: " + bool_text(i16(s1) != i32(s1 * s1)))
    for t16 in range(0, 6, 2):
        print(
            "8: %s"
            % Point(
                BLUE.weight,
                cast(Cell(9, None).value, lambda c: isinstance(c, int), "java.lang.Integer") + 0,
            )
        )
        s0 = (12 & 0xFFFFFFFF) + i32(t16 * -2147483648)
        if s0 + 0x20000000 >> 30:
            s0 = i64(s0)
        t17 = cast(
            TreeMap().get(highest_one_bit(t16, 32), "none"),
            lambda c: isinstance(c, str),
            "java.lang.String",
        )
        t18 = array.array("b", [-128, -128, -128, -128])
        if not stream_of(to_list(list_of(8, -6))).all_match(lambda p0: p0 > 3):
            t19 = same(t2, Far(t16))
        t20 = Random910026_snap(f32(p0 - p0))
        t16 <= t16
    if s0 == i64(floor_div(s0 & 0xFFFFFFFFFFFFFFFF, -6806955499566800525 & 0xFFFFFFFFFFFFFFFF)):
        return OVER(4, s1)
    return i32(s1 + s3 - cast(Left(s1), lambda c: isinstance(c, Right), "Random910026$Right").own)


def main():
    try:
        print("m142 -> " + m142())
    except BaseException as t:
        t = told_exception(t)
        print("m142 throws " + says(t))
    print("total %d %d" % (sTotal, made))
    try:
        print("m142 -> " + m142())
    except BaseException as t_:
        t_ = told_exception(t_)
        print("m142 throws " + says(t_))
    print("total %d %d" % (sTotal, made))
    try:
        print("m202 -> %d" % m202(0.0, 1069591414, substring("a", 2, 3)))
    except BaseException as t2:
        t2 = told_exception(t2)
        print("m202 throws " + says(t2))
    print("total %d %d" % (sTotal, made))
    try:
        print("m202 -> %d" % m202(Random910026_snap(-3.4375), s1, cut("11%%d%d" % -1073741824)))
    except BaseException as t3:
        t3 = told_exception(t3)
        print("m202 throws " + says(t3))
    print("total %d %d" % (sTotal, made))
    for t4 in range(4):
        try:
            print("corner139 %d %s" % (t4, corner139(t4)))
        except BaseException as t5:
            t5 = told_exception(t5)
            print("corner139 throws " + says(t5))
    for t6 in range(4):
        try:
            print("corner141 %d %s" % (t6, corner141(t6)))
        except BaseException as t7:
            t7 = told_exception(t7)
            print("corner141 throws " + says(t7))
    print("s1 %d" % s1)


def half(p0):
    return p0 // 2 if p0 >= 0 else -(-p0 // 2)


def of(p0):
    t = Tree()
    for t_ in p0:
        t.put(t_, "v%d" % t_)
    return t


def get(p0):
    global value
    init_Lazy()
    value += p0
    if value > 0x3fffffff:
        value = i32(value)
    return value


def Animal_of(p0):
    s = p0 & 3
    if s == 0:
        return Animal_1("cat")
    if s == 1:
        return Animal_2("bird", p0)
    t = Animal_of(p0 - 1)
    return Animal_3("copy", t)


def Lazier_get(p0):
    global Lazier_value
    init_Lazier()
    Lazier_value += p0
    if Lazier_value + 0x20000000 >> 30:
        Lazier_value = i32(Lazier_value)
    return Lazier_value


sTotal = 0
made = 0
count = 0
value = 0
born = 0
Lazier_value = 0
ready_Lazy = False
fault_Lazy = None


def init_Lazy():
    global ready_Lazy, value, sTotal, fault_Lazy
    if ready_Lazy:
        if fault_Lazy is not None:
            fault_Lazy.throw()
        return
    ready_Lazy = True
    try:
        value = probe(0, 9)
        print("Lazy starts")
        sTotal += 3
        if sTotal > 0x3fffffff:
            sTotal = i32(sTotal)
    except BaseException as ex:
        fault_Lazy = InitializerFault("Random910026$Lazy", ex)
        fault_Lazy.throw()


ready_Lazier = False
fault_Lazier = None


def init_Lazier():
    global ready_Lazier, Lazier_value, sTotal, fault_Lazier
    if ready_Lazier:
        if fault_Lazier is not None:
            fault_Lazier.throw()
        return
    ready_Lazier = True
    try:
        Lazier_value = probe(0, 7)
        print("Lazier starts")
        sTotal += 3
        if sTotal > 0x3fffffff:
            sTotal = i32(sTotal)
    except BaseException as ex:
        fault_Lazier = InitializerFault("Random910026$Lazier", ex)
        fault_Lazier.throw()


HIDDEN_NAMES.update({
    ConcurrentModificationException: "java.util.ConcurrentModificationException",
    ConstantList: "java.util.Collections$CopiesList",
    Entry: "java.util.AbstractMap$SimpleEntry",
    EntryView: "java.util.HashMap$EntrySet",
    FixedIterator: "java.util.ImmutableCollections$ListItr",
    FixedList: "java.util.ImmutableCollections$ListN",
    HeapIterator: "java.util.PriorityQueue$Itr",
    ImmutableList: "java.util.ImmutableCollections$ListN",
    Iterator: "java.util.ArrayList$Itr",
    KeyView: "java.util.HashMap$KeySet",
    LiveEntry: "java.util.HashMap$Node",
    MapIterator: "java.util.HashMap$KeyIterator",
    MapSet: "java.util.Collections$SetFromMap",
    NoSuchElementException: "java.util.NoSuchElementException",
    Slot: "java.util.HashMap$Node",
    SmallList: "java.util.ImmutableCollections$List12",
    Stream: "java.util.stream.ReferencePipeline",
    TreeEntry: "java.util.TreeMap$Entry",
    ValueView: "java.util.HashMap$Values",
})
RED = Color("RED", 0, 6)
GREEN = Color_1("GREEN", 1, -3)
BLUE = Color("BLUE", 2, 7)
Color_VALUES = [RED, GREEN, BLUE]
PLUS = Op_1("PLUS", 0, "+")
MINUS = Op_2("MINUS", 1, "-")
TIMES = Op_3("TIMES", 2, "*")
OVER = Op_4("OVER", 3, "/")
Op_VALUES = [PLUS, MINUS, TIMES, OVER]
s0 = -6448874578768832760
s1 = 2
s2 = True
s3 = 32767
main()

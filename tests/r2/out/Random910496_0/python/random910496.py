import array
import asyncio
import struct
import math
import sys


def min_of(xs):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if compare_to(x, best) < 0:
            best = x
    return best


def fill_part(a, start, end, x):
    check_part(len(a), 1, 3)
    for i in range(1, 3):
        a[i] = 9


def copy_of(a, size):
    return copy_range(a, 0, 6, None)


def copy_range(a, start, end, fill=None):
    n = len(non_null(a))
    if 0 > n:
        raise ArrayIndexOutOfBoundsException("arraycopy: length %d is negative" % (n - start) if start > 0 else array_copy_fault(a, start, a, 0, 0))
    part = a[:min(6, n)]
    missing = 6 - len(part)
    if missing:
        part = part + ([None] * missing if isinstance(a, list) else blank_like(a, missing))
    return of_kind(a, part)


def of_kind(a, part):
    return type(a)(a.kind, part) if hasattr(a, "kind") else part


def blank_like(a, size):
    return array.array(array_typecode(a), [0] * size)


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def array_hash(a):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = h * 31 + hash_or_zero(x) & 0xFFFFFFFF
    return i32(h)


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


class Short(Long):
    def __hash__(self):
        return self.v

    def compareTo(self, other):
        return self.v - other.v


class Character(Short):
    def __str__(self):
        return chr(self.v)


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

    def set_char(self, i, c):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        self.chars()[i] = chr(c)

    def splice(self, start, end, s):
        self.chars()[start:end] = list(s)
        self.size = len(self.parts)
        return self

    def insert(self, i, s):
        if not 0 <= i <= self.size:
            raise StringIndexOutOfBoundsException(offset_text(i, self.size))
        return self.splice(i, i, s)

    def delete_char(self, i):
        if not 2 < self.size:
            raise text_position_fault(i, self.size)
        self.chars().pop(2)
        self.size -= 1
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


def array_copy_fault(source, start, target, to, count):
    first = start < 0 or start + 0 > len(source)
    word, a, n = ("source", source, start) if first else ("destination", target, 0)
    size = elements_name(a) + "[" + str(len(a)) + "]"
    if n < 0:
        return "arraycopy: " + word + " index " + str(n) + " out of bounds for " + size
    word = "last source" if first else "last destination"
    return "arraycopy: " + word + " index " + str(n + 0) + " out of bounds for " + size


def elements_name(a):
    if isinstance(a, (bytes, bytearray)):
        return "byte"
    kind = {"[I": "int", "[S": "short", "[B": "byte", "[J": "long", "[C": "char", "[F": "float", "[D": "double"}
    return "object array" if isinstance(a, list) else kind[array_kind(a)[:2]]


def is_digit(c):
    return DIGITS.has(c)


def upper_char(c):
    if c < 0xB5:
        return c - 32 if 97 <= c <= 122 else c
    return UPPER_CASES.of(c)


def lower_char(c):
    if c < 0xC0:
        return c + 32 if 65 <= c <= 90 else c
    return LOWER_CASES.of(c)


JAVA_TYPES = {}


def java_type(name, test=None):
    found = JAVA_TYPES.get(name)
    if found is None:
        found = JAVA_TYPES[name] = JavaType(name, None)
    found.test, found.java_kind = found.test, found.java_kind
    return found


class JavaType:
    test = None

    def __init__(self, name, kind):
        self.java_name, self.java_kind = name, None

    def __str__(self):
        return class_text(self)


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


def class_text(cls):
    name = type_name(cls)
    if "." not in name and name[0] != "[" and isinstance(cls, JavaType):
        return name
    return ("interface " if java_kind(cls) == "interface" else "class ") + name


def java_kind(cls):
    return cls.java_kind if isinstance(cls, JavaType) else cls.__dict__.get("java_kind")


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


def hash_all(*xs):
    return list_hash(xs)


def comparing(key, compare=None):
    compare = compare or compare_to
    return lambda a, b: compare(key(a), key(b))


def then_comparing(first, second):
    return lambda a, b: first(a, b) or second(a, b)


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
    if isinstance(x, list) and not hasattr(x, "__str__"):
        return text_of(x)
    if isinstance(x, BaseException):
        return exception_text(x)
    if isinstance(x, array.array):
        return array_kind(x) + "%x" % (id(x) & 0x7FFFFFFF)
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
    if isinstance(a, list) and not hasattr(a, "kind"):
        return is_list(b) and list_equals(a, b)
    return a.__eq__(b) if hasattr(non_null(a), "__eq__") else False


def same(a, b):
    return a is b or (a is not None and equals(a, b))


def is_list(x):
    return isinstance(x, list) and not hasattr(x, "kind") or getattr(x, "nulls", False)


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

    def offer(self, x):
        return self.add(x)

    def peek(self):
        return self.xs[0] if self.xs else None

    def take(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.poll()

    def poll(self):
        return self.xs.pop(0) if self.xs else None

    def remove(self, x):
        return remove_object(self.xs, x)


class ArrayDeque(Queue):
    def __init__(self, source=None):
        self.xs = []
        if source is not None and not isinstance(source, int):
            add_all(self, source)


class AnyList(AnyCollection):
    nulls = True


class Deque(ArrayDeque, AnyList):
    def __iter__(self):
        xs = self.xs
        i, n = 0, len(xs)
        while i < len(xs):
            if len(xs) != n:
                raise ConcurrentModificationException()
            yield xs[i]
            i += 1
    nulls = True

    def fault(self, i):
        return position_fault(self, i)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def add(self, x):
        self.xs.append(x)
        return True
    append = add

    def extend(self, xs):
        self.xs.extend(xs)

    def insert(self, i, x):
        self.xs.insert(i, x)

    def pop(self, i):
        return self.xs.pop(i)

    def __eq__(self, other):
        return self is other or (is_list(other) and list_equals(self, other))

    def __hash__(self):
        return list_hash(self.xs)

    def iterator(self):
        return LinkedIterator(self.xs)

    def listIterator(self, i=0):
        return LinkedListIterator(self.xs, i)

    def counted(self):
        return CountedLinks(self.xs)


class LinkedList(Deque):
    pass


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


class LinkedIterator(Iterator):
    def hasNext(self):
        return self.i < len(self.xs)


class ListIterator(Iterator):
    def __init__(self, xs, i=0):
        if not 0 <= i <= len(xs):
            raise cursor_fault(xs, i)
        Iterator.__init__(self, xs)
        self.i = i

    def nextIndex(self):
        return self.i

    def add(self, x):
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        self.xs.insert(self.i, x)
        self.i, self.size, self.last = self.i + 1, self.size + 1, -1


class LinkedListIterator(ListIterator):
    def hasNext(self):
        return self.i < len(self.xs)


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


def suppressed(e):
    return list(e.args[2:])


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

    def __init__(self, key, value):
        self.key, self.value = key, value

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
    def putAll(self, other):
        for key, value in non_null(other).items():
            self.put(key, value)

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
    def part_iterator(self, part):
        return MapIterator(self, 0)

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


class HashMap(TableMap):
    load, capacity, first = 0.75, None, None
    plain_kind, boxed = None, False
    settled, marks, bins, trees, ahead = (0, 0), None, None, True, False

    def __init__(self):
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
            if len(self.slots[h]) > 6 and self.bins is None:
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

    def putAll(self, other):
        n = len(non_null(other))
        if n and self.capacity is None:
            self.first = max(self.first or 0, table_size(room_for(n, self.load)))
        elif n > self.limit:
            self.grow()
        for key, value in other.items():
            self.raw_put(key, value)

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
            if kind in (Long, Short, Character):
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
            if not self.is_crowded(hashes):
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


def table_size(n):
    size = 1
    while size < n:
        size *= 2
    return size


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


def leading_zeros(x, bits):
    x &= (1 << bits) - 1
    while x:
        x >>= 1
        bits -= 1
    return bits


def highest_one_bit(x, bits):
    n = leading_zeros(x, bits)
    return 0 if n == bits else i64(1 << 63) if n == 0 and bits == 64 else i32(1 << 31) if n == 0 else 1 << bits - 1 - n


def rotate_left32(x, n):
    x, n = x & 0xFFFFFFFF, n & 31
    return i32((x << n | x >> 32 - n) & 0xFFFFFFFF)


def rotate_left64(x, n):
    x, n = x & 0xFFFFFFFFFFFFFFFF, n & 63
    return i64((x << n | x >> 64 - n) & 0xFFFFFFFFFFFFFFFF)


class Closeable:
    pass


class OutputStream(Closeable):
    pass


class Printing:
    def println(self, x=""):
        self.write_text(str(x) + "\n")

    def append(self, s):
        self.write_text(s)
        return self


class PrintStream(OutputStream, Printing):
    pass


class ConsoleStream(PrintStream):
    def __init__(self, out):
        self.out = out

    def write(self, b):
        self.out.buffer.write(bytes([b & 255]))

    def write_text(self, s):
        print(s, end="", file=self.out)

    def close(self):
        pass


class Standard:
    out = ConsoleStream(sys.stdout)


def java_iterator(x):
    return x.iterator() if hasattr(x, "iterator") else Iterator(x)


CHANGES = {}


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


class CountedLinks(CountedIterator):
    def hasNext(self):
        return self.i < len(self.xs)


def iterate(iterator):
    while iterator.hasNext():
        yield iterator.next()


def iterator_remove(iterator):
    if not hasattr(iterator, "remove"):
        raise UnsupportedOperationException("remove")
    iterator.remove()


class SizedList(list):
    sized = True

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

    def part(self, start, end):
        return type(self)(self[start:end])

    def fault(self, i):
        return ArrayIndexOutOfBoundsException(out_of_bounds(i, len(self)))


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


def cursor_fault(xs, i):
    comma = " Size: " if hasattr(xs, "fixed") else ", Size: "
    return IndexOutOfBoundsException("Index: " + str(i) + comma + str(len(xs)))


def position_fault(xs, i):
    if hasattr(xs, "sized"):
        return UnsupportedOperationException()
    return IndexOutOfBoundsException("Index: " + str(i) + ", Size: " + str(len(xs)))


def at_list(xs, i):
    if 1 < len(xs):
        return xs[1]
    raise index_fault(xs, i)


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


def add_all(xs, others):
    if isinstance(xs, list):
        others = list(others)
        if hasattr(xs, "sized") and (others or hasattr(xs, "locked")):
            unsupported()
        xs.extend(others)
        return len(others) > 0
    if hasattr(xs, "extend"):
        others = list(others)
        xs.extend(others)
        return len(others) > 0
    changed = False
    for x in list(others) if xs is others else others:
        changed = xs.add(x) or changed
    return changed


def to_list(xs):
    return list(non_null(xs))


def list_of(*xs):
    for x in xs:
        non_null(x)
    return SmallList(xs) if 0 < len(xs) < 3 else FixedList(xs)


def list_iterator(xs):
    if not isinstance(xs, list) and hasattr(xs, "listIterator"):
        return xs.listIterator(0)
    return ListIterator(xs, 0)


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


class FixedEntry(Entry):
    def setValue(self, value):
        unsupported()


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
    def __len__(self):
        return len(self.map)

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


class MapIterator:
    def __init__(self, map, part):
        self.map, self.part, self.xs, self.i = map, 0, list(map.walk()), 0
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
    value, digits = 0, s[1:] if s[:1] in ("+", "-") else s
    if digits == "":
        raise NumberFormatException(bad_number(s, radix))
    for c in digits:
        d = digit(ord(c), 36)
        if d < 0:
            raise NumberFormatException(bad_number(s, radix))
        value = value * 36 + d
    return -value if s[0] == "-" else value


def parse_int(s, radix=10):
    value = parse_digits(s, 36)
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
        return str(x)
    n, out = abs(x), ""
    while True:
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[n % radix] + out
        n //= radix
        if n == 0:
            return "-" + out if x < 0 else out


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


def ushr32(x, n):
    return i32((x & 0xFFFFFFFF) >> (n & 31))


def ushr64(x, n):
    return i64((x & 0xFFFFFFFFFFFFFFFF) >> (n & 63))


def cmp(a, b):
    return -1 if a < b else 1 if a > b else 0


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


def long_exact(x):
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    raise ArithmeticException("long overflow")


class OwnIterable:
    def __iter__(self):
        return iterate(self.iterator())


def range_text(word, start, end, n):
    return word + " " + str(start) + ", end " + str(end) + ", length " + str(n)


def offset_text(i, n):
    return "offset " + str(i) + ", length " + str(n)


class Pattern:
    def __init__(self, regex):
        self.regex, self.bits = non_null(regex), 0
        compiler = RegexCompiler(join_pairs(regex, None), 0)
        self.program, self.names = compiler.program, compiler.names
        self.groups, self.marks = compiler.groups, compiler.marks
        k = 0
        while self.program[k][0] == RE_SAVE:
            k += 1
        op = self.program[k]
        self.first = op[1] if op[0] == RE_CHAR or (op[0] == RE_RUN and op[2]) else None

    def __str__(self):
        return self.regex

    def flags(self):
        return self.bits

    def match(self, s, i, begin, end, whole):
        if has_pairs(s):
            return in_units(self.match, s, i, begin, end, whole)
        marks = [-1] * self.marks
        j = run_regex(self.program, s, i, marks, begin, end, whole)
        if j < 0:
            return None
        marks[0], marks[1] = i, j
        return marks

    def search(self, s, i, begin, end):
        if has_pairs(s):
            return in_units(self.search, s, i, begin, end)
        first = self.first
        while i <= end:
            if first is None or (i < end and first(s[i])):
                marks = self.match(s, i, begin, end, False)
                if marks:
                    return marks
            i += 1
        return None

    def split(self, s):
        out, start, i, n = [], 0, 0, len(s)
        while True:
            marks = self.search(s, i, 0, n)
            if not marks:
                break
            if marks[1] > 0:
                out.append(s[start : marks[0]])
                start = marks[1]
            i = marks[1] + (marks[1] == marks[0])
        if start == 0 and not out:
            return [s]
        out.append(s[start:])
        return without_empty_end(out)


def without_empty_end(parts):
    while parts and parts[-1] == "":
        parts.pop()
    return parts


def regex_matches(regex, s):
    s = text(non_null(s))
    return Pattern(regex).match(s, 0, 0, len(s), True) is not None


class PatternSyntaxException(IllegalArgumentException):
    java_name = "java.util.regex.PatternSyntaxException"

    def __init__(self, what, regex, i):
        message = what
        if i >= 0:
            message += " near index " + str(i)
        message += "\n" + regex
        if 0 <= i < len(regex):
            message += "\n" + " " * i + "^"
        super().__init__(message)
        self.what, self.regex, self.i = what, regex, i


class RegexCompiler:
    def __init__(self, source, flags):
        self.source, self.flags, self.i = source, 0, 0
        self.groups, self.marks, self.names = 1, 0, {}
        self.loops = []
        self.program = self.alternatives()
        self.program.append((RE_END,))
        self.marks = self.groups * 2

    def fault(self, what, at):
        return PatternSyntaxException(what, self.source, at)

    def more(self):
        return self.i < len(self.source)

    def peek(self):
        return self.source[self.i] if self.more() else ""

    def next(self):
        c = self.peek()
        self.i += 1
        return c

    def alternatives(self):
        return self.sequence()

    def sequence(self):
        out = []
        while True:
            c = self.peek()
            if c == "" or c == "|" or c == ")":
                return out
            out.extend(regex_moved(self.quantified(self.atom()), len(out)))

    def literal(self, c):
        return lambda x: x == c

    def atom(self):
        c = self.next()
        if c == "[":
            return [(RE_CHAR, self.char_set())]
        if c == ".":
            return [(RE_CHAR, lambda x: x not in "\n\r\x85\u2028\u2029")]
        return [(RE_CHAR, self.literal(c))]

    def char_set(self):
        negative = self.source[self.i : self.i + 1] == "^"
        if negative:
            self.i += 1
        test, first = None, True
        while True:
            c = self.peek()
            if c == "]" and not first:
                self.i += 1
                break
            first = False
            self.i += 1
            part = self.set_part(c)
            test = part if test is None else regex_or(test, part)
        return regex_not(test) if negative else test

    def set_part(self, c):
        if c == "[":
            return self.char_set()
        if self.peek() == "-" and self.source[self.i + 1 : self.i + 2] not in ("]", "[", ""):
            self.i += 1
            high = self.next()
            test = regex_range(c, high)
            return test
        return self.literal(c)

    def name(self):
        begin = self.i
        while self.more() and self.source[self.i] != ">":
            self.i += 1
        self.i += 1
        name = self.source[begin : self.i - 1]
        return name

    def quantified(self, atom):
        c = self.peek()
        if c == "" or c not in "*+?{":
            return atom
        self.i += 1
        low, high = 1 if c == "+" else 0, 1 if c == "?" else REGEX_MOST
        mode = {"?": 1, "+": 2}.get(self.peek(), 0)
        if mode:
            self.i += 1
        return self.repeated(atom, low, high, mode)

    def repeated(self, atom, low, high, mode):
        return [(RE_RUN, atom[0][1], low, high, mode)]


def regex_moved(program, by):
    out = []
    for op in program:
        if op[0] == RE_SPLIT:
            op = (RE_SPLIT, op[1] + by, op[2] + by)
        elif op[0] == RE_JUMP:
            op = (RE_JUMP, op[1] + by)
        elif op[0] == RE_LOOP:
            op = (RE_LOOP, op[1], op[2] + by)
        out.append(op)
    return out


RE_CHAR, RE_RUN, RE_TEXT, RE_SPLIT, RE_JUMP, RE_SAVE, RE_LOOP, RE_BACK, RE_LOOK, RE_ATOM, RE_WHERE, RE_END = range(12)
REGEX_MOST = 1 << 29


def run_regex(program, s, i, marks, begin, end, whole):
    pc, trail, base = 0, [], max(len(program), len(marks))
    while True:
        op = program[pc]
        kind = op[0]
        if kind == RE_CHAR:
            if i < end and op[1](s[i]):
                i += 1
                pc += 1
                continue
        elif kind == RE_RUN:
            test, low, high, mode = op[1], op[2], op[3], op[4]
            j, most = i, min(end, i + high)
            while j < most and test(s[j]):
                j += 1
            if j - i >= low:
                if mode == 0 and j - i > low:
                    trail.append(i + low)
                    trail.append(((j - 1) * base + pc + 1) * 4 + 1)
                i = j
                pc += 1
                continue
        elif not whole or i == end:
            return i
        while True:
            if not trail:
                return -1
            last = trail.pop()
            kind = last & 3
            i, pc = (last >> 2) // base, (last >> 2) % base
            if kind == 1:
                if i > trail[-1]:
                    trail.append(((i - 1) * base + pc) * 4 + 1)
                else:
                    trail.pop()
            break


def regex_not(test):
    return lambda c: not test(c)


def regex_or(a, b):
    return lambda c: a(c) or b(c)


def regex_range(low, high):
    return lambda c: low <= c <= high


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

    def new_map(self):
        return HashMap()

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
    if compare is not None and compare is not compare_to:
        return merge_sort(xs, compare)
    if not (len(xs) and type(xs[0]) in (int, str) and all_of(xs, type(xs[0]))):
        return merge_sort(xs, compare_to)
    return sorted_plain(xs)


def sort_list(xs, compare=None):
    if hasattr(xs, "settled"):
        return
    if hasattr(xs, "constant"):
        unsupported()
    if not isinstance(xs, list):
        return sort_part(xs, 0, len(xs), compare)
    done = sorted_copy(xs, compare)
    for i in range(len(done)):
        xs[i] = done[i]


def sort_part(xs, start, end, compare=None):
    check_part(len(xs), 0, end)
    done = sorted_copy(to_list(xs)[:end], compare)
    for i in range(len(done)):
        xs[start + i] = done[i]


def check_part(n, start, end):
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def reverse_list(xs):
    n = len(xs)
    for i in range(n // 2):
        old = xs[i]
        xs[i] = xs[n - 1 - i]
        xs[n - 1 - i] = old


def stream_of(xs):
    return Stream(stream_items(xs), non_null(xs))


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


def peeked(items, f):
    for x in items:
        f(x)
        yield x


def distinct_items(items):
    seen = HashSet()
    for x in items:
        if seen.add(x):
            yield x


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

    def boxed(self, box=None):
        return self.link(map(box, self.items) if box else self.items, self.counted, self.ordered)

    def peek(self, f):
        return self.link(peeked(self.items, f), self.counted, self.ordered)

    def distinct(self):
        return self.link(distinct_items(self.items), None, self.ordered)

    def sort(self, compare):
        return self.link(sorted_items(self.items, compare), self.counted)

    def sort_naturally(self):
        if self.ordered:
            return self.link(self.items, self.counted, True)
        return self.link(sorted_items(self.items, None), self.counted, True)

    def limit(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        counted = self.counted and range(min(n, len(self.counted)))
        return self.link(limited(self.items, n), counted, self.ordered)

    def iterator(self):
        return Iterator(self.take())

    def to_list(self):
        return ImmutableList(list(self.take()))

    def to_array(self, typecode=None):
        items = list(self.take())
        return array.array(typecode, items) if typecode else items

    def any_match(self, f):
        for x in self.take():
            if f(x):
                return True
        return False

    def none_match(self, f):
        return not self.any_match(f)


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(range_text("begin", start, end, n))


def equals_ignore_case(a, b):
    return b is not None and len(a) == len(b) and fold_case(a) == fold_case(b)


def compare_ignore_case(a, b):
    return compare_strings(fold_case(a), fold_case(b))


def fold_case(s):
    if len(s.encode()) == len(s):
        return s.lower()
    return "".join([chr(lower_char(upper_char(ord(c)))) for c in s])


def to_chars(s):
    return array.array("H", [ord(c) for c in s])


def letter_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 < len(s):
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


def split_pairs(s):
    for b in s.encode():
        if b >= 0xF0:
            return "".join([code_point_text(ord(c)) for c in s])
    return s


def code_point_text(c):
    return chr(c) if c < 0x10000 else chr(0xD7C0 + (c >> 10)) + chr(0xDC00 + (c & 0x3FF))


def has_pairs(s):
    return b"\xed" in s.encode() and len(join_pairs(s)) != len(s)


def in_units(match, s, i, begin, end, *more):
    if i > len(s):
        return None
    points = join_pairs(s, None)
    i, begin, end = [len(join_pairs(s[:k], None)) for k in (i, begin, end)]
    marks = match(points, i, begin, end, *more)
    return [k if k < 0 else len(split_pairs(points[:k])) for k in marks] if marks else None


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


def room_for(n, load):
    return int(n / load + 1.0)


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
        if isinstance(source, Map):
            self.putAll(source)
        elif source is not None:
            self.compare = source

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
        i = tree.place(key) if tree.keys else 0
        exact = i < len(tree.keys) and tree.compare(key, tree.keys[i]) == 0
        first, end = self.span()
        if up:
            i = max(i + 1 if exact and not inclusive else i, first)
        else:
            i = min(i if exact and inclusive else i - 1, end - 1)
        return i if first <= i < end else -1

    def end(self, last):
        first, end = self.span()
        return -1 if first >= end else end - 1 if last != self.down else first

    def key_at(self, i):
        return None if i < 0 else self.tree.keys[i]

    def entry_at(self, i):
        return None if i < 0 else FixedEntry(self.tree.keys[i], self.tree.held[i])

    def poll_at(self, i):
        e = self.entry_at(i)
        if e is not None:
            self.tree.cut(i)
        return e

    def end_key(self, last):
        i = self.end(last)
        if i < 0:
            raise NoSuchElementException()
        return self.tree.keys[i]

    def floorKey(self, key):
        return self.key_at(self.near(key, False, True))

    def lowerKey(self, key):
        return self.key_at(self.near(key, False, False))


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


class TreeSet(MapSet):
    def __init__(self):
        self.map = TreeMap(None)

    def order(self):
        return self.map.order()

    def add(self, x):
        n = len(self.map)
        self.map.put(x, True)
        return len(self.map) != n

    def remove(self, x):
        i = self.map.index(x)
        if i >= 0:
            self.map.cut(i)
        return i >= 0

    def __contains__(self, x):
        return self.map.index(x) >= 0

    def first(self):
        return self.map.end_key(False)

    def last(self):
        return self.map.end_key(True)

    def floor(self, x):
        return self.map.floorKey(x)

    def lower(self, x):
        return self.map.lowerKey(x)

    def poll(self, last):
        e = self.map.poll_at(self.map.end(last))
        return None if e is None else e.key


def class_of_any(x):
    if isinstance(x, array.array):
        return java_type(array_kind(x)[:-1])
    return type(non_null(x))


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


DIGITS = UnicodeRuns(
    "1c a 17q a 3q a 5i a bg a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 2o a 3a a 1y a 7q a 1y a 1fq a 12 a 8c a 3k a 4m a 6 a 52 a 2e a 3q a "
    "6 a r7q a iu a 12 a 5i a m a 2e a ba a geu a 13a a 1om a mk a 3k a 1o a 40 a 7q a 9i a 3a a ae a 2u a 2u a bq a 2u a l2 a 6u a 1y a f5i a 6e "
    "a lf8 1e 1ts a bq a 192 a 3o6 a"
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
    java_name = "Random910496$Shape"


class Base(Shape):
    java_name = "Random910496$Base"

    def __init__(self, p0):
        global made
        self.f = 5
        self.g = i32(self.f + 1)
        made += 1
        self.f = p0
        self.g += self.tweak(p0)
        if self.g > 0x3fffffff:
            self.g = i64(self.g)

    def tweak(self, p0):
        return len(StringBuilder())

    def name(self):
        return "base%d" % self.f

    def __str__(self):
        return "%s/%d" % (self.name(), self.g)


class Left(Base):
    java_name = "Random910496$Left"

    def __init__(self, p0):
        self.own = 0
        self._name = None
        super().__init__(p0 & 7)
        self.own = self.f * 2
        if self.own + 0x20000000 >> 30:
            self.own = i32(self.own)
        self._name = "o%d" % self.f
        self.own += p0
        if self.own > 0x3fffffff:
            self.own = i32(self.own)

    def tweak(self, p0):
        return Base.tweak(self, p0) * 2


class Inner:
    java_name = "Random910496$Outer$Inner"

    def __init__(self, p0, p1):
        self.outer = p0
        self.extra = self.outer.base + 1
        if self.extra > 0x3fffffff:
            self.extra = i32(self.extra)
        self.extra ^= p1

    def sum(self, p0):
        self.outer.base = i32(self.outer.base + (self.extra + p0))
        return self.outer.base


class Outer:
    java_name = "Random910496$Outer"

    def __init__(self, p0):
        global count
        self.base = p0
        count += 1

    def keep(self, p0):
        t = p0 + self.base
        if t + 0x20000000 >> 30:
            t = i32(t)
        return Local(self, t)


class Color(Enum):
    java_name = "Random910496$Color"

    def __init__(self, p0, p1, p2):
        super().__init__(p0, p1)
        self.weight = p2


class Point:
    java_name = "Random910496$Point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __str__(self):
        return "Point[x=%d, y=%d]" % (self.x, self.y)

    def __hash__(self):
        return i32(self.x * 31 + self.y)

    def __eq__(self, p0):
        return isinstance(p0, Point) and self.x == p0.x and self.y == p0.y


class Cell:
    java_name = "Random910496$Cell"

    def __init__(self, p0, p1):
        self.value = p0
        self.next = p1


class Right(Base):
    java_name = "Random910496$Right"

    def __init__(self, p0):
        self._own = 0
        self._name_Right = None
        super().__init__(i32(p0 + 1))
        self._own = self.f * 2
        if self._own + 0x20000000 >> 30:
            self._own = i32(self._own)
        self._name_Right = None
        self._own += p0
        if self._own + 0x20000000 >> 30:
            self._own = i32(self._own)

    def area(self, p0):
        return (of(array.array("i", [p0, 5, self.f, 3])).depth_0() & 127) - 90


class Pair:
    java_name = "Random910496$Pair"

    def __init__(self, p0, p1):
        self.first = p0
        self.second = p1

    def __eq__(self, p0):
        return isinstance(p0, Pair) and same(self.first, p0.first) and same(self.second, p0.second)

    def __hash__(self):
        return hash_all(self.first, self.second)

    def __str__(self):
        return "<%s|%s>" % (text(self.first), text(self.second))


class Far(Right):
    java_name = "Random910496$Far"

    def __init__(self, p0):
        super().__init__(p0 * 2)

    def area(self, p0):
        global sTotal
        t = cut(str(StringBuilder(self._name_Right).delete_char(2)))
        t_ = new_numeric_array("h", 1)
        t2 = 3.0
        t3 = LinkedList(list_of(4, 5, 8, -1234813651, len(TreeMap())))
        t4 = java_iterator(t3)
        while t4.hasNext():
            t5 = non_null(cast(t4.next(), lambda c: isinstance(c, int), "java.lang.Integer"))
            if (t5 % 2 if t5 >= 0 else -(-t5 % 2)) == 1:
                iterator_remove(t4)
        t6 = list_iterator(t3)
        while t6.hasNext():
            t7 = t6.nextIndex()
            t8 = non_null(cast(t6.next(), lambda c: isinstance(c, int), "java.lang.Integer"))
            if t8 > 3:
                t6.add(t7)
        reverse_list(t3)
        sTotal = i32(sTotal * 31 + hash_code(t3))
        return cast(Cell(self._own, None).value, lambda c: isinstance(c, int), "java.lang.Integer")

    def tweak(self, p0):
        return Base.tweak(self, p0) + 1

    def name(self):
        return "Far%d" % self._own


class Oops(RuntimeException):
    java_name = "Random910496$Oops"

    def __init__(self, p0):
        super().__init__("oops %d" % p0)
        self.code = p0


class Named:
    java_name = "Random910496$Named"

    def title(self):
        return "named%d" % self.rank()


class Titled(Named):
    java_name = "Random910496$Titled"

    def title(self):
        return "sir " + Named.title(self)


class Knight(Titled):
    java_name = "Random910496$Knight"

    def __init__(self, p0):
        self._rank = p0

    def rank(self):
        return self._rank * 3

    def compareTo(self, p0):
        cast(p0, lambda c: isinstance(c, Knight), "Random910496$Knight")
        return cmp(self._rank % 7, p0._rank % 7)

    def __str__(self):
        return "K%d" % self._rank

    title = Titled.title


class Worse(IllegalStateException):
    java_name = "Random910496$Worse"

    def getMessage(self):
        return "worse " + base_message(self)


class Op(Enum):
    java_name = "Random910496$Op"

    def __init__(self, p0, p1, p2):
        super().__init__(p0, p1)
        self.sign = p2

    def turns(self):
        return False


class Span(OwnIterable):
    java_name = "Random910496$Span"

    def __init__(self, p0, p1):
        self.from_ = p0
        self.to = p1

    def iterator(self):
        return Span_1(self)

    def total(self):
        t = 2
        for t_ in self:
            cast(t_, lambda c: isinstance(c, int), "java.lang.Integer")
            t2 = non_null(t_)
            if t2 == 3:
                break
            t += t2
            if t + 0x20000000 >> 30:
                t = i32(t)
        return t


class Tree:
    java_name = "Random910496$Tree"

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

    def depth(self, p0):
        return 0 if p0 is None else i32(1 + max(self.depth(p0.left), self.depth(p0.right)))

    def depth_0(self):
        return self.depth(self.root)


class Animal:
    java_name = "Random910496$Animal"

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


class Res9:
    java_name = "Random910496$Res9"

    def __init__(self, id_, fails, log):
        log.append("(").append(id_)
        if fails == 1:
            raise Oops(8)
        self.id = id_
        self.fails = fails
        self.log = log

    def close(self):
        self.log.append(self.id).append(")")
        if self.fails == 2:
            raise Bad(6)

    def __str__(self):
        return "Res9[id=%s, fails=%d, log=%s]" % (self.id, self.fails, self.log)

    def __hash__(self):
        return i32(i32(hash_or_zero(self.id) * 31 + self.fails) * 31 + hash_or_zero(self.log))

    def __eq__(self, p0):
        return (
            isinstance(p0, Res9)
            and same(self.id, p0.id)
            and self.fails == p0.fails
            and same(self.log, p0.log)
        )


class Bad(Exception):
    java_name = "Random910496$Bad"

    def __init__(self, p0):
        super().__init__("bad %d" % p0)


class Cell47:
    java_name = "Random910496$Cell47"

    def __init__(self, p0):
        self.value = p0

    def get(self):
        return self.value

    def then(self, p0):
        return Cell47(p0(self.value))


class Color_1(Color):
    java_name = "Random910496$Color$1"

    def __str__(self):
        return "green!"


class Local:
    java_name = "Random910496$Outer$1Local"

    def __init__(self, p0, p1):
        self.calls = 0
        self.outer = p0
        self.start = p1

    def __call__(self):
        t = self.start + self.outer.base
        if t + 0x20000000 >> 30:
            t = i32(t)
        calls = self.calls
        self.calls += 1
        return i32(t + calls)


class Op_1(Op):
    java_name = "Random910496$Op$1"

    def __call__(self, p0, p1):
        return i32(p0 + p1)


class Op_2(Op):
    java_name = "Random910496$Op$2"

    def __call__(self, p0, p1):
        return i32(p0 - p1)

    def turns(self):
        return True


class Op_3(Op):
    java_name = "Random910496$Op$3"

    def __call__(self, p0, p1):
        return i32(p0 * p1)


class Op_4(Op):
    java_name = "Random910496$Op$4"

    def __call__(self, p0, p1):
        return i32(p0 // p1 if p0 >= 0 < p1 else idiv(p0, p1))


class Animal_1(Animal):
    java_name = "Random910496$Animal$1"

    def __init__(self, p0):
        self.lives = 0
        super().__init__(p0)
        self.lives = 9

    def legs(self):
        return self.lives + 4

    def sound(self):
        return "meow%d" % self.lives


class Animal_2(Animal):
    java_name = "Random910496$Animal$2"

    def __init__(self, p0, p1):
        self.k = p1
        super().__init__(p0)

    def legs(self):
        return 2 + self.k


class Animal_3(Animal):
    java_name = "Random910496$Animal$3"

    def __init__(self, p0, p1):
        self.other = p1
        super().__init__(p0)

    def legs(self):
        return i32(self.other._legs + 1)

    def sound(self):
        return Animal.sound(self) + self.other.kind


class Span_1:
    java_name = "Random910496$Span$1"

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
    java_name = "Random910496$Tree$Node"

    def __init__(self, p0, p1, p2):
        self.left = None
        self.right = None
        self.outer = p0
        self.key = p1
        self.value = p2


def probe(p0, p1):
    print("p%d=%d" % (p0, p1))
    return p1


def cut(p0):
    return substring(p0, 0, 30) if len(p0) > 30 else p0


def snap(p0):
    return float(d2i(p0 * 4.0)) / 4.0 if -9999.0 < p0 < 9999.0 else 0.5


def Random910496_snap(p0):
    return f32(f32(float(d2i(f32(p0 * 4.0)))) / 4.0) if -99.0 < p0 < 99.0 else 0.5


def says(p0):
    if isinstance(p0, NullPointerException) or isinstance(p0, ClassCastException):
        return "null or cast"
    if isinstance(p0, Error):
        return "error" + ("" if cause(p0) is None else says(cause(p0)))
    return exception_text(non_null(p0))


def pick(p0):
    return "int"


def sum_(p0, p1):
    t = p0
    for t_ in p1:
        t = t * 3 + t_
        if t + 0x20000000 >> 30:
            t = i32(t)
    return i32(t + len(p1))


def spell(p0, p1):
    return p0 if p1 <= 0 or not p0 else spell(substring(p0, 1) + letter_at(p0, 0), p1 - 1)


def doubled(p0):
    return lambda p1: p0(p0(p1))


def largest(p0):
    t = None
    for t_ in p0:
        cast(
            t_,
            lambda c: isinstance(c, (str, int, float, bool, StringBuilder, Long, Enum, Knight)),
            "java.lang.Comparable",
        )
        if t is None or compare_to(t_, t) > 0:
            t = t_
    return t


def corner8(p0):
    t = StringBuilder()
    t_ = p0
    t2 = 0
    while True:
        t3 = False
        t4 = False
        while True:
            t5 = False
            while True:
                t6 = False
                while True:
                    t7 = False
                    while True:
                        t8 = False
                        while True:
                            try:
                                with closing(Res9("r12", 0, t)):
                                    t9 = 0
                                    t10 = False
                                    while True:
                                        t9 += 1
                                        if t9 > 2:
                                            t.append("o")
                                            if trunc_rem(i32(t2 + t2), 3) == 2:
                                                break
                                            t10 = True
                                            break
                                        if len(t) % 4 == 0:
                                            t8 = True
                                            break
                                    if t10:
                                        break
                                    if t8:
                                        break
                                    t_ = i32(idiv(t_, p0 - 1))
                            except BaseException as t11:
                                t8 = False
                                try:
                                    with closing(Res9("r15", t_ % 3 if t_ >= 0 else -(-t_ % 3), t)):
                                        t.append("n")
                                        if t2 > 0:
                                            t3 = True
                                            break
                                        if p0 == 1:
                                            raise Bad(t_)
                                except Oops as ex:
                                    t12 = ex
                                    t3 = False
                                    if t_ > 4 or t2 == 1:
                                        t6 = True
                                        break
                                    t.append(string_text(message(t12)))
                                except Exception as ex_:
                                    t12 = told_exception(ex_)
                                    t3 = False
                                    if trunc_rem(i32(t2 + t2), 3) == 2:
                                        t5 = True
                                        break
                                    t.append("B" if class_of_any(t12) is Bad else "E").append(
                                        str(len(suppressed(t12)))
                                    )
                                raise t11
                            break
                        if t8:
                            break
                        if t3:
                            break
                        if t6:
                            break
                        if t5:
                            break
                        try:
                            with closing(Res9("r15", t_ % 3 if t_ >= 0 else -(-t_ % 3), t)):
                                t.append("n")
                                if t2 > 0:
                                    t3 = True
                                    break
                                if p0 == 1:
                                    raise Bad(t_)
                        except Oops as ex2:
                            t13 = ex2
                            t3 = False
                            if t_ > 4 or t2 == 1:
                                t6 = True
                                break
                            t.append(string_text(message(t13)))
                        except Exception as ex3:
                            t13 = told_exception(ex3)
                            t3 = False
                            if trunc_rem(i32(t2 + t2), 3) == 2:
                                t5 = True
                                break
                            t.append("B" if class_of_any(t13) is Bad else "E").append(
                                str(len(suppressed(t13)))
                            )
                        while True:
                            t14 = False
                            while True:
                                t15 = False
                                while True:
                                    t16 = False
                                    while True:
                                        t17 = False
                                        while True:
                                            t18 = False
                                            while True:
                                                t19 = False
                                                while True:
                                                    t20 = False
                                                    while True:
                                                        t21 = False
                                                        while True:
                                                            try:
                                                                try:
                                                                    t_ -= p0
                                                                    if t_ < -0x40000000:
                                                                        t_ = i32(t_)
                                                                    if t2 <= 0:
                                                                        t_ <= 0 and p0 == 1
                                                                    t22 = 0
                                                                    while True:
                                                                        t22 += 1
                                                                        if t22 > 3:
                                                                            if p0 == 2:
                                                                                raise Oops(t_)
                                                                            break
                                                                        t_ = i32(t_ * 3 + p0) & 1023
                                                                        t_ += t22
                                                                        t.append("h")
                                                                except Worse as ex4:
                                                                    t13 = ex4
                                                                    t23 = len(t) % 5
                                                                    if t23 == 7:
                                                                        t_ -= t2
                                                                        if t_ + 0x20000000 >> 30:
                                                                            t_ = i32(t_)
                                                                        t_ = i32(t_ * 3 + p0) & 1023
                                                                    if t23 == 7 or t23 == 1:
                                                                        if len(t) % 4 == 0:
                                                                            t24 = t_
                                                                            t_ += 1
                                                                            if t_ > 0x3fffffff:
                                                                                t_ = i32(t_)
                                                                            t25 = "r%d" % t24
                                                                            break
                                                                        if t_ > 8 or t2 == 1:
                                                                            t21 = True
                                                                            break
                                                                    if t23 in (7, 1, 3):
                                                                        if len(t) % 4 == 0:
                                                                            t20 = True
                                                                            break
                                                                        if t_ > 7 or t2 == 1:
                                                                            raise IllegalStateException(
                                                                                "s%d" % t_
                                                                            )
                                                                    t.append(
                                                                        string_text(
                                                                            t13.getMessage()
                                                                        )
                                                                    )
                                                                    t18 = True
                                                                    break
                                                                except Exception as ex5:
                                                                    t13 = told_exception(ex5)
                                                                    t.append(str(p0))
                                                                    t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                                        str(len(suppressed(t13)))
                                                                    )
                                                                    t17 = True
                                                                    break
                                                            except BaseException as t26:
                                                                t21 = False
                                                                t20 = False
                                                                t18 = False
                                                                t17 = False
                                                                if t2 == 0:
                                                                    t_ = i32(t_ * 3 + p0) & 1023
                                                                while True:
                                                                    try:
                                                                        try:
                                                                            with closing(
                                                                                None
                                                                                if p0 > 2
                                                                                else Res9(
                                                                                    "r23", 0, t
                                                                                )
                                                                            ):
                                                                                if t_ & 4 != 0:
                                                                                    if p0 > 0:
                                                                                        t.append(
                                                                                            "!"
                                                                                        )
                                                                                        t14 = True
                                                                                        break
                                                                                    if (
                                                                                        t_ > 0
                                                                                        or t2 == 1
                                                                                    ):
                                                                                        raise IllegalStateException(
                                                                                            "s%d"
                                                                                            % t_
                                                                                        )
                                                                                    break
                                                                                t27 = t_
                                                                                t_ += 1
                                                                                if t_ > 0x3fffffff:
                                                                                    t_ = i32(t_)
                                                                                t28 = "r%d" % t27
                                                                        except BaseException as ex6:
                                                                            t29 = told_exception(
                                                                                ex6
                                                                            )
                                                                            t14 = False
                                                                            if t2 > 0:
                                                                                t14 = True
                                                                                break
                                                                            t.append("B" if class_of_any(t29) is Bad else "E").append(
                                                                                str(
                                                                                    len(
                                                                                        suppressed(
                                                                                            t29
                                                                                        )
                                                                                    )
                                                                                )
                                                                            )
                                                                            break
                                                                    except BaseException as t30:
                                                                        t.append("f")
                                                                        if t_ & 2 != 0:
                                                                            t7 = True
                                                                            break
                                                                        raise t30
                                                                    t.append("f")
                                                                    if t_ & 2 != 0:
                                                                        t7 = True
                                                                        break
                                                                    return t28
                                                                if t14:
                                                                    break
                                                                if t7:
                                                                    break
                                                                t.append("f")
                                                                if t_ & 2 != 0:
                                                                    t7 = True
                                                                    break
                                                                raise t26
                                                            if t2 == 0:
                                                                t_ = i32(t_ * 3 + p0) & 1023
                                                            try:
                                                                try:
                                                                    with closing(
                                                                        None
                                                                        if p0 > 2
                                                                        else Res9("r23", 0, t)
                                                                    ):
                                                                        if t_ & 4 == 0:
                                                                            t31 = t_
                                                                            t_ += 1
                                                                            if t_ > 0x3fffffff:
                                                                                t_ = i32(t_)
                                                                            t25 = "r%d" % t31
                                                                            t16 = True
                                                                            break
                                                                        if p0 > 0:
                                                                            t.append("!")
                                                                            t14 = True
                                                                            break
                                                                        if t_ > 0 or t2 == 1:
                                                                            raise IllegalStateException(
                                                                                "s%d" % t_
                                                                            )
                                                                        t15 = True
                                                                        break
                                                                except BaseException as ex7:
                                                                    t13 = told_exception(ex7)
                                                                    t16 = False
                                                                    t14 = False
                                                                    t15 = False
                                                                    if t2 > 0:
                                                                        t14 = True
                                                                        break
                                                                    t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                                        str(len(suppressed(t13)))
                                                                    )
                                                                    t15 = True
                                                                    break
                                                            except BaseException as t32:
                                                                t.append("f")
                                                                if t_ & 2 != 0:
                                                                    t7 = True
                                                                    break
                                                                raise t32
                                                        if t21:
                                                            break
                                                        if t20:
                                                            break
                                                        if t18:
                                                            break
                                                        if t17:
                                                            break
                                                        if t14:
                                                            break
                                                        if t7:
                                                            break
                                                        if t16:
                                                            break
                                                        if t15:
                                                            break
                                                        if t2 == 0:
                                                            t_ = i32(t_ * 3 + p0) & 1023
                                                        while True:
                                                            try:
                                                                try:
                                                                    with closing(
                                                                        None
                                                                        if p0 > 2
                                                                        else Res9("r23", 0, t)
                                                                    ):
                                                                        if t_ & 4 != 0:
                                                                            if p0 > 0:
                                                                                t.append("!")
                                                                                t14 = True
                                                                                break
                                                                            if t_ > 0 or t2 == 1:
                                                                                raise IllegalStateException(
                                                                                    "s%d" % t_
                                                                                )
                                                                            break
                                                                        t33 = t_
                                                                        t_ += 1
                                                                        if t_ > 0x3fffffff:
                                                                            t_ = i32(t_)
                                                                        t34 = "r%d" % t33
                                                                except BaseException as ex8:
                                                                    t35 = told_exception(ex8)
                                                                    t14 = False
                                                                    if t2 > 0:
                                                                        t14 = True
                                                                        break
                                                                    t.append("B" if class_of_any(t35) is Bad else "E").append(
                                                                        str(len(suppressed(t35)))
                                                                    )
                                                                    break
                                                            except BaseException as t36:
                                                                t.append("f")
                                                                if t_ & 2 != 0:
                                                                    t7 = True
                                                                    break
                                                                raise t36
                                                            t.append("f")
                                                            if t_ & 2 != 0:
                                                                t7 = True
                                                                break
                                                            return t34
                                                        if t14:
                                                            break
                                                        if t7:
                                                            break
                                                        t.append("f")
                                                        if t_ & 2 != 0:
                                                            t7 = True
                                                            break
                                                        return t25
                                                    if t20:
                                                        break
                                                    if t18:
                                                        break
                                                    if t17:
                                                        break
                                                    if t14:
                                                        break
                                                    if t7:
                                                        break
                                                    if t16:
                                                        break
                                                    if t15:
                                                        break
                                                    if t2 == 0:
                                                        t_ = i32(t_ * 3 + p0) & 1023
                                                    try:
                                                        try:
                                                            with closing(
                                                                None
                                                                if p0 > 2
                                                                else Res9("r23", 0, t)
                                                            ):
                                                                if t_ & 4 == 0:
                                                                    t37 = t_
                                                                    t_ += 1
                                                                    if t_ > 0x3fffffff:
                                                                        t_ = i32(t_)
                                                                    t35 = "r%d" % t37
                                                                    t19 = True
                                                                    break
                                                                if p0 > 0:
                                                                    t.append("!")
                                                                    t14 = True
                                                                    break
                                                                if t_ > 0 or t2 == 1:
                                                                    raise IllegalStateException(
                                                                        "s%d" % t_
                                                                    )
                                                                t15 = True
                                                                break
                                                        except BaseException as ex9:
                                                            t25 = told_exception(ex9)
                                                            t19 = False
                                                            t14 = False
                                                            t15 = False
                                                            if t2 > 0:
                                                                t14 = True
                                                                break
                                                            t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                                str(len(suppressed(t25)))
                                                            )
                                                            t15 = True
                                                            break
                                                    except BaseException as t38:
                                                        t.append("f")
                                                        if t_ & 2 != 0:
                                                            t7 = True
                                                            break
                                                        raise t38
                                                if t18:
                                                    break
                                                if t17:
                                                    break
                                                if t14:
                                                    break
                                                if t7:
                                                    break
                                                if t16:
                                                    break
                                                if t15:
                                                    break
                                                if t19:
                                                    break
                                                if t2 == 0:
                                                    t_ = i32(t_ * 3 + p0) & 1023
                                                try:
                                                    try:
                                                        with closing(
                                                            None if p0 > 2 else Res9("r23", 0, t)
                                                        ):
                                                            if t_ & 4 != 0:
                                                                if p0 > 0:
                                                                    t.append("!")
                                                                    t14 = True
                                                                    break
                                                                if t_ > 0 or t2 == 1:
                                                                    raise IllegalStateException(
                                                                        "s%d" % t_
                                                                    )
                                                                t15 = True
                                                                break
                                                            t39 = t_
                                                            t_ += 1
                                                            if t_ > 0x3fffffff:
                                                                t_ = i32(t_)
                                                            t35 = "r%d" % t39
                                                    except BaseException as ex10:
                                                        t25 = told_exception(ex10)
                                                        t14 = False
                                                        t15 = False
                                                        if t2 > 0:
                                                            t14 = True
                                                            break
                                                        t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                            str(len(suppressed(t25)))
                                                        )
                                                        t15 = True
                                                        break
                                                except BaseException as t40:
                                                    t.append("f")
                                                    if t_ & 2 != 0:
                                                        t7 = True
                                                        break
                                                    raise t40
                                                break
                                            if t18:
                                                break
                                            if t17:
                                                break
                                            if t14:
                                                break
                                            if t7:
                                                break
                                            if t16:
                                                break
                                            if t15:
                                                break
                                            t.append("f")
                                            if t_ & 2 != 0:
                                                t7 = True
                                                break
                                            return t35
                                        if t17:
                                            break
                                        if t14:
                                            break
                                        if t7:
                                            break
                                        if t16:
                                            break
                                        if t15:
                                            break
                                        if t2 == 0:
                                            t_ = i32(t_ * 3 + p0) & 1023
                                        try:
                                            try:
                                                with closing(None if p0 > 2 else Res9("r23", 0, t)):
                                                    if t_ & 4 == 0:
                                                        t41 = t_
                                                        t_ += 1
                                                        if t_ > 0x3fffffff:
                                                            t_ = i32(t_)
                                                        t25 = "r%d" % t41
                                                        t16 = True
                                                        break
                                                    if p0 > 0:
                                                        t.append("!")
                                                        t14 = True
                                                        break
                                                    if t_ > 0 or t2 == 1:
                                                        raise IllegalStateException("s%d" % t_)
                                                    t15 = True
                                                    break
                                            except BaseException as ex11:
                                                t13 = told_exception(ex11)
                                                t16 = False
                                                t14 = False
                                                t15 = False
                                                if t2 > 0:
                                                    t14 = True
                                                    break
                                                t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                    str(len(suppressed(t13)))
                                                )
                                                t15 = True
                                                break
                                        except BaseException as t42:
                                            t.append("f")
                                            if t_ & 2 != 0:
                                                t7 = True
                                                break
                                            raise t42
                                    if t14:
                                        break
                                    if t7:
                                        break
                                    if t16:
                                        break
                                    if t15:
                                        break
                                    if t2 == 0:
                                        t_ = i32(t_ * 3 + p0) & 1023
                                    try:
                                        try:
                                            with closing(None if p0 > 2 else Res9("r23", 0, t)):
                                                if t_ & 4 != 0:
                                                    if p0 > 0:
                                                        t.append("!")
                                                        t14 = True
                                                        break
                                                    if t_ > 0 or t2 == 1:
                                                        raise IllegalStateException("s%d" % t_)
                                                    t15 = True
                                                    break
                                                t43 = t_
                                                t_ += 1
                                                if t_ > 0x3fffffff:
                                                    t_ = i32(t_)
                                                t25 = "r%d" % t43
                                        except BaseException as ex12:
                                            t13 = told_exception(ex12)
                                            t14 = False
                                            t15 = False
                                            if t2 > 0:
                                                t14 = True
                                                break
                                            t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                str(len(suppressed(t13)))
                                            )
                                            t15 = True
                                            break
                                    except BaseException as t44:
                                        t.append("f")
                                        if t_ & 2 != 0:
                                            t7 = True
                                            break
                                        raise t44
                                    break
                                if t14:
                                    break
                                if t7:
                                    break
                                if t15:
                                    break
                                t.append("f")
                                if t_ & 2 != 0:
                                    t7 = True
                                    break
                                return t25
                            if t14:
                                break
                            if t7:
                                break
                            t.append("f")
                            t_ & 2 != 0
                            t7 = True
                            break
                        if t7:
                            break
                        t.append("f")
                        t_ & 2 != 0
                        t7 = True
                        break
                    if t3:
                        break
                    if t6:
                        break
                    if t5:
                        break
                    if t7:
                        break
                    try:
                        with closing(Res9("r15", t_ % 3 if t_ >= 0 else -(-t_ % 3), t)):
                            t.append("n")
                            if t2 > 0:
                                t3 = True
                                break
                            if p0 == 1:
                                raise Bad(t_)
                    except Oops as ex13:
                        t35 = ex13
                        t3 = False
                        if t_ > 4 or t2 == 1:
                            t6 = True
                            break
                        t.append(string_text(message(t35)))
                    except Exception as ex14:
                        t35 = told_exception(ex14)
                        t3 = False
                        if trunc_rem(i32(t2 + t2), 3) == 2:
                            t5 = True
                            break
                        t.append("B" if class_of_any(t35) is Bad else "E").append(
                            str(len(suppressed(t35)))
                        )
                    break
                if t3:
                    break
                if t6:
                    break
                if t5:
                    break
                t2 += 1
                if t2 > 0x3fffffff:
                    t2 = i32(t2)
                if t2 < 3:
                    t4 = True
                    break
                t3 = True
                break
            if t3:
                break
            if t5:
                break
            if t4:
                break
            t45 = t_
            t_ += 1
            if t_ > 0x3fffffff:
                t_ = i32(t_)
            return "r%d" % t45
        if t3:
            break
        if t4:
            continue
        raise Worse(str(t))
    while True:
        if t_ > 1 or p0 == 1:
            if t_ > 8 or p0 == 1:
                t46 = array.array("i", [0, 2, 1])
                t22 = len(t46)
                for t9 in range(t22):
                    value = t46[t9]
                    t.append(str(p0))
                for t2 in range(3):
                    t_ = i32(t_ * 3 + t2) & 1023
                    if len(t) % 4 == 3:
                        t47 = t_
                        t_ += 1
                        return "r%d" % t47
                    if p0 > 0:
                        break
            try:
                t2 = 0
                while True:
                    p0 == 0
                    t2 += 1
                    if t2 >= 2:
                        break
                if p0 == 0:
                    raise IllegalStateException("s%d" % t_)
            except Exception as ex15:
                t46 = told_exception(ex15)
                t48 = False
                while True:
                    t49 = False
                    while True:
                        t50 = False
                        while True:
                            try:
                                with closing(Res9("r32", 0, t)):
                                    if (p0 + p0) % 3 != 2:
                                        if t_ & 4 == 0:
                                            raise Worse(str(t))
                                        break
                                    t25 = str(t.append("R"))
                            except BaseException as t51:
                                if p0 > 0:
                                    t52 = str(t.append("R"))
                                    return t52
                                if (p0 + p0) % 3 == 1:
                                    t53 = t_
                                    t_ += 1
                                    if t_ > 0x3fffffff:
                                        t_ = i32(t_)
                                    t52 = "r%d" % t53
                                    return t52
                                raise t51
                            if p0 > 0:
                                t50 = True
                                break
                            if (p0 + p0) % 3 == 1:
                                t49 = True
                                break
                            return t25
                        if t50:
                            break
                        if t49:
                            break
                        if p0 <= 0:
                            if (p0 + p0) % 3 == 1:
                                t49 = True
                                break
                            t.append("B" if class_of_any(t46) is Bad else "E").append(
                                str(len(suppressed(t46)))
                            )
                            t48 = True
                            break
                        break
                    if t49:
                        break
                    if t48:
                        break
                    t35 = str(t.append("R"))
                    return t35
                if t48:
                    break
                t54 = t_
                t_ += 1
                if t_ > 0x3fffffff:
                    t_ = i32(t_)
                t35 = "r%d" % t54
                return t35
            finally:
                t.append("g")
                t_ += p0
                if t_ > 0x3fffffff:
                    t_ = i32(t_)
        break
    while True:
        if p0 == 2:
            t46 = array.array("i", [0, 2, 1])
            t22 = len(t46)
            t9 = 0
            while t9 < t22:
                value = t46[t9]
                t55 = 0
                while True:
                    t55 += 1
                    if t55 > 3:
                        t9 += 1
                        break
                    t.append(str(p0))
                    if t_ & 1 != 0:
                        raise Oops(t_)
                    t_ = i32(t_ * 3 + t55) & 1023
            t.append(str(p0))
        else:
            t56 = False
            while True:
                t57 = False
                while True:
                    t58 = False
                    while True:
                        t59 = False
                        while True:
                            t60 = False
                            while True:
                                t61 = False
                                while True:
                                    t62 = False
                                    while True:
                                        t63 = False
                                        while True:
                                            t64 = False
                                            while True:
                                                t65 = False
                                                while True:
                                                    t66 = False
                                                    while True:
                                                        t67 = False
                                                        while True:
                                                            t68 = False
                                                            while True:
                                                                try:
                                                                    try:
                                                                        s = t_ & 3
                                                                        if s == 7:
                                                                            if (p0 + p0) % 3 == 2:
                                                                                t69 = t_
                                                                                t_ += 1
                                                                                if t_ > 0x3fffffff:
                                                                                    t_ = i32(t_)
                                                                                t46 = "r%d" % t69
                                                                                break
                                                                        elif s == 3:
                                                                            t_ -= p0
                                                                            if t_ < -0x40000000:
                                                                                t_ = i32(t_)
                                                                        else:
                                                                            t.append("w")
                                                                        t2 = 0
                                                                        while True:
                                                                            t2 += 1
                                                                            if t2 > 3:
                                                                                if (
                                                                                    p0 + p0
                                                                                ) % 3 == 2:
                                                                                    raise Oops(t_)
                                                                                t68 = True
                                                                                break
                                                                            t_ -= p0
                                                                            if t_ < -0x40000000:
                                                                                t_ = i32(t_)
                                                                            if p0 > 1:
                                                                                t13 = str(
                                                                                    t.append("R")
                                                                                )
                                                                                t67 = True
                                                                                break
                                                                            t.append("j")
                                                                        if t68:
                                                                            break
                                                                        if t67:
                                                                            break
                                                                    except Worse as ex16:
                                                                        t46 = ex16
                                                                        t70 = t_ & 3
                                                                        if t70 == 1:
                                                                            if (p0 + p0) % 3 == 1:
                                                                                t71 = t_
                                                                                t_ += 1
                                                                                if t_ > 0x3fffffff:
                                                                                    t_ = i32(t_)
                                                                                t13 = "r%d" % t71
                                                                                t66 = True
                                                                                break
                                                                            t.append("t")
                                                                        else:
                                                                            if t70 == 2:
                                                                                t_ ^= p0
                                                                                t_ += p0
                                                                                if t_ > 0x3fffffff:
                                                                                    t_ = i32(t_)
                                                                            if t_ & 4 != 0:
                                                                                t13 = str(
                                                                                    t.append("R")
                                                                                )
                                                                                t65 = True
                                                                                break
                                                                            if t_ > 8 or p0 == 1:
                                                                                t13 = str(
                                                                                    t.append("R")
                                                                                )
                                                                                t64 = True
                                                                                break
                                                                        t.append(
                                                                            string_text(
                                                                                t46.getMessage()
                                                                            )
                                                                        )
                                                                        t68 = True
                                                                        break
                                                                    except Exception as ex17:
                                                                        t46 = told_exception(ex17)
                                                                        try:
                                                                            if t_ & 1 == 0:
                                                                                t13 = str(
                                                                                    t.append("R")
                                                                                )
                                                                                t63 = True
                                                                                break
                                                                            if (p0 + p0) % 3 == 0:
                                                                                raise Oops(t_)
                                                                        except (
                                                                            Oops,
                                                                            ArithmeticException,
                                                                            ZeroDivisionError,
                                                                        ) as ex18:
                                                                            t13 = arithmetic_exception(
                                                                                ex18
                                                                            )
                                                                            t.append("x")
                                                                            t.append(
                                                                                string_text(
                                                                                    message(t13)
                                                                                )
                                                                            )
                                                                        except BaseException as ex19:
                                                                            t13 = told_exception(
                                                                                ex19
                                                                            )
                                                                            t_ = i32(
                                                                                t_ * 3 + p0
                                                                            ) & 1023
                                                                            t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                                                str(
                                                                                    len(
                                                                                        suppressed(
                                                                                            t13
                                                                                        )
                                                                                    )
                                                                                )
                                                                            )
                                                                        t.append("B" if class_of_any(t46) is Bad else "E").append(
                                                                            str(
                                                                                len(suppressed(t46))
                                                                            )
                                                                        )
                                                                        t68 = True
                                                                        break
                                                                except BaseException as t72:
                                                                    t68 = False
                                                                    t67 = False
                                                                    t66 = False
                                                                    t65 = False
                                                                    t64 = False
                                                                    t63 = False
                                                                    while True:
                                                                        t73 = False
                                                                        while True:
                                                                            try:
                                                                                try:
                                                                                    t_ ^= p0
                                                                                    if t_ & 1 != 0:
                                                                                        if (
                                                                                            t_ > 3
                                                                                            or p0 == 1
                                                                                        ):
                                                                                            raise Worse(
                                                                                                str(
                                                                                                    t
                                                                                                )
                                                                                            )
                                                                                        break
                                                                                    t74 = str(
                                                                                        t.append(
                                                                                            "R"
                                                                                        )
                                                                                    )
                                                                                except (
                                                                                    ArithmeticException,
                                                                                    ZeroDivisionError,
                                                                                ) as ex20:
                                                                                    t74 = arithmetic_exception(
                                                                                        ex20
                                                                                    )
                                                                                    if p0 == 2:
                                                                                        t75 = str(
                                                                                            t.append(
                                                                                                "R"
                                                                                            )
                                                                                        )
                                                                                        t73 = True
                                                                                        break
                                                                                    t.append(
                                                                                        string_text(
                                                                                            message(
                                                                                                t74
                                                                                            )
                                                                                        )
                                                                                    )
                                                                                    break
                                                                                except Exception as ex21:
                                                                                    t74 = told_exception(
                                                                                        ex21
                                                                                    )
                                                                                    t_ += p0
                                                                                    if t_ > 0x3fffffff:
                                                                                        t_ = i32(t_)
                                                                                    t.append("B" if class_of_any(t74) is Bad else "E").append(
                                                                                        str(
                                                                                            len(
                                                                                                suppressed(
                                                                                                    t74
                                                                                                )
                                                                                            )
                                                                                        )
                                                                                    )
                                                                                    break
                                                                            except BaseException as t76:
                                                                                t73 = False
                                                                                t_ += p0
                                                                                if t_ > 0x3fffffff:
                                                                                    t_ = i32(t_)
                                                                                if p0 > 0:
                                                                                    t57 = True
                                                                                    break
                                                                                raise t76
                                                                            t_ += p0
                                                                            if t_ > 0x3fffffff:
                                                                                t_ = i32(t_)
                                                                            if p0 > 0:
                                                                                t57 = True
                                                                                break
                                                                            return t74
                                                                        if t73:
                                                                            break
                                                                        if t57:
                                                                            break
                                                                        t_ += p0
                                                                        if t_ > 0x3fffffff:
                                                                            t_ = i32(t_)
                                                                        if p0 > 0:
                                                                            t57 = True
                                                                            break
                                                                        if t_ > 1 or p0 == 1:
                                                                            if len(t) % 4 == 2:
                                                                                t59 = True
                                                                                break
                                                                            if p0 > 1:
                                                                                t58 = True
                                                                                break
                                                                        raise t72
                                                                    if t57:
                                                                        break
                                                                    if t59:
                                                                        break
                                                                    if t58:
                                                                        break
                                                                    t_ += p0
                                                                    if t_ > 0x3fffffff:
                                                                        t_ = i32(t_)
                                                                    if p0 > 0:
                                                                        t57 = True
                                                                        break
                                                                    return t75
                                                            if t68:
                                                                break
                                                            if t67:
                                                                break
                                                            if t66:
                                                                break
                                                            if t65:
                                                                break
                                                            if t64:
                                                                break
                                                            if t63:
                                                                break
                                                            if t57:
                                                                break
                                                            if t59:
                                                                break
                                                            if t58:
                                                                break
                                                            while True:
                                                                try:
                                                                    try:
                                                                        t_ ^= p0
                                                                        if t_ & 1 != 0:
                                                                            if t_ > 3 or p0 == 1:
                                                                                raise Worse(str(t))
                                                                            break
                                                                        t13 = str(t.append("R"))
                                                                    except (
                                                                        ArithmeticException,
                                                                        ZeroDivisionError,
                                                                    ) as ex22:
                                                                        t13 = arithmetic_exception(
                                                                            ex22
                                                                        )
                                                                        if p0 == 2:
                                                                            t61 = True
                                                                            break
                                                                        t.append(
                                                                            string_text(
                                                                                message(t13)
                                                                            )
                                                                        )
                                                                        break
                                                                    except Exception as ex23:
                                                                        t13 = told_exception(ex23)
                                                                        t_ += p0
                                                                        if t_ > 0x3fffffff:
                                                                            t_ = i32(t_)
                                                                        t.append("B" if class_of_any(t13) is Bad else "E").append(
                                                                            str(
                                                                                len(suppressed(t13))
                                                                            )
                                                                        )
                                                                        break
                                                                except BaseException as ex24:
                                                                    t77 = told_exception(ex24)
                                                                    t61 = False
                                                                    t60 = True
                                                                    break
                                                                t_ += p0
                                                                if t_ > 0x3fffffff:
                                                                    t_ = i32(t_)
                                                                if p0 > 0:
                                                                    t57 = True
                                                                    break
                                                                return t13
                                                            if t61:
                                                                break
                                                            if t60:
                                                                break
                                                            if t57:
                                                                break
                                                            t_ += p0
                                                            if t_ > 0x3fffffff:
                                                                t_ = i32(t_)
                                                            if p0 > 0:
                                                                t57 = True
                                                                break
                                                            if t_ > 1 or p0 == 1:
                                                                if len(t) % 4 == 2:
                                                                    t59 = True
                                                                    break
                                                                if p0 > 1:
                                                                    t58 = True
                                                                    break
                                                            return t46
                                                        if t67:
                                                            break
                                                        if t66:
                                                            break
                                                        if t65:
                                                            break
                                                        if t64:
                                                            break
                                                        if t63:
                                                            break
                                                        if t57:
                                                            break
                                                        if t59:
                                                            break
                                                        if t58:
                                                            break
                                                        if t61:
                                                            break
                                                        if t60:
                                                            break
                                                        while True:
                                                            try:
                                                                try:
                                                                    t_ ^= p0
                                                                    if t_ & 1 != 0:
                                                                        if t_ > 3 or p0 == 1:
                                                                            raise Worse(str(t))
                                                                        break
                                                                    t46 = str(t.append("R"))
                                                                except (
                                                                    ArithmeticException,
                                                                    ZeroDivisionError,
                                                                ) as ex25:
                                                                    t46 = arithmetic_exception(ex25)
                                                                    if p0 == 2:
                                                                        t61 = True
                                                                        break
                                                                    t.append(
                                                                        string_text(message(t46))
                                                                    )
                                                                    break
                                                                except Exception as ex26:
                                                                    t46 = told_exception(ex26)
                                                                    t_ += p0
                                                                    if t_ > 0x3fffffff:
                                                                        t_ = i32(t_)
                                                                    t.append("B" if class_of_any(t46) is Bad else "E").append(
                                                                        str(len(suppressed(t46)))
                                                                    )
                                                                    break
                                                            except BaseException as t78:
                                                                t61 = False
                                                                t_ += p0
                                                                if t_ > 0x3fffffff:
                                                                    t_ = i32(t_)
                                                                if p0 > 0:
                                                                    t57 = True
                                                                    break
                                                                raise t78
                                                            t_ += p0
                                                            if t_ > 0x3fffffff:
                                                                t_ = i32(t_)
                                                            if p0 > 0:
                                                                t57 = True
                                                                break
                                                            return t46
                                                        if t61:
                                                            break
                                                        if t57:
                                                            break
                                                        t_ += p0
                                                        if t_ > 0x3fffffff:
                                                            t_ = i32(t_)
                                                        if p0 > 0:
                                                            t57 = True
                                                            break
                                                        if t_ > 1 or p0 == 1:
                                                            if len(t) % 4 == 2:
                                                                t59 = True
                                                                break
                                                            if p0 > 1:
                                                                t58 = True
                                                                break
                                                        t56 = True
                                                        break
                                                    if t66:
                                                        break
                                                    if t65:
                                                        break
                                                    if t64:
                                                        break
                                                    if t63:
                                                        break
                                                    if t57:
                                                        break
                                                    if t59:
                                                        break
                                                    if t58:
                                                        break
                                                    if t61:
                                                        break
                                                    if t60:
                                                        break
                                                    if t56:
                                                        break
                                                    try:
                                                        try:
                                                            t_ ^= p0
                                                            if t_ & 1 == 0:
                                                                t25 = str(t.append("R"))
                                                                t62 = True
                                                                break
                                                            if t_ > 3 or p0 == 1:
                                                                raise Worse(str(t))
                                                        except (
                                                            ArithmeticException, ZeroDivisionError
                                                        ) as ex27:
                                                            t25 = arithmetic_exception(ex27)
                                                            if p0 == 2:
                                                                t61 = True
                                                                break
                                                            t.append(string_text(message(t25)))
                                                        except Exception as ex28:
                                                            t25 = told_exception(ex28)
                                                            t_ += p0
                                                            if t_ > 0x3fffffff:
                                                                t_ = i32(t_)
                                                            t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                                str(len(suppressed(t25)))
                                                            )
                                                    except BaseException as t79:
                                                        t62 = False
                                                        t61 = False
                                                        t_ += p0
                                                        if t_ > 0x3fffffff:
                                                            t_ = i32(t_)
                                                        if p0 > 0:
                                                            t57 = True
                                                            break
                                                        raise t79
                                                    t_ += p0
                                                    if t_ > 0x3fffffff:
                                                        t_ = i32(t_)
                                                    if p0 > 0:
                                                        t57 = True
                                                        break
                                                    if t_ > 1 or p0 == 1:
                                                        if len(t) % 4 == 2:
                                                            t59 = True
                                                            break
                                                        if p0 > 1:
                                                            t58 = True
                                                            break
                                                    return t13
                                                if t65:
                                                    break
                                                if t64:
                                                    break
                                                if t63:
                                                    break
                                                if t57:
                                                    break
                                                if t59:
                                                    break
                                                if t58:
                                                    break
                                                if t61:
                                                    break
                                                if t60:
                                                    break
                                                if t56:
                                                    break
                                                if t62:
                                                    break
                                                try:
                                                    try:
                                                        t_ ^= p0
                                                        if t_ & 1 == 0:
                                                            t25 = str(t.append("R"))
                                                            t62 = True
                                                            break
                                                        if t_ > 3 or p0 == 1:
                                                            raise Worse(str(t))
                                                    except (
                                                        ArithmeticException, ZeroDivisionError
                                                    ) as ex29:
                                                        t25 = arithmetic_exception(ex29)
                                                        if p0 == 2:
                                                            t61 = True
                                                            break
                                                        t.append(string_text(message(t25)))
                                                    except Exception as ex30:
                                                        t25 = told_exception(ex30)
                                                        t_ += p0
                                                        if t_ > 0x3fffffff:
                                                            t_ = i32(t_)
                                                        t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                            str(len(suppressed(t25)))
                                                        )
                                                except BaseException as t80:
                                                    t62 = False
                                                    t61 = False
                                                    t_ += p0
                                                    if t_ > 0x3fffffff:
                                                        t_ = i32(t_)
                                                    if p0 > 0:
                                                        t57 = True
                                                        break
                                                    raise t80
                                                t_ += p0
                                                if t_ > 0x3fffffff:
                                                    t_ = i32(t_)
                                                if p0 > 0:
                                                    t57 = True
                                                    break
                                                if t_ > 1 or p0 == 1:
                                                    if len(t) % 4 == 2:
                                                        t59 = True
                                                        break
                                                    if p0 > 1:
                                                        t58 = True
                                                        break
                                                return t13
                                            if t64:
                                                break
                                            if t63:
                                                break
                                            if t57:
                                                break
                                            if t59:
                                                break
                                            if t58:
                                                break
                                            if t61:
                                                break
                                            if t60:
                                                break
                                            if t56:
                                                break
                                            if t62:
                                                break
                                            try:
                                                try:
                                                    t_ ^= p0
                                                    if t_ & 1 == 0:
                                                        t25 = str(t.append("R"))
                                                        t62 = True
                                                        break
                                                    if t_ > 3 or p0 == 1:
                                                        raise Worse(str(t))
                                                except (
                                                    ArithmeticException, ZeroDivisionError
                                                ) as ex31:
                                                    t25 = arithmetic_exception(ex31)
                                                    if p0 == 2:
                                                        t61 = True
                                                        break
                                                    t.append(string_text(message(t25)))
                                                except Exception as ex32:
                                                    t25 = told_exception(ex32)
                                                    t_ += p0
                                                    if t_ > 0x3fffffff:
                                                        t_ = i32(t_)
                                                    t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                        str(len(suppressed(t25)))
                                                    )
                                            except BaseException as t81:
                                                t62 = False
                                                t61 = False
                                                t_ += p0
                                                if t_ > 0x3fffffff:
                                                    t_ = i32(t_)
                                                if p0 > 0:
                                                    t57 = True
                                                    break
                                                raise t81
                                            t_ += p0
                                            if t_ > 0x3fffffff:
                                                t_ = i32(t_)
                                            if p0 > 0:
                                                t57 = True
                                                break
                                            if t_ > 1 or p0 == 1:
                                                if len(t) % 4 == 2:
                                                    t59 = True
                                                    break
                                                if p0 > 1:
                                                    t58 = True
                                                    break
                                            return t13
                                        if t63:
                                            break
                                        if t57:
                                            break
                                        if t59:
                                            break
                                        if t58:
                                            break
                                        if t61:
                                            break
                                        if t60:
                                            break
                                        if t56:
                                            break
                                        if t62:
                                            break
                                        try:
                                            try:
                                                t_ ^= p0
                                                if t_ & 1 == 0:
                                                    t25 = str(t.append("R"))
                                                    t62 = True
                                                    break
                                                if t_ > 3 or p0 == 1:
                                                    raise Worse(str(t))
                                            except (ArithmeticException, ZeroDivisionError) as ex33:
                                                t25 = arithmetic_exception(ex33)
                                                if p0 == 2:
                                                    t61 = True
                                                    break
                                                t.append(string_text(message(t25)))
                                            except Exception as ex34:
                                                t25 = told_exception(ex34)
                                                t_ += p0
                                                if t_ > 0x3fffffff:
                                                    t_ = i32(t_)
                                                t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                    str(len(suppressed(t25)))
                                                )
                                        except BaseException as t82:
                                            t62 = False
                                            t61 = False
                                            t_ += p0
                                            if t_ > 0x3fffffff:
                                                t_ = i32(t_)
                                            if p0 > 0:
                                                t57 = True
                                                break
                                            raise t82
                                        t_ += p0
                                        if t_ > 0x3fffffff:
                                            t_ = i32(t_)
                                        if p0 > 0:
                                            t57 = True
                                            break
                                        if t_ > 1 or p0 == 1:
                                            if len(t) % 4 == 2:
                                                t59 = True
                                                break
                                            if p0 > 1:
                                                t58 = True
                                                break
                                        return t13
                                    if t57:
                                        break
                                    if t59:
                                        break
                                    if t58:
                                        break
                                    if t61:
                                        break
                                    if t60:
                                        break
                                    if t56:
                                        break
                                    if t62:
                                        break
                                    try:
                                        try:
                                            t_ ^= p0
                                            if t_ & 1 == 0:
                                                t25 = str(t.append("R"))
                                                break
                                            if t_ > 3 or p0 == 1:
                                                raise Worse(str(t))
                                        except (ArithmeticException, ZeroDivisionError) as ex35:
                                            t25 = arithmetic_exception(ex35)
                                            if p0 == 2:
                                                t61 = True
                                                break
                                            t.append(string_text(message(t25)))
                                        except Exception as ex36:
                                            t25 = told_exception(ex36)
                                            t_ += p0
                                            if t_ > 0x3fffffff:
                                                t_ = i32(t_)
                                            t.append("B" if class_of_any(t25) is Bad else "E").append(
                                                str(len(suppressed(t25)))
                                            )
                                    except BaseException as t83:
                                        t61 = False
                                        t_ += p0
                                        if t_ > 0x3fffffff:
                                            t_ = i32(t_)
                                        if p0 > 0:
                                            t57 = True
                                            break
                                        raise t83
                                    t_ += p0
                                    if t_ > 0x3fffffff:
                                        t_ = i32(t_)
                                    if p0 > 0:
                                        t57 = True
                                        break
                                    if t_ > 1 or p0 == 1:
                                        if len(t) % 4 == 2:
                                            t59 = True
                                            break
                                        if p0 > 1:
                                            t58 = True
                                            break
                                    return t13
                                if t57:
                                    break
                                if t59:
                                    break
                                if t58:
                                    break
                                if t61:
                                    break
                                if t60:
                                    break
                                if t56:
                                    break
                                t_ += p0
                                if t_ > 0x3fffffff:
                                    t_ = i32(t_)
                                if p0 > 0:
                                    t57 = True
                                    break
                                return t25
                            if t57:
                                break
                            if t59:
                                break
                            if t58:
                                break
                            if t60:
                                break
                            if t56:
                                break
                            try:
                                t25 = str(t.append("R"))
                            except BaseException as ex37:
                                t77 = told_exception(ex37)
                                break
                            t_ += p0
                            if t_ > 0x3fffffff:
                                t_ = i32(t_)
                            if p0 > 0:
                                t57 = True
                                break
                            return t25
                        if t57:
                            break
                        if t59:
                            break
                        if t58:
                            break
                        if t56:
                            break
                        t_ += p0
                        if t_ > 0x3fffffff:
                            t_ = i32(t_)
                        if p0 > 0:
                            t57 = True
                            break
                        raise t77
                    if t57:
                        break
                    if t58:
                        break
                    if t56:
                        break
                    raise IllegalStateException("s%d" % t_)
                if t57:
                    break
                if t56:
                    break
                raise Worse(str(t))
            if t56:
                break
            t84 = t_
            t_ += 1
            if t_ > 0x3fffffff:
                t_ = i32(t_)
            return "r%d" % t84
        break
    return "%s%d" % (t, t_)


def corner45(p0):
    t = 1450342974
    t_ = p0
    t2 = 97
    t3 = i8(p0 * 77)
    t4 = "ab"
    t5 = StringBuilder("xyz")
    t5.insert(len(t5), chr(t & 0xffff))
    t5.set_char(len(t5) - 1, t % 26 + 97)
    t6 = (t >> 1 & 1431655765) + (t & 1431655765)
    if t6 > 0x3fffffff:
        t6 = i32(t6)
    t5.set_char(0, t3 & 0xffff)
    t7 = t2 + len(t5)
    t8 = t2 * p0
    for t9 in range(len(t4)):
        t_ = i64(t_ * 7) ^ ord(t4[t9])
    t10 = i32(t8 * 1103515245 + 12345)
    t11 = t_ & 0xffff
    t12 = 0
    t13 = t12 & 255
    t14 = ""
    for t15 in to_chars("%s%s" % (t4, t5)):
        t16 = t15
        t14 += "%x" % (t16 & 0xFFFFFFFF) + " "
    return "%s%d %d %d %d %d%d %d%s%s" % (
        t14, t10, t_, t13, t12, string_hash(t4), len(t4), len(t5), t4, t5
    )


def corner46(p0):
    t = 9223372036854775807 - p0
    t_ = Long(p0)
    t2 = ""
    t3 = None
    t4 = [p0, 536870912, 1000, None]
    t5 = to_list(list_of(1, p0, 1))
    t6 = HashMap()
    t6["a"] = p0
    t7 = Cell47(7)
    t8 = lambda: 536870912
    t9 = lambda p0: p0 & p0
    t10 = lambda p0, p1: i32(p0 * p1 + 1)
    try:
        t7 = t7.then(lambda p0: i32(p0 + 100000))
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t11:
        t11 = told_exception(t11)
        t2 += "/" if isinstance(t11, ArithmeticException) else "?"
    try:
        t2 += bool_text(
            non_null(cast(t7.value, lambda c: isinstance(c, int), "java.lang.Integer")) == 3
        ) + " "
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t12:
        t12 = told_exception(t12)
        t2 += "/" if isinstance(t12, ArithmeticException) else "?"
    try:
        t2 += str(
            cmp(cast(t7.get(), lambda c: isinstance(c, int), "java.lang.Integer"), 1 * t4[p0 % 3])
        )
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t13:
        t13 = told_exception(t13)
        t2 += "/" if isinstance(t13, ArithmeticException) else "?"
    try:
        t2 += bool_text(
            equals(
                cast(t7.get(), lambda c: isinstance(c, int), "java.lang.Integer"),
                idiv(3, cast(t7.get(), lambda c: isinstance(c, int), "java.lang.Integer")),
            )
        )
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t14:
        t14 = told_exception(t14)
        t2 += "/" if isinstance(t14, ArithmeticException) else "?"
    try:
        t_ = Long(i64(t_.v - t))
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t15:
        t15 = told_exception(t15)
        t2 += "/" if isinstance(t15, ArithmeticException) else "?"
    try:
        for t16 in t4:
            t += non_null(t16)
            if t + 0x20000000 >> 30:
                t = i64(t)
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t17:
        t17 = told_exception(t17)
        t2 += "/" if isinstance(t17, ArithmeticException) else "?"
    try:
        t4[1] = i32(t4[1] - 1)
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t18:
        t18 = told_exception(t18)
        t2 += "/" if isinstance(t18, ArithmeticException) else "?"
    try:
        t6["a"] = cast(t6.get("d", -1), lambda c: isinstance(c, int), "java.lang.Integer") & cast(
            t7.value, lambda c: isinstance(c, int), "java.lang.Integer"
        )
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t19:
        t19 = told_exception(t19)
        t2 += "/" if isinstance(t19, ArithmeticException) else "?"
    try:
        t6.computeIfAbsent("f", lambda p0: -3)
    except (
        NullPointerException,
        ArithmeticException,
        ClassCastException,
        AttributeError,
        TypeError,
        ZeroDivisionError,
    ) as t20:
        t20 = told_exception(t20)
        t2 += "/" if isinstance(t20, ArithmeticException) else "?"
    return "%s%d %d %s%s%s%s%s%s" % (
        t2,
        p0,
        t,
        str(t_),
        array_text(t4, text),
        text(t5),
        text(TreeMap(t6)),
        number_text(t7.value),
        text(t3),
    )


def m48():
    global sTotal, s1
    t = Left(1275)
    t_ = 1.25
    t2 = TreeSet()
    if same(Long(3037000500), False):
        t3 = i32(sTotal * 31)
        s = "\x02"
        if s == "\x00":
            t4 = 255
        elif s in ("\x01", "\x02"):
            t4 = 4
        else:
            t4 = 7
        sTotal = t3 + Inner(Outer(t4), cmp(-10, 12)).sum(2)
        if sTotal + 0x20000000 >> 30:
            sTotal = i32(sTotal)
    t5 = []
    try:
        t6 = GREEN
        t5.append(t.name())
    except (ArithmeticException, ZeroDivisionError) as t7:
        t7 = arithmetic_exception(t7)
        print("caught e55 " + says(t7))
        t8 = 90
        t9 = Point(highest_one_bit(18, 32), 0)
        print("1: %s" % BLUE)
    except (NullPointerException, AttributeError, TypeError) as t10:
        t10 = told_null_exception(t10)
        print("caught e58 " + says(t10))
        t11 = Cell(0, None)
    s_ = "x y"
    if s_ == "a":
        t12 = Random910496_snap(f32(t_ + t_))
        t13 = Right(parse_int(to_radix(Outer(120384010).keep(100)(), 7), 36))
    elif s_ in ("b", "zebra"):
        t14 = lambda p0: 6
        t15 = 2147483647
        t16 = True
    elif s_ == "null":
        t5.append(substring("", 2))
        t17 = array.array("d", [3.0])
        print("2: " + chr(97 + (len(stream_of(s2).distinct().to_array("i")) & 15)))
    else:
        t18 = Standard.out
        t19 = s1 and True
        s1 = t19
        t18.println("3: %s %s" % (bool_text(t19), Point(97, -58507837)))
        print("4: " + spell(cut(Pair(BLUE, 6).__str__()), 2))
        t20 = lambda p0: p0
    t5.append(cut("31%d"))
    return "a"


def m70(p0):
    global sTotal, s0, s1
    t = len([p0, p0, p0, p0, p0])
    t_ = new_numeric_array("b", 5)
    t2 = HashMap()
    for t3 in [0, 3, doubled(lambda x: i32(abs(x)))(-1), 0, 6, 536870912]:
        t2.merge(t3 & 3, "m", lambda s, y: s + non_null(y))
    for t4 in t2.entries():
        cast(t4, lambda c: isinstance(c, AnyEntry), "java.util.Map$Entry")
        if t4.value is not None:
            t4.setValue(
                string_text(cast(t4.value, lambda c: isinstance(c, str), "java.lang.String"))
                + number_text(t4.key)
            )
    t2.computeIfPresent(1, lambda p0, p1: string_text(p1) + "!")
    sTotal = i32(sTotal * 31 + hash_code(t2))
    print("c5 " + text(t2))
    t5 = t
    t6 = array.array("h", [32, 7, 9, 2])
    fill_part(t6, 1, 3, 9)
    t7 = 0
    t8 = t7
    t9 = t7 + 1
    t6[t8] = i16((t6[t8] & 0xffffffff) >> 3)
    t10 = "%s%d%d" % (array_text(t6), array_hash(t6), t9)
    sTotal = i32(sTotal * 31 + string_hash(t10))
    print("c6 " + t10)
    t11 = Point(1, 8).x & 7
    if t11 == 7:
        if 46341 is not None:
            sTotal ^= 5
            return non_null(
                cast(
                    largest(list_of(-1073741824, 2, 4)),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                )
            )
        print("17: %s" % RED)
        t12 = s2
        print("19: 31")
        if BLUE is RED:
            t13 = [None] * 3
            t14 = Inner(Outer(24), probe(20, -1073741824)).sum(2)
        elif BLUE is GREEN or BLUE is BLUE:
            t15 = 0.0
            for t16 in range(2, 0, -1):
                sTotal = i32(
                    sTotal
                    * 31
                    + cast(
                        min_of(to_list(list_of(7, 10))),
                        lambda c: isinstance(c, int),
                        "java.lang.Integer",
                    )
                    * 64
                )
                t17 = ~t & 0xffff
        else:
            t18 = new_numeric_array("i", 8)
            f = Far(-969561708).f
            t19 = f if f == f else 100
            t20 = 127
            t21 = 4
            t22 = 97
            while t22 <= 101:
                t23 = t21
                t21 -= 1
                if t23 <= 0:
                    break
                f *= t19
                if f + 0x20000000 >> 30:
                    f = i32(f)
                t19 -= 100
                if t19 < -0x40000000:
                    t19 = i32(t19)
                t20 = -2147483648
                t22 = t22 + 1
            t24 = 4
            t25 = 97
            while t25 <= 101:
                t26 = t24
                t24 -= 1
                if t26 <= 0:
                    break
                f |= 31
                t25 = t25 + 1
            sTotal = i32(sTotal * 31 + f + t19 + t20)
            for t27 in t18:
                sTotal = sTotal * 7 + t27
                if sTotal + 0x20000000 >> 30:
                    sTotal = i32(sTotal)
            t28 = snap(0.0)
            if (1 if t28 >= t28 else 0) & 0 != 0:
                t29 = new_numeric_array("h", 2)
    else:
        if t11 == 0:
            t30 = array.array("b", [i8(Right(-10).tweak(3)), 7, i8(compare_strings(p0, "b")), 2])
            t31 = copy_of(t30, 6)
            t32 = 0
            t33 = t32
            t34 = t32 + 1
            value = at(t31, t33)
            t35 = 1
            put(t31, t33, value * 1)
            t36 = "%s%d%d" % (array_text(t31), array_hash(t31), t35)
            sTotal = i32(sTotal * 31 + string_hash(t36))
            print("c7 " + t36)
            if t < 64 or equals_ignore_case(p0, "AB"):
                t37 = 0
                while True:
                    if non_null(
                        cast(
                            TreeMap().get(t37, "none"),
                            lambda c: isinstance(c, str),
                            "java.lang.String",
                        )
                    ) == "a":
                        raise IllegalArgumentException("why", Oops(3))
                    t37 += 1
                    if t37 >= 6 or t37 <= t37 or not s0:
                        break
            title = Knight(2).title()
            if title == "a":
                t5 = t5 - 1
                t38 = t5
                if 2 > cast(
                    at_list(to_list(list_of(6, 39)), 1),
                    lambda c: isinstance(c, int),
                    "java.lang.Integer",
                ):
                    raise Worse(p0)
            elif title in ("b", "zebra"):
                if (
                    1000 ^ sTotal <= 1024
                    and (at(Op_VALUES, 1).turns() or regex_matches("[a-z]+", p0))
                ):
                    raise IllegalArgumentException("why", Oops(3))
                if GREEN is RED:
                    pass
                else:
                    t39 = s3
                    t40 = len(array.array("H", [t5, t5, t]))
                print("8: 1.25")
                t41 = 65535
                t42 = lambda p0: p0
            elif title == "null":
                t43 = 0
                while True:
                    t44 = False
                    while True:
                        t45 = t43
                        t43 += 1
                        if t45 >= 4:
                            if stream_of(to_list(list_of(9, 1))).none_match(lambda p0: p0 > 4):
                                break
                            t44 = True
                            break
                        print("9: " + double_text(float(t43 >> 5 & 1023)))
                    if t44:
                        break
                    t46 = 100.0 if t != 1000 else 0.0
                    break
                t47 = 0
                while t47 < 5:
                    t47 += 1
                    value_ = t_[1]
                    t48 = GREEN
                    if False:
                        t49 = t48
                        t50 = t49 + 1
                        if t50 > 0x3fffffff:
                            t50 = i32(t50)
                    else:
                        t50 = t47
                    t_[1] = i8(value_ & t50)
            else:
                t51 = PriorityQueue(
                    None,
                    lambda p0, p1: cmp(
                        p0 % 5 if p0 >= 0 else -(-p0 % 5), p1 % 5 if p1 >= 0 else -(-p1 % 5)
                    ),
                )
                for t52 in [0, 3, 6, 1779040256, 6, s3[1]]:
                    t51.offer(t52)
                t53 = []
                t53.append(cast(t51.peek(), lambda c: isinstance(c, int), "java.lang.Integer"))
                while t51:
                    t54 = non_null(
                        cast(t51.poll(), lambda c: isinstance(c, int), "java.lang.Integer")
                    )
                    t53.append(floor_mod(t54, 5))
                sTotal = i32(sTotal * 31 + hash_code(t53))
                print("c10 " + text(t53))
                try:
                    print("11: " + chr(97 + (Span(1, 1).total() & 15)))
                except (ArithmeticException, ZeroDivisionError) as t55:
                    t55 = arithmetic_exception(t55)
                    print("caught e97 " + says(t55))
                    if -184138917 >= i32(4 + sTotal):
                        return cast(
                            TreeMap().get(p0, 4), lambda c: isinstance(c, int), "java.lang.Integer"
                        ) + 0
                except (ArrayIndexOutOfBoundsException, IndexError) as t56:
                    t56 = index_exception(t56)
                    print("caught e98 " + says(t56))
                    t57 = 100.0
                t58 = []
        if t11 == 0 or t11 == 1:
            if Pair(1073741824, 1).__eq__(Pair(compare_strings(p0, "b"), 1)):
                return i32(5 & -5)
            t59 = []
            for t60 in [0, t ^ 65536, 4, get(11), 4, 7]:
                try:
                    t59.append(Point(t60 % 3 if t60 >= 0 else -(-t60 % 3), t60))
                except IllegalArgumentException:
                    sTotal += 1
                    if sTotal > 0x3fffffff:
                        sTotal = i32(sTotal)
            sort_list(t59, then_comparing(comparing(lambda p: p.x), comparing(lambda p: p.y)))
            sTotal = i32(sTotal * 31 + hash_code(t59))
            print("c12 " + text(t59))
            if p0.startswith("z"):
                t61 = trunc_div(i32(floor_mod(-953448955 & 0xFFFFFFFF, 5 & 0xFFFFFFFF)), t)
            else:
                t62 = len(p0)
            if not same(Character(t5), BLUE):
                print(
                    "13: %d %d"
                    % (ushr32(Right(1).area(2), t5), highest_one_bit(123456789012217, 64))
                )
            t63 = PriorityQueue(
                None,
                lambda p0, p1: cmp(
                    p0 % 5 if p0 >= 0 else -(-p0 % 5), p1 % 5 if p1 >= 0 else -(-p1 % 5)
                ),
            )
            for t64 in [7, 3, 4, 6, 1, 64]:
                t63.offer(t64)
            t65 = []
            t63.poll()
            while t63:
                t66 = non_null(cast(t63.poll(), lambda c: isinstance(c, int), "java.lang.Integer"))
                t65.append(floor_mod(t66, 5))
            sTotal = i32(sTotal * 31 + hash_code(t65))
            print("c14 " + text(t65))
        t67 = 0
        while True:
            t68 = t67
            t67 += 1
            if t68 >= 6:
                break
            put(
                s2,
                0,
                max(
                    of(
                        array.array(
                            "i",
                            [cast(Pair(7, p0).first, lambda c: isinstance(c, int), "java.lang.Integer"), 5, t67 >> 9, 3],
                        )
                    ).size,
                    trunc_rem(t67 >> t67, -16),
                ),
            )
            if t67 >= 3:
                break
            s = Inner(Outer(t67), t67).sum(2) & 3
            if s == 0:
                t69 = 4
            elif s in (1, 2):
                t69 = probe(15, t67)
            else:
                t69 = cmp(2, t67)
            t70 = Animal_of(t69 & 7).loud(2)
        sTotal = i32(sTotal * 31 + array_hash(s2))
        t71 = 141360394019074
    s0 = True
    s1 = s1
    if s1:
        s_ = "\x03"
        if s_ == "\x00":
            t72 = 2147483647
        elif s_ in ("\x01", "\x02"):
            sTotal += 3
            if sTotal > 0x3fffffff:
                sTotal = i32(sTotal)
            t72 = 2
        else:
            t72 = 12
        t73 = new_numeric_array("i", (t72 & 7) + 1)
        t74 = rotate_left32(7, -9)
        t75 = probe(21, -32768)
        t76 = compare_ignore_case(p0, "AB")
        t77 = 10
        t78 = 8
        for t79 in range(len(t73) - 1, -1, -1):
            t80 = t78
            t78 -= 1
            if t80 <= 0:
                break
            t77 = max(t76, 100)
        sTotal = i32(sTotal * 31 + t74 + t75 + t76 + t77)
        for t81 in t73:
            sTotal = sTotal * 7 + t81
            if sTotal + 0x20000000 >> 30:
                sTotal = i32(sTotal)
    return sum_(3, array.array("i", [4, 5]))


def m148(p0):
    global s0
    t = new_numeric_array("b", 2)
    t_ = -2.75
    if not Point(64, 1).__eq__("a"):
        t2 = Random910496_snap(f32(t_ - t_))
    t3 = m70(cut(array_text(t)))
    if equals_ignore_case(pick(121), "AB"):
        if Point(10, t3).__eq__(Point(t3, t3)):
            t4 = floor_mod(rotate_left64(255, 32), long_exact(9223372036854775807 * 255) | 1)
        else:
            t5 = ushr64(-9223372036854775808, t3)
    s0 = s0 != s1
    return s0


def main():
    try:
        print("m48 -> " + m48())
    except BaseException as t:
        t = told_exception(t)
        print("m48 throws " + says(t))
    print("total %d %d" % (sTotal, made))
    try:
        print("m48 -> " + m48())
    except BaseException as t_:
        t_ = told_exception(t_)
        print("m48 throws " + says(t_))
    print("total %d %d" % (sTotal, made))
    try:
        print(
            "m70 -> %d"
            % m70(
                cut(
                    to_text(
                        stream_of(to_list(list_of(9, 30))).map(lambda p0: number_text(p0) + ";").sort_naturally().to_list()
                    )
                )
            )
        )
    except BaseException as t2:
        t2 = told_exception(t2)
        print("m70 throws " + says(t2))
    print("total %d %d" % (sTotal, made))
    try:
        print("m70 -> %d" % m70("a"))
    except BaseException as t3:
        t3 = told_exception(t3)
        print("m70 throws " + says(t3))
    print("total %d %d" % (sTotal, made))
    try:
        print("m148 -> " + bool_text(m148(snap(-0.75))))
    except BaseException as t4:
        t4 = told_exception(t4)
        print("m148 throws " + says(t4))
    print("total %d %d" % (sTotal, made))
    try:
        print("m148 -> " + bool_text(m148(33.0)))
    except BaseException as t5:
        t5 = told_exception(t5)
        print("m148 throws " + says(t5))
    print("total %d %d" % (sTotal, made))
    for t6 in range(4):
        try:
            print("corner8 %d %s" % (t6, string_text(corner8(t6))))
        except BaseException as t7:
            t7 = told_exception(t7)
            print("corner8 throws " + says(t7))
    for t8 in range(4):
        try:
            print("corner45 %d %s" % (t8, corner45(t8)))
        except BaseException as t9:
            t9 = told_exception(t9)
            print("corner45 throws " + says(t9))
    for t10 in range(4):
        try:
            print("corner46 %d %s" % (t10, corner46(t10)))
        except BaseException as t11:
            t11 = told_exception(t11)
            print("corner46 throws " + says(t11))


def get(p0):
    global value
    init_Lazier()
    value += p0
    if value > 0x3fffffff:
        value = i32(value)
    return value


def of(p0):
    t = Tree()
    for t_ in p0:
        t.put(t_, "v%d" % t_)
    return t


def Animal_of(p0):
    s = p0 & 3
    if s == 0:
        return Animal_1("cat")
    if s == 1:
        return Animal_2("bird", p0)
    t = Animal_of(p0 - 1)
    return Animal_3("copy", t)


sTotal = 0
made = 0
count = 0
value = 0
born = 0
ready_Lazier = False
fault_Lazier = None


def init_Lazier():
    global ready_Lazier, value, sTotal, fault_Lazier
    if ready_Lazier:
        if fault_Lazier is not None:
            fault_Lazier.throw()
        return
    ready_Lazier = True
    try:
        value = probe(0, 7)
        print("Lazier starts")
        sTotal += 3
        if sTotal > 0x3fffffff:
            sTotal = i32(sTotal)
    except BaseException as ex:
        fault_Lazier = InitializerFault("Random910496$Lazier", ex)
        fault_Lazier.throw()


HIDDEN_NAMES.update({
    ConcurrentModificationException: "java.util.ConcurrentModificationException",
    ConsoleStream: "java.io.PrintStream",
    ConstantList: "java.util.Collections$CopiesList",
    Entry: "java.util.AbstractMap$SimpleEntry",
    FixedEntry: "java.util.AbstractMap$SimpleImmutableEntry",
    FixedIterator: "java.util.ImmutableCollections$ListItr",
    FixedList: "java.util.ImmutableCollections$ListN",
    HeapIterator: "java.util.PriorityQueue$Itr",
    ImmutableList: "java.util.ImmutableCollections$ListN",
    Iterator: "java.util.ArrayList$Itr",
    JavaType: "java.lang.Class",
    KeyView: "java.util.HashMap$KeySet",
    ListIterator: "java.util.ArrayList$ListItr",
    LiveEntry: "java.util.HashMap$Node",
    MapIterator: "java.util.HashMap$KeyIterator",
    MapSet: "java.util.Collections$SetFromMap",
    NoSuchElementException: "java.util.NoSuchElementException",
    Pattern: "java.util.regex.Pattern",
    PatternSyntaxException: "java.util.regex.PatternSyntaxException",
    Slot: "java.util.HashMap$Node",
    SmallList: "java.util.ImmutableCollections$List12",
    Stream: "java.util.stream.ReferencePipeline",
    TreeEntry: "java.util.TreeMap$Entry",
})
RED = Color("RED", 0, 3)
GREEN = Color_1("GREEN", 1, -3)
BLUE = Color("BLUE", 2, 7)
Color_VALUES = [RED, GREEN, BLUE]
PLUS = Op_1("PLUS", 0, "+")
MINUS = Op_2("MINUS", 1, "-")
TIMES = Op_3("TIMES", 2, "*")
OVER = Op_4("OVER", 3, "/")
Op_VALUES = [PLUS, MINUS, TIMES, OVER]
s0 = True
s1 = False
s2 = array.array("i", [1, -128])
s3 = new_numeric_array("i", 4)
main()

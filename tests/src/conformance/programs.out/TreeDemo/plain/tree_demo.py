import array
import sys
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


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


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


def put(a, i, v):
    if a is None:
        raise NullPointerException()
    if not 0 <= i < len(a):
        raise ArrayIndexOutOfBoundsException(out_of_bounds(i, len(a)))
    a[i] = v


def cast(x, test, name):
    if x is None or test(x):
        return x
    raise ClassCastException("class " + class_name(x) + " cannot be cast to class " + name)


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


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


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

    def set_length(self, n):
        t = str(self)
        self.parts = [t[:n] + "\0" * (n - len(t))]


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def put(self, key, value):
        if self.root is None:
            self.root = Node(self, key, value)
            return None
        n = self.root
        while True:
            c = compare_to(key, n.key)
            if c == 0:
                old = n.value
                n.value = value
                return old
            if c < 0:
                if n.left is None:
                    n.left = Node(self, key, value)
                    return None
                n = n.left
            else:
                if n.right is None:
                    n.right = Node(self, key, value)
                    return None
                n = n.right

    def get(self, key):
        n = self.root
        while True:
            if n is None:
                break
            c = compare_to(key, n.key)
            if c == 0:
                return n.value
            if c < 0:
                t = n.left
            else:
                t = n.right
            n = t
        return None

    def height(self):
        return self.height_Node(self.root)

    def height_Node(self, n):
        if n is None:
            t = 0
        else:
            t = i32(1 + max(self.height_Node(n.left), self.height_Node(n.right)))
        return t

    def each(self, action):
        self.each_Node_Consumer(self.root, action)

    def each_Node_Consumer(self, n, action):
        if n is not None:
            self.each_Node_Consumer(n.left, action)
            action(n.key)
            self.each_Node_Consumer(n.right, action)

    def remove(self, key):
        self.root = self.remove_Node_Comparable(self.root, key)

    def remove_Node_Comparable(self, n, key):
        if n is None:
            return None
        c = compare_to(key, n.key)
        if c < 0:
            n.left = self.remove_Node_Comparable(n.left, key)
        else:
            if c <= 0:
                if n.left is not None:
                    if n.right is not None:
                        least = n.right
                        while True:
                            if least.left is None:
                                break
                            least = least.left
                        copy = Node(self, least.key, least.value)
                        copy.left = n.left
                        copy.right = self.remove_Node_Comparable(n.right, least.key)
                        self.size = i32(self.size - 1)
                        return copy
                self.size = i32(self.size - 1)
                if n.left is None:
                    t = n.right
                else:
                    t = n.left
                return t
            n.right = self.remove_Node_Comparable(n.right, key)
        return n


class Node:
    def __init__(self, this_0, key, value):
        self.left = None
        self.right = None
        self.this_0 = this_0
        self.key = key
        self.value = value
        this_0.size = i32(this_0.size + 1)


def main(args):
    tree = Tree()
    text_ = "many small trees make one forest and many forests make one world"
    t = split_regex(" ", text_)
    t2 = len(t)
    t3 = 0
    while True:
        if t3 >= t2:
            break
        w = at(t, t3)
        before = cast(tree.get(w), lambda c: type(c) is int, "java.lang.Integer")
        if before is None:
            t4 = 1
        else:
            t4 = i32(before + 1)
        tree.put(w, t4)
        t3 = i32(t3 + 1)
    out = StringBuilder()
    tree.each(lambda k: out.append(text(string_text(k))).append(chr(61)).append(text(tree.get(k))).append(chr(32)))
    print(text(out) + "size " + str(tree.size) + " height " + str(tree.height()))
    tree.remove("many")
    tree.remove("world")
    tree.remove("absent")
    out.set_length(0)
    require(out)
    tree.each(lambda x: out.append(text(string_text(x))))
    print(text(out) + " " + str(tree.size) + " " + text(tree.get("many")) + text(tree.get("one")))
    numbers = Tree()
    seed = 7
    i = 0
    while True:
        if i >= 50:
            break
        seed = irem(i32(seed * 75), 65537)
        numbers.put(irem(seed, 100), "n" + str(i))
        i = i32(i + 1)
    sum_ = array.array("i", [0, 0])

    def fn(k2):
        put(sum_, 0, i32(at(sum_, 0) + k2))
        put(sum_, 1, at(sum_, 1) ^ k2)

    numbers.each(fn)
    print(str(numbers.size) + " " + str(numbers.height()) + " " + str(at(sum_, 0)) + " " + str(at(sum_, 1)))
    print(string_text(cast(numbers.put(irem(seed, 100), "new"), lambda c2: isinstance(c2, str), "java.lang.String")) + string_text(cast(numbers.get(irem(seed, 100)), lambda c3: isinstance(c3, str), "java.lang.String")))


main(sys.argv[1:])

# What every program may need: text, equality, hashes, order, casts.
import array


def bool_text(b):
    return "true" if b else "false"


def string_text(s):
    return "null" if s is None else s


def number_text(x):
    return "null" if x is None else str(x)


def object_text(x):
    return "null" if x is None else string_text(x.__str__())


def text(x):
    if isinstance(x, str):
        return x
    if x is None:
        return "null"
    if BOOLEANS and isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, int):
        return str(x)
    if FLOATS and isinstance(x, float):
        return double_text(x)
    if LISTS and isinstance(x, list) and not hasattr(x, "__str__"):
        return text_of(x)
    if THROWABLES and isinstance(x, BaseException):
        return exception_text(x)
    if ARRAYS and isinstance(x, array.array):
        return array_kind(x) + "%x" % (id(x) & 0x7FFFFFFF)
    if CLASSES and isinstance(x, type):
        return class_text(x)
    if PLAIN_OBJECTS and not hasattr(x, "__str__"):
        return default_text(x)
    return string_text(x.__str__())


def array_kind(x):
    return {"i": "[I", "h": "[S", "b": "[B", "q": "[J", "H": "[C", "f": "[F"}.get(typecode_of(x), "[D") + "@"


def typecode_of(x):
    # Of an array that may be long: an empty one's text is short.
    return str(x[:0])[7]


def is_array(x, typecode):
    if isinstance(x, array.array):
        return typecode_of(x) == typecode
    return typecode == "b" and isinstance(x, (bytes, bytearray))


def equals(a, b):
    if a is b:
        return non_null(a) is a
    kind = type(a)
    if kind is str or kind is int or BOOLEANS and kind is bool:
        return kind is type(b) and a == b
    if FLOATS and kind is float:
        return kind is type(b) and double_bits(a) == double_bits(b)
    if LISTS and isinstance(a, list) and not hasattr(a, "kind"):
        if hasattr(a, "own_equals"):
            return a.own_equals(b)
        return is_list(b) and list_equals(a, b)
    if CLASSES and isinstance(a, type):
        return False
    return a.__eq__(b) if hasattr(non_null(a), "__eq__") else False


def same(a, b):
    return a is b or (a is not None and equals(a, b))



def is_list(x):
    # Other kinds of java.util.List say so by the attribute nulls.
    return isinstance(x, list) and not hasattr(x, "kind") or getattr(x, "nulls", False)


def list_equals(a, b):
    if hasattr(b, "overrides_list"):
        b = to_list(OverriddenList(b))
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if not same(a[i], b[i]):
            return False
    return True


def made_apart(a, b):
    # Two strings or boxes that Java made one by one are two objects, equal or not.
    return True


def both_null(a, b):
    # Two strings that were made apart are one object only where there are none.
    return a is None and b is None


def same_boxed(a, b):
    # Small values have one box each (JLS 5.1.7). Larger ones that Python has no boxes for count as
    # boxed apart, which is what programs that compare them this way are about.
    if a is None or b is None or isinstance(a, bool):
        return a is b
    if isinstance(a, int):
        return isinstance(b, int) and a == b and -128 <= a <= 127
    if a is b or not isinstance(a, Long):
        return a is b
    return type(a) is type(b) and a.v == b.v and isinstance(a.v, int) and -128 <= a.v <= 127


def boxed_apart(a, b):
    # Whether what was made apart is one object all the same: a box of the cache.
    return not isinstance(a, (float, str)) and same_boxed(a, b)


def same_found(a, b, one=False):
    # What two places of collections hold: mostly boxed one by one, and strings that are constants.
    # one: whether it is one place.
    return one or (a == b if isinstance(a, str) and isinstance(b, str) else same_boxed(a, b))


def same_object(a, b):
    # a == b in Java where the static types do not tell whether boxes or strings are compared.
    if a is b or type(a) is not type(b):
        return a is b
    if isinstance(a, str):
        return a == b
    return isinstance(a, Long) and same_boxed(a, b)


def same_told(a, b, one, otherwise):
    # a == b in Java where callers say whether equal strings or boxes are one object; None: unknown.
    if one is None or a is None or b is None:
        return otherwise(a, b)
    return equals(a, b) if one else boxed_apart(a, b)


def string_hash(s):
    # In halves of 16 bits: numbers of more than 30 are objects.
    high = low = 0
    for c in s:
        low = low * 31 + ord(c)
        high = high * 31 + (low >> 16) & 0xFFFF
        low &= 0xFFFF
    return i32(high << 16 | low)


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
    if BOOLEANS and isinstance(x, bool):
        return 1231 if x else 1237
    if isinstance(x, int):
        return x
    if FLOATS and isinstance(x, float):
        return double_hash(x)
    if LISTS and isinstance(x, (list, tuple)) and not hasattr(x, "kind"):
        if hasattr(x, "own_hash"):
            return x.own_hash()
        return list_hash(x)
    if CLASSES and isinstance(x, type):
        return identity_hash(x)
    return x.__hash__() if hasattr(non_null(x), "__hash__") else identity_hash(x)


def compare_to(a, b):
    kind = type(a)
    if kind is type(b):
        if kind is int or BOOLEANS and kind is bool:
            return (a > b) - (a < b)
        if kind is str:
            return compare_strings(a, b)
        if FLOATS and kind is float:
            return double_compare(a, b)
    if not hasattr(a, "compareTo") or isinstance(a, Long) and kind is not type(b):
        if a is None or b is None:
            raise NullPointerException()
        raise no_comparison(a, b)
    if isinstance(a, Enum) and not isinstance(b, Enum) and b is not None:
        raise cast_fault(class_name(b), "java.lang.Enum")
    return a.compareTo(b)


def no_comparison(a, b):
    if type(a) in (int, str, float, bool) or isinstance(a, Long):
        return cast_fault(class_name(b), class_name(a))
    return cast_fault(class_name(a), "java.lang.Comparable")


def compare_strings(a, b):
    for x, y in zip(a, b):
        if x != y:
            return ord(x) - ord(y)
    return len(a) - len(b)


def shallow_copy(x):
    copy = object.__new__(type(x))
    fields = x.__dict__
    for name in fields:
        setattr(copy, name, fields[name])
    return copy


def cloned(x, cloneable):
    if isinstance(x, cloneable):
        return shallow_copy(x)
    raise CloneNotSupportedException(class_name(x))


def clone_array(a):
    return list(a) if isinstance(a, list) else array_slice(a, 0, len(a))


def clone_object(x):
    if isinstance(x, (list, array.array)):
        return clone_array(x)
    return x.clone() if hasattr(x, "clone") else shallow_copy(x)


def refuse_clone(constant):
    non_null(constant)
    raise CloneNotSupportedException()


def clone_asked(x, cloneable):
    # As clone_object, of what may refuse.
    return clone_object(x) if x is None or hasattr(x, "clone") else cloned(x, cloneable)


def cast(x, test, name):
    # x if it passes the instanceof test or is null, else ClassCastException.
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


def type_switch(x, start, tests):
    if x is None:
        return -1
    while start < len(tests) and not tests[start](x):
        start += 1
    return start

# java.lang.Class: a Java class is the Python class of its objects, where these have one.
import array


def class_of(x):
    return type(non_null(x))


def class_of_exception(x):
    # Those that can be completed later have a class of their own.
    cls = type(non_null(x))
    return cls.__bases__[0] if cls.__name__ in ("JavaException", "JavaThrowable") else cls


def enum_class(x):
    # A constant with a body has a class of its own below the enum's.
    cls = type(non_null(x))
    return cls if Enum in cls.__bases__ else cls.__bases__[0]


JAVA_TYPES = {}


def java_type(name, test=None, kind=None):
    # The one object for a type that is no Python class: a primitive, an array, an interface.
    found = JAVA_TYPES.get(name)
    if found is None:
        found = JAVA_TYPES[name] = JavaType(name, kind)
    found.test, found.java_kind = test or found.test, kind or found.java_kind
    return found


class JavaType:
    test = None

    def __init__(self, name, kind):
        self.java_name, self.java_kind = name, kind

    def __str__(self):
        return class_text(self)


HIDDEN_NAMES = {}


def type_name(cls):
    if CLASS_NAMES and cls in HIDDEN_NAMES:
        return HIDDEN_NAMES[cls]
    java = getattr(cls, "java_name", None)
    if java:
        return java
    name = cls.__name__
    if name in ("int", "str", "bool", "float", "Exception", "BaseException", "object", "Long", "Short", "Byte", "Character", "Float", "StringBuilder", "StringBuffer", "Enum", "type"):
        words = {"type": "Class", "int": "Integer", "str": "String", "bool": "Boolean", "float": "Double", "BaseException": "Throwable", "object": "Object"}
        return "java.lang." + words.get(name, name)
    if ASYNCIO and name == "CancelledError":
        return "dev.mochaberry.asyncio." + name
    if name == "list":
        return "java.util.ArrayList"
    if name in ("HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayDeque", "LinkedList", "PriorityQueue", "Stack", "Optional", "Random"):
        return "java.util." + name
    return name


def class_text(cls):
    name = type_name(cls)
    if is_primitive(cls):
        return name
    return ("interface " if java_kind(cls) == "interface" else "class ") + name


def java_kind(cls):
    # Interfaces and records of the program say what they are.
    return cls.java_kind if isinstance(cls, JavaType) else cls.__dict__.get("java_kind")


def simple_name(cls):
    # Outer$Inner is Inner, a local class Outer$1Name is Name, an anonymous one has no name.
    name = type_name(cls)
    if name[0] == "[":
        return array_item(name, True) + "[]" * name.count("[")
    return name.rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def array_item(name, simple):
    item = name.lstrip("[")
    if item[0] == "L":
        item = item[1:-1]
        return item.rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789") if simple else item
    words = {"I": "int", "J": "long", "S": "short", "B": "byte", "C": "char", "F": "float", "D": "double", "Z": "boolean"}
    return words[item]


def type_text(cls):
    name = type_name(cls)
    return array_item(name, False) + "[]" * name.count("[") if name[0] == "[" else name


def innermost_name(cls):
    # What follows the enclosing class: a number of one within a method, and its name if it has one.
    name = type_name(cls)
    return name.rsplit("$", 1)[1] if "$" in name and name[0] != "[" else ""


def is_local_class(cls):
    name = innermost_name(cls)
    return name[:1].isdigit() and not name.isdigit()


def is_member_class(cls):
    name = innermost_name(cls)
    return name != "" and not name[0].isdigit()


def enclosing_class(cls):
    return class_by_name(type_name(cls).rsplit("$", 1)[0]) if innermost_name(cls) else None


def is_annotation(cls):
    return java_kind(cls) == "interface" and "java.lang.annotation.Annotation" in class_facts(cls)[1]


def canonical_name(cls):
    # None of classes within methods, whose names have a number.
    parts = type_text(cls).split("$")
    return None if any([p[:1].isdigit() for p in parts]) else ".".join(parts)


def package_name(cls):
    name = type_name(cls)
    return "java.lang" if name[0] == "[" else name.rsplit(".", 1)[0] if "." in name else ""


CLASS_TESTS = {}


def tested_class(cls, test):
    # A class of which Python's isinstance does not tell what Java's instanceof does.
    CLASS_TESTS[cls] = test
    return cls


def is_instance(cls, x):
    if x is None:
        return False
    if cls in CLASS_TESTS:
        return CLASS_TESTS[cls](x)
    if isinstance(non_null(cls), JavaType):
        return cls.test(x) if cls.test else class_of(x) is cls
    return cls is object or isinstance(x, cls)


def class_facts(cls):
    # The superclass and the interfaces, as the program's table has them.
    return CLASS_FACTS.get(cls.java_name if isinstance(cls, JavaType) else cls, (object, ()))


def class_by_key(key, kind=None):
    return java_type(key, None, kind) if isinstance(key, str) else key


def is_assignable(cls, other):
    if cls is other:
        return True
    if is_primitive(cls) or is_primitive(non_null(other)):
        return False
    if cls is object:
        return True
    name = type_name(other)
    if name[0] == "[":
        return type_name(cls) in ("java.lang.Cloneable", "java.io.Serializable") or is_array_assignable(type_name(cls), name)
    parent, interfaces = class_facts(other)
    if parent is not None and parent is not object and is_assignable(cls, class_by_key(parent)):
        return True
    for key in interfaces:
        if is_assignable(cls, class_by_key(key, "interface")):
            return True
    return False


def is_array_assignable(name, other):
    if name[0] != "[":
        return name == "java.lang.Object"
    name, other = name[1:], other[1:]
    if name[0] == "L" and other[0] == "L":
        return is_assignable(class_by_name(name[1:-1]), class_by_name(other[1:-1]))
    return name == other or other[0] == "[" and is_array_assignable(name.lstrip("L").rstrip(";"), other)


def class_by_name(name):
    for key in CLASS_FACTS:
        cls = class_by_key(key, None if CLASS_FACTS[key][0] else "interface")
        if type_name(cls) == name:
            return cls
    return object if name == "java.lang.Object" else java_type(name)


def class_cast(cls, x):
    if x is None or is_instance(cls, x):
        return x
    raise ClassCastException("Cannot cast " + class_name(x) + " to " + type_name(cls))


def superclass(cls):
    if cls is object or java_kind(cls) == "interface" or is_primitive(cls):
        return None
    parent = class_facts(cls)[0]
    return None if parent is None else class_by_key(parent)


def interfaces_of(cls):
    if type_name(cls)[0] == "[":
        return [java_type("java.lang.Cloneable", None, "interface"), java_type("java.io.Serializable", None, "interface")]
    return [class_by_key(key, "interface") for key in class_facts(cls)[1]]


def is_enum(cls):
    return not isinstance(cls, JavaType) and Enum in cls.__bases__


def is_primitive(cls):
    return isinstance(cls, JavaType) and cls.java_name in PRIMITIVES


PRIMITIVES = ("boolean", "byte", "char", "double", "float", "int", "long", "short", "void")


def enum_value_in(values, name, cls):
    if values is None:
        raise IllegalArgumentException(type_name(non_null(cls)) + " is not an enum class")
    return enum_value_of(values, name, canonical_name(cls) or "null")


def component_type(cls):
    # Of an array's class that of its elements, None of others.
    name = type_name(cls)
    if name[0] != "[":
        return None
    if name[1] == "[":
        return java_type(name[1:])
    return class_by_name(name[2:-1]) if name[1] == "L" else java_type(array_item(name, False))


def array_type(cls):
    codes = {"int": "I", "long": "J", "short": "S", "byte": "B", "char": "C", "float": "F", "double": "D", "boolean": "Z"}
    name = type_name(cls)
    if name == "void":
        raise UnsupportedOperationException()
    return java_type("[" + (name if name[0] == "[" else codes.get(name, "L" + name + ";")))


def array_instance(cls, size):
    codes = {"int": "i", "long": "q", "short": "h", "byte": "b", "char": "H", "float": "f", "double": "d"}
    name = type_name(cls)
    if name in codes:
        return new_numeric_array(codes[name], size)
    elements = new_array(size, False if name == "boolean" else None)
    if TYPED_ARRAYS:
        return typed("[Z" if name == "boolean" else "[" + name if name[0] == "[" else "[L" + name + ";", elements)
    return elements


def array_instances(cls, sizes):
    if len(sizes) == 0:
        raise IllegalArgumentException("Empty dimensions array")
    for n in sizes:
        cls = array_type(cls)
    for n in sizes:
        if n < 0:
            raise size_fault(n)
    return array_rows(component_type(cls), sizes)


def array_rows(cls, sizes):
    out = array_instance(cls, sizes[0])
    if len(sizes) > 1:
        for i in range(sizes[0]):
            out[i] = array_rows(component_type(cls), sizes[1:])
    return out


def some_array(a):
    if not isinstance(non_null(a), (list, array.array, bytes, bytearray)):
        raise IllegalArgumentException("Argument is not an array")
    return a


def with_index(a, i):
    if not 0 <= i < len(some_array(a)):
        raise ArrayIndexOutOfBoundsException()
    return a


def array_element(a, i):
    x = with_index(a, i)[i]
    kind = array_typecode(a) if isinstance(a, array.array) else ""
    box = {"b": Byte, "h": Short, "H": Character, "q": Long, "f": Float}.get(kind)
    return box(x) if box else x


def widened_element(a, i, kinds):
    # A number of one of the kinds that become the wanted one.
    if isinstance(some_array(a), list):
        raise IllegalArgumentException("Argument is not an array of primitive type")
    if (array_typecode(a) if isinstance(a, array.array) else "b") not in kinds:
        raise IllegalArgumentException("argument type mismatch")
    return with_index(a, i)[i]


def element_as_float(a, i):
    x = widened_element(a, i, "bhHiqf")
    return x if isinstance(x, float) else long_to_float(x)


def store_element(a, i, x):
    # A number becomes one of a wider kind on the way into an array.
    if isinstance(with_index(a, i), list):
        return put(a, i, x)
    kinds = {"b": "b", "h": "bh", "H": "H", "i": "bhHi", "q": "bhHiq", "f": "bhHiqf", "d": "bhHiqfd"}
    kind = {Byte: "b", Short: "h", Character: "H", int: "i", Long: "q", Float: "f", float: "d"}.get(type(x))
    if kind is None or kind not in kinds[array_typecode(a)]:
        raise IllegalArgumentException("argument type mismatch")
    put(a, i, number(x))


class Serializable:
    pass

# java.lang.Class: a Java class is the Python class of its objects, where these have one.
import array


def class_of(x):
    return type(non_null(x))


def enum_class(x):
    # A constant with a body has a class of its own below the enum's.
    cls = type(x)
    return cls if Enum in cls.__bases__ else cls.__bases__[0]


JAVA_TYPES = {}


def java_type(name, test=None):
    # The one object for a type that is no Python class: a primitive, an array, an interface.
    found = JAVA_TYPES.get(name)
    if found is None:
        found = JAVA_TYPES[name] = JavaType(name, test)
    return found


class JavaType:
    def __init__(self, name, test):
        self.java_name, self.test = name, test
        self.java_kind = "interface" if test and name[0] != "[" else None

    def __str__(self):
        return class_text(self)


def type_name(cls):
    java = getattr(cls, "java_name", None)
    if java:
        return java
    name = cls.__name__
    if name in ("int", "str", "bool", "float", "Exception", "BaseException", "object", "Long", "Short", "Byte", "Character", "Float", "StringBuilder"):
        words = {"int": "Integer", "str": "String", "bool": "Boolean", "float": "Double", "BaseException": "Throwable", "object": "Object"}
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
    if "." not in name and name[0] != "[" and isinstance(cls, JavaType):
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
        return item.rsplit(".", 1)[-1].rsplit("$", 1)[-1] if simple else item
    words = {"I": "int", "J": "long", "S": "short", "B": "byte", "C": "char", "F": "float", "D": "double", "Z": "boolean"}
    return words[item]


def type_text(cls):
    name = type_name(cls)
    return array_item(name, False) + "[]" * name.count("[") if name[0] == "[" else name


def canonical_name(cls):
    return None if simple_name(cls) == "" else type_text(cls).replace("$", ".")


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


def is_assignable(cls, other):
    if isinstance(cls, JavaType) or isinstance(other, JavaType):
        return cls is other or cls is object
    return cls is object or issubclass(other, cls)


def class_cast(cls, x):
    if x is None or is_instance(cls, x):
        return x
    raise ClassCastException("Cannot cast " + class_name(x) + " to " + type_name(cls))


def superclass(cls):
    if cls is object or isinstance(cls, JavaType):
        return object if type_name(cls)[0] == "[" else None
    if java_kind(cls) == "interface":
        return None
    for base in cls.__bases__:
        if java_kind(base) != "interface":
            return base
    return object


def is_enum(cls):
    return not isinstance(cls, JavaType) and Enum in cls.__bases__


def is_primitive(cls):
    name = type_name(cls)
    return isinstance(cls, JavaType) and "." not in name and name[0] != "["


def array_instance(cls, size):
    codes = {"int": "i", "long": "q", "short": "h", "byte": "b", "char": "H", "float": "f", "double": "d"}
    name = type_name(cls)
    if name in codes:
        return new_numeric_array(codes[name], size)
    return new_array(size, False if name == "boolean" else None)


class Serializable:
    pass

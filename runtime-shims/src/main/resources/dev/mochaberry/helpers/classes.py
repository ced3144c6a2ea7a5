# java.lang.Class: a Java class is the Python class of its objects.
import array


def class_of(x):
    return type(non_null(x))


def enum_class(x):
    # A constant with a body has a class of its own below the enum's.
    cls = type(x)
    return cls if Enum in cls.__bases__ else cls.__bases__[0]


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


def simple_name(cls):
    # Outer$Inner is Inner, a local class Outer$1Name is Name, an anonymous one has no name.
    if hasattr(cls, "simple_name"):
        return cls.simple_name()
    return type_name(cls).rsplit(".", 1)[-1].rsplit("$", 1)[-1].lstrip("0123456789")


def is_instance(cls, x):
    return isinstance(x, non_null(cls))


class Serializable:
    pass


def is_serializable(x):
    return isinstance(x, (Serializable, str, int, float, list, array.array, Enum, BaseException))

# Functional interfaces: what is called, and what has methods and types beside.


def lambda_object(cls, name, function):
    x = cls()
    setattr(x, name, function)
    return x


def lambda_of_names(cls, names, function):
    # Interfaces above have the one method by several names.
    x = cls()
    for name in names:
        setattr(x, name, function)
    return x


def marked_function(function, interfaces):
    return type("Lambda", interfaces, {"__call__": lambda self, *args: function(*args)})()


def invoke(x, name, *args):
    # A class that can be called for several interfaces has its methods under their names too.
    return getattr(x, name, x)(*args)


def function_of(x, name):
    return getattr(x, name, x)


def is_labelled(x, label):
    # An integer's or character's case label; Boolean is no number.
    return (x if isinstance(x, int) else x.v) == label


class Functional:
    pass


class FunctionalIterable(Functional):
    def __iter__(self):
        return iterate(self.iterator())


class FunctionalComparable(Functional):
    pass


class FunctionalAutoCloseable(Functional):
    pass


class FunctionalCloseable(FunctionalAutoCloseable):
    pass


class NamedFunction:
    # A lambda that knows which functional interface it is of.
    def __init__(self, function, interface):
        self.function, self.interface = function, interface

    def __call__(self, *args):
        return self.function(*args)


def named_function(function, interface):
    return NamedFunction(function, interface)


def marked_named_function(function, interface, interfaces):
    return type("Lambda", (NamedFunction,) + interfaces, {})(function, interface)


def is_function_of(x, interfaces):
    # A function without a name was made by the library, and for what it is used as.
    if isinstance(x, NamedFunction):
        return x.interface in interfaces
    return callable(x) and not isinstance(x, type)

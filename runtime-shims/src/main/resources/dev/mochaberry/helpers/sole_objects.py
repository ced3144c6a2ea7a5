# Objects of which Java has one, and a helper makes one each time.


def same_of_library(a, b):
    # a == b in Java: the views of a map are the same whenever they are asked for, as is what is empty for ever.
    if a is b or type(a) is not type(b):
        return a is b
    if isinstance(a, Optional):
        return a.value is None and b.value is None
    if isinstance(a, View):
        a, b = a.map, b.map
        if a is b:
            return True
    if isinstance(a, FixedMap):
        return isinstance(b, FixedMap) and not len(a) and not len(b) and a.nulls == b.nulls
    return isinstance(a, (FixedList, EmptyList)) and not len(a) and not len(b)

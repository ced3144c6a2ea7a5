# What the program's own collections are classes of, so that tests of types find them.


class AnyCollection:
    # What the helpers need of a collection that is no Python list.
    pass


class AnyList(AnyCollection):
    nulls = True


def own_clone(x, copy):
    # Of a class of the program's own below one of the library's, of whose part there is a copy.
    cls = type(x)
    if cls is type(copy):
        return copy
    out = object.__new__(cls)
    fields = x.__dict__
    for name in fields:
        setattr(out, name, fields[name])
    if isinstance(x, list):
        while list not in cls.__bases__:
            cls = cls.__bases__[0]
        super(cls, out).__init__(copy)
        return out
    fields = copy.__dict__
    for name in fields:
        setattr(out, name, out if fields[name] is copy else fields[name])
    return out


class OwnIterable:
    # What Python's for needs of a program's own Iterable.
    def __iter__(self):
        return iterate(self.iterator())


class OwnCollection(AnyCollection, OwnIterable):
    pass


class OwnList(AnyList, OwnIterable):
    pass


class OwnSet(AnySet, OwnIterable):
    pass


class OwnListSet(AnySet):
    # Of a Python list that is a Java set too.
    def add(self, x):
        self.append(x)
        return True

    def remove(self, x):
        return remove_object(self, x)


class OwnQueue(AnyQueue, OwnIterable):
    pass

# What the program's own collections are classes of, so that tests of types find them.


class AnyCollection:
    # What the helpers need of a collection that is no Python list.
    pass


class AnyList(AnyCollection):
    nulls = True


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

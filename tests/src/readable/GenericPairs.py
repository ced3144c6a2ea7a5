class Pair:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def getFirst(self):
        return self.first

    def swap(self):
        return Pair(self.second, self.first)


class Cell:
    def __init__(self):
        self.value = None

    def isEmpty(self):
        return self.value is None

    def set(self, value):
        self.value = value


def main():
    p = Pair("a", "b")
    print(p.swap().getFirst())
    print(twin("c").getFirst())

    cell = Cell()
    print(bool_text(cell.isEmpty()))
    cell.set("full")
    print(bool_text(cell.isEmpty()))


def twin(value):
    return Pair(value, value)


main()

class Operation(Enum):
    pass


class Operation_1(Operation):
    def apply(self, a, b):
        t = a + b
        if t + 0x20000000 >> 30:
            t = i32(t)
        return t


class Operation_2(Operation):
    def apply(self, a, b):
        t = a * b
        if t + 0x20000000 >> 30:
            t = i32(t)
        return t


def main():
    for o in Operation_VALUES:
        print("%s %d" % (o, o.apply(6, 7)))


PLUS = Operation_1("PLUS", 0)
TIMES = Operation_2("TIMES", 1)
Operation_VALUES = [PLUS, TIMES]
main()

import sys


class LambdaForms:
    def __init__(self):
        self.name = "me"

    def hello(self, who):
        return self.name + " greets " + who


def twice(x):
    return i32(2 * x)


def use(op):
    return op(6, 7)


def main(args):
    times = lambda a, b: i32(a * b)
    print(i32(use(times) + use(lambda a, b: i32(a - b))))
    forwards = twice
    reference = twice
    print(i32(forwards(4) + reference(5)))
    limit = len(args) + 3
    isLong = lambda s: len(s) > limit
    print(bool_text(isLong("abcdef")))
    make = lambda: []
    list_ = make()
    upper_ = upper
    me = LambdaForms()
    bound = me.hello
    unbound = LambdaForms.hello
    list_.append(upper_("shout"))
    list_.append(bound("you"))
    list_.append(unbound(me, "them"))
    for_each(list_, print)

    def block():
        n = len(list_)
        print("%d in all" % n)

    block()


main(sys.argv[1:])

class Tap:
    def __init__(self, name):
        self.name = name

    def run(self):
        print(self.name + " runs")

    def close(self):
        print(self.name + " is closed")


def one():
    with closing(Tap("hot")) as tap:
        tap.run()


def two():
    with closing(Tap("hot")) as hot:
        with closing(Tap("cold")) as cold:
            hot.run()
            cold.run()
            return 2


def guarded(tap):
    try:
        with closing(tap):
            tap.run()
    except IllegalStateException:
        print("broken")
    finally:
        print("dry")


one()
print(two())
guarded(Tap("warm"))

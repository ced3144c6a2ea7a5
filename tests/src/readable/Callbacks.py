class Button:
    def __init__(self, name):
        self.always = None
        self.listeners = []
        self.name = name

    def onPress(self, listener):
        self.listeners.append(listener)

    def press(self):
        if self.always is not None:
            self.always()
        for l in self.listeners:
            l(self.name)


def twice(f, x):
    return f(f(x))


def main():
    start = Button("start")
    start.always = lambda: print("click")
    start.onPress(lambda name: print(name + " pressed"))
    start.onPress(print)
    start.press()

    step = 3
    print(twice(lambda x: trunc_rem(i32(x + step), 10), 5))


main()

class SynchronizedBlocks:
    def __init__(self):
        self.value = 0
        self.lock = object()

    def next(self):
        self.value += 1
        if self.value > 0x3fffffff:
            self.value = i32(self.value)
        return self.value

    def reset(self):
        self.value = 0

    def add(self, n):
        if n > 0:
            self.value += n
            if self.value > 0x3fffffff:
                self.value = i32(self.value)


def main():
    counter = SynchronizedBlocks()
    print(counter.next())
    counter.reset()
    counter.add(5)
    print(counter.next())


main()

class IntStack:
    def __init__(self):
        self.items = [0] * 4
        self.size = 0

    def push(self, x):
        if self.size == len(self.items):
            more = [0] * (self.size * 2)
            for i in range(self.size):
                more[i] = self.items[i]
            self.items = more
        self.items[self.size] = x
        self.size += 1

    def pop(self):
        if self.size == 0:
            raise ValueError("empty")
        self.size -= 1
        return self.items[self.size]

    def is_empty(self):
        return self.size == 0


def main():
    s = IntStack()
    h = 0
    for r in range(12):
        for i in range(50):
            s.push(i * r)
        while not s.is_empty():
            h = (h * 31 + s.pop()) % 10007
    print(h)


main()

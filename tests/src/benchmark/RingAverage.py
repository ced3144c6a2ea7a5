class RingAverage:
    def __init__(self, size):
        self.window = [0] * size
        self.next = 0
        self.count = 0
        self.sum = 0

    def add(self, value):
        if self.count == len(self.window):
            self.sum -= self.window[self.next]
        else:
            self.count += 1
        self.window[self.next] = value
        self.sum += value
        self.next = (self.next + 1) % len(self.window)
        return self.sum / self.count


def main():
    r = RingAverage(16)
    last = 0.0
    for i in range(2000):
        last = r.add(i * 37 % 101)
    print(int(last * 100))


main()

class Lcg:
    def __init__(self, seed):
        self.state = seed

    def next(self, bound):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state % bound


def main():
    rng = Lcg(42)
    inside = 0
    buckets = [0] * 10
    for i in range(5000):
        x = rng.next(1000)
        y = rng.next(1000)
        if x * x + y * y < 1000000:
            inside += 1
        buckets[x // 100] += 1
    print("%d %d %d" % (inside, buckets[0], buckets[9]))


main()

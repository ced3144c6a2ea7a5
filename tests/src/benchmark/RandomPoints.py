class Rng:
    def __init__(self, s):
        self.s = s
    def next(self, n):
        self.s = self.s * 1103515245 + 12345 & 0x7FFFFFFF
        return (self.s >> 8) % n
def main():
    r = Rng(42)
    inside = 0
    for i in range(6000):
        a = r.next(1000)
        b = r.next(1000)
        if a * a + b * b < 1000000:
            inside += 1
    print(inside)
main()

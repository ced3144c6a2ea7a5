class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def times(self, k):
        return Vec(self.x * k, self.y * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y


def main():
    p = Vec(0.0, 0.0)
    v = Vec(1.0, 2.0)
    a = Vec(0.0, -0.01)
    energy = 0.0
    for i in range(600):
        v = v.plus(a.times(0.5))
        p = p.plus(v.times(0.25))
        energy += v.dot(v)
    print(int(p.x), int(p.y), int(energy))


main()

class Assignments:
    def __init__(self):
        self.x = 0
        self.y = 0

    def reset(self):
        self.y = 0
        self.x = 0

    def move(self, dx, dy):
        self.x += dx
        if self.x > 0x3fffffff:
            self.x = i32(self.x)
        self.y += dy
        if self.y > 0x3fffffff:
            self.y = i32(self.y)
        self.x += 1
        if self.x > 0x3fffffff:
            self.x = i32(self.x)
        if self.x > 5:
            self.x = 0


def chain(n):
    c = n
    b = n
    a = n
    a += 1
    b *= 2
    c -= a
    return a + b + c


def fibonacci(n):
    a = 0
    b = 1
    while n > 0:
        n -= 1
        next_ = a + b
        if next_ + 0x20000000 >> 30:
            next_ = i32(next_)
        a = b
        b = next_
    return a


def post(n):
    i = n
    first = i
    i += 1
    i += 1
    second = i
    return first * 100 + second * 10 + i


def main():
    p = Assignments()
    p.move(2, 3)
    print(i32(p.x + p.y))
    p.reset()
    print(chain(4))
    print(fibonacci(10))
    print(post(1))


main()

class Complex:
    def __init__(self, re, im):
        self.re = re
        self.im = im
    def times(self, o):
        return Complex(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)
    def plus(self, o):
        return Complex(self.re + o.re, self.im + o.im)
    def norm(self):
        return self.re * self.re + self.im * self.im
def main():
    inside = 0
    for i in range(16):
        for j in range(16):
            c = Complex(-2 + i * 0.18, -1.2 + j * 0.15)
            z = Complex(0.0, 0.0)
            n = 0
            while n < 20 and z.norm() < 4:
                z = z.times(z).plus(c)
                n += 1
            if n == 20:
                inside += 1
    print(inside)
main()

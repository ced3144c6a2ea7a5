from math import sin, cos


class Pendulum:
    def __init__(self, a):
        self.angle = a
        self.velocity = 0.0

    def step(self, dt):
        self.velocity += -9.81 / 1.5 * sin(self.angle) * dt
        self.angle += self.velocity * dt
        self.velocity *= 0.9999

    def energy(self):
        return 0.5 * self.velocity * self.velocity - 9.81 / 1.5 * cos(self.angle)


def main():
    p = Pendulum(1.2)
    top = -1e9
    swings = 0
    before = p.velocity
    for i in range(6000):
        p.step(0.002)
        if p.velocity * before < 0:
            swings += 1
        before = p.velocity
        top = max(top, p.energy())
    print("%d %.5f" % (swings, top))


main()

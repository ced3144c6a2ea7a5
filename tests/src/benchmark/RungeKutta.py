from math import sin


def f(t, y):
    return y * sin(t) - t * 0.1


def main():
    y = 1.0
    h = 0.005
    t = 0.0
    for i in range(3000):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    print("%.9f" % y)


main()

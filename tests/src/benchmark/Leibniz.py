def pi(terms):
    total = 0.0
    for k in range(terms):
        if k % 2 == 0:
            total += 1.0 / (2 * k + 1)
        else:
            total -= 1.0 / (2 * k + 1)
    return 4 * total


def simpson(a, b, n):
    h = (b - a) / n
    s = 0.0
    for i in range(n + 1):
        x = a + i * h
        y = x * x * x - 2 * x + 1
        s += y if i == 0 or i == n else 4 * y if i % 2 == 1 else 2 * y
    return s * h / 3


print(int(pi(5000) * 1000), round(simpson(0.0, 2.0, 2000) * 10))

def f(x):
    return x * x * x - 2 * x + 1 / (1 + x * x)
def simpson(a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (2 if i % 2 == 0 else 4)
    return s * h / 3
print(int(simpson(0.0, 3.0, 4000) * 1000))

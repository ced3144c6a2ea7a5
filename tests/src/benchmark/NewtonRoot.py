def sqrt(x):
    guess = x / 2
    for i in range(20):
        following = (guess + x / guess) / 2
        if abs(following - guess) < 1e-12:
            break
        guess = following
    return guess


def simpson(n):
    h = 1.0 / n
    total = 0.0
    for i in range(n + 1):
        x = i * h
        f = 4.0 / (1.0 + x * x)
        if i == 0 or i == n:
            total += f
        elif i % 2 == 1:
            total += 4 * f
        else:
            total += 2 * f
    return total * h / 3


def main():
    total = 0.0
    for i in range(1, 300):
        total += sqrt(i)
    print("%d %d" % (int(total * 1000), int(simpson(1000) * 1000000)))


main()

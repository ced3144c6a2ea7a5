from math import sqrt


def mean(x):
    s = 0.0
    for v in x:
        s += v
    return s / len(x)


def deviation(x):
    m = mean(x)
    s = 0.0
    for v in x:
        s += (v - m) * (v - m)
    return sqrt(s / (len(x) - 1))


def fit(x, y):
    sx = sy = sxx = sxy = 0.0
    n = len(x)
    for i in range(n):
        sx += x[i]
        sy += y[i]
        sxx += x[i] * x[i]
        sxy += x[i] * y[i]
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n


def main():
    x = [0.0] * 800
    y = [0.0] * 800
    for i in range(len(x)):
        x[i] = i / 10
        y[i] = 3 * x[i] + 2 + (i % 3 - 1)
    print(round(mean(x)), round(deviation(y)), round(fit(x, y)[0]))


main()

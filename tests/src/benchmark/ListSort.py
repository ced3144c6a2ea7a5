def selection(xs):
    for i in range(len(xs) - 1):
        least = i
        for j in range(i + 1, len(xs)):
            if xs[j] < xs[least]:
                least = j
        xs[i], xs[least] = xs[least], xs[i]


def bubble(xs):
    swapped = True
    n = len(xs)
    while swapped:
        swapped = False
        for i in range(1, n):
            if xs[i - 1] > xs[i]:
                xs[i - 1], xs[i] = xs[i], xs[i - 1]
                swapped = True
        n -= 1


a = []
b = []
for i in range(70):
    a.append(i * 37 % 71)
    b.append(i * 53 % 97)
selection(a)
bubble(b)
print(a[10], b[20], "true" if a == b else "false")

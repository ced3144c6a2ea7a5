def score(a, b):
    bulls = 0
    cows = 0
    ca = [0] * 10
    cb = [0] * 10
    for i in range(4):
        x = a % 10
        y = b % 10
        if x == y:
            bulls += 1
        else:
            ca[x] += 1
            cb[y] += 1
        a //= 10
        b //= 10
    for d in range(10):
        cows += min(ca[d], cb[d])
    return bulls * 10 + cows


def main():
    h = 0
    for i in range(1000, 1500):
        h += score(i, 4711)
    print(h)


main()

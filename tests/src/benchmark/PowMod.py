def power(b, e, m):
    r = 1
    b %= m
    while e > 0:
        if e & 1 == 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def main():
    s = 0
    for i in range(1, 600):
        s = (s + power(i, 1000000005, 1000000007)) % 1000000007
    print(s)


main()

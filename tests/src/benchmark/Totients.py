def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def main():
    n = 800
    phi = list(range(n + 1))
    for i in range(2, n + 1):
        if phi[i] == i:
            for j in range(i, n + 1, i):
                phi[j] -= phi[j] // i
    total = 0
    for i in range(1, n + 1):
        total += phi[i]
    perfect = 0
    for k in range(2, 500):
        s = 1
        d = 2
        while d * d <= k:
            if k % d == 0:
                s += d
                if d * d != k:
                    s += k // d
            d += 1
        if s == k:
            perfect += 1
    coprime = 0
    for a in range(1, 26):
        for b in range(1, 26):
            if gcd(a, b) == 1:
                coprime += 1
    print(total, perfect, coprime)


main()

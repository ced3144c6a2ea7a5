def main():
    primes = []
    i = 2
    while len(primes) < 400:
        ok = True
        for p in primes:
            if p * p > i:
                break
            if i % p == 0:
                ok = False
                break
        if ok:
            primes.append(i)
        i += 1
    s = 0
    for i in range(1, len(primes)):
        if primes[i] - primes[i - 1] == 2:
            s += 1
    print(s, primes[-1])
    gaps = {}
    for i in range(1, len(primes)):
        g = primes[i] - primes[i - 1]
        gaps[g] = gaps.get(g, 0) + 1
    print(gaps[2] + gaps[6])
main()

def up_to(n):
    composite = [False] * (n + 1)
    primes = []
    for i in range(2, n + 1):
        if not composite[i]:
            primes.append(i)
            for j in range(i * 2, n + 1, i):
                composite[j] = True
    return primes


def factors(n, primes):
    out = []
    for p in primes:
        if p * p > n:
            break
        while n % p == 0:
            out.append(p)
            n //= p
    if n > 1:
        out.append(n)
    return out


def main():
    primes = up_to(600)
    twins = 0
    longest = 0
    for i in range(1, len(primes)):
        if primes[i] - primes[i - 1] == 2:
            twins += 1
    for n in range(2, 400):
        longest = max(longest, len(factors(n, primes)))
    print(len(primes), twins, longest)


main()

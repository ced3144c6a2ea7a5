def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7):
        if n == p:
            return True
        if n % p == 0:
            return False
    d = n - 1
    s = 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7):
        x = power(a, d, n)
        if x == 1 or x == n - 1:
            continue
        composite = True
        for r in range(1, s):
            x = x * x % n
            if x == n - 1:
                composite = False
                break
        if composite:
            return False
    return True


def power(b, e, m):
    r = 1
    b %= m
    while e > 0:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def main():
    count = 0
    for n in range(1000000001, 1000000161, 2):
        if is_prime(n):
            count += 1
    print(count)


main()

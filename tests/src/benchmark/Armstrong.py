def armstrong(n):
    digits = len(str(n))
    total = 0
    t = n
    while t > 0:
        p = 1
        d = t % 10
        for i in range(digits):
            p *= d
        total += p
        t //= 10
    return total == n


def palindrome(n):
    r = 0
    t = n
    while t != 0:
        r = r * 10 + t % 10
        t //= 10
    return r == n


def digital_root(n):
    while n > 9:
        s = 0
        while n > 0:
            s += n % 10
            n //= 10
        n = s
    return n


def main():
    a = p = r = 0
    for i in range(1, 1000):
        if armstrong(i):
            a += 1
        if palindrome(i):
            p += 1
        r += digital_root(i)
    print(a, p, r)


main()

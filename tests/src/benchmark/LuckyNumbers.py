def is_palindrome(n):
    r = 0
    m = n
    while m > 0:
        r = r * 10 + m % 10
        m //= 10
    return r == n


def step(n):
    s = 0
    while n != 0:
        d = n % 10
        s += d * d
        n //= 10
    return s


def is_happy(n):
    slow = n
    fast = n
    while True:
        slow = step(slow)
        fast = step(step(fast))
        if slow == fast:
            break
    return slow == 1


def main():
    p = 0
    h = 0
    for i in range(1, 800):
        if is_palindrome(i * i):
            p += 1
        if is_happy(i):
            h += 1
    print(p, h)


main()

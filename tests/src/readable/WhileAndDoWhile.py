def digits(n):
    count = 0
    while True:
        count += 1
        n //= 10
        if n <= 0:
            break
    return count


def gcd(a, b):
    while b != 0:
        a, b = b, a % b
    return a


def collatz(n):
    steps = 0
    while True:
        if n == 1:
            return steps
        n = (n // 2 if n >= 0 else -(-n // 2)) if n % 2 == 0 else 3 * n + 1
        if n + 0x20000000 >> 30:
            n = i32(n)
        steps += 1


def firstPower(above):
    power = 1
    while True:
        power *= 2
        if power > above:
            return power
        print(power)


print(digits(1234))
print(gcd(12, 18))
print(collatz(6))
print(firstPower(20))

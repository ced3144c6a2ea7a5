def binary(n):
    if n == 0:
        return "0"
    s = ""
    while n > 0:
        s = str(n % 2) + s
        n //= 2
    return s


def parse(s):
    v = 0
    for c in s:
        v = v * 2 + (ord(c) - 48)
    return v


def gray(n):
    return n ^ n >> 1


def ones(n):
    c = 0
    while n != 0:
        n &= n - 1
        c += 1
    return c


total = 0
for i in range(200):
    total += parse(binary(i)) + ones(gray(i))
print(total, binary(1023))

def luhn(s):
    total = 0
    twice = False
    for i in range(len(s) - 1, -1, -1):
        d = ord(s[i]) - 48
        if twice:
            d *= 2
            if d > 9:
                d -= 9
        total += d
        twice = not twice
    return total % 10


def isbn(s):
    total = 0
    for i in range(10):
        c = s[i]
        total += (10 - i) * (10 if c == "X" else ord(c) - 48)
    return total % 11 == 0


def main():
    ok = 0
    for i in range(300):
        if luhn("453957876362" + str(1000 + i)) == 0:
            ok += 1
        if isbn("08044" + str(10000 + i)):
            ok += 1000
    print(ok)


main()

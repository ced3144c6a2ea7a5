def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def main():
    total = 0
    for a in range(1, 400):
        for b in range(1, 400):
            total += gcd(a, b)
    print(total)


main()

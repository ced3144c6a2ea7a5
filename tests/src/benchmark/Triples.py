import math


def main():
    count = 0
    limit = 120
    for a in range(1, limit):
        for b in range(a, limit):
            c2 = a * a + b * b
            c = int(math.sqrt(c2))
            if c * c == c2 and c < limit:
                count += 1
    print(count)


main()

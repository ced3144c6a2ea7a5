from array import array


def squares(n):
    total = 0
    for i in range(1, n + 1):
        total += i * i
    return total


def alternating(values):
    total = 0
    for i in range(len(values)):
        if i % 2 == 0:
            total += values[i]
        else:
            total -= values[i]
    return total


def main():
    values = array("i", [0] * 1000)
    for i in range(len(values)):
        values[i] = (i * 7919) % 1000
    everything = 0
    for i in range(100):
        everything += alternating(values)
    print(squares(20000), everything)


main()

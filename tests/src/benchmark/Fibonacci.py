def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


def iterative(n):
    a = 0
    b = 1
    for i in range(n):
        a, b = b, a + b
    return a


def main():
    print(recursive(23))
    total = 0
    for i in range(10000):
        total = (total + iterative(30)) % 1000
    print(total)


main()

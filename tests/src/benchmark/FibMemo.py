memo = [0] * 91


def fib(n):
    if n < 2:
        return n
    if memo[n] != 0:
        return memo[n]
    memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


def main():
    total = 0
    for r in range(50):
        for i in range(len(memo)):
            memo[i] = 0
        total += fib(60) % 1000007
    print("%d %d" % (total, fib(90)))


main()

cache = {}
memo = {}


def length(n):
    if n == 1:
        return 1
    if n in cache:
        return cache[n]
    r = 1 + length(n // 2 if n % 2 == 0 else 3 * n + 1)
    cache[n] = r
    return r


def fib(n):
    if n <= 1:
        return n
    if n in memo:
        return memo[n]
    v = fib(n - 1) + fib(n - 2)
    memo[n] = v
    return v


def main():
    best = 0
    for i in range(1, 600):
        best = max(best, length(i))
    print("%d %d %d" % (best, len(cache), fib(70)))


main()

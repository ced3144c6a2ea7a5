MOD = 1000000007


def multiply(a, b):
    n = len(a)
    c = [[0] * n for i in range(n)]
    for i in range(n):
        for j in range(n):
            for k in range(n):
                c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % MOD
    return c


def fib(n):
    result = [[1, 0], [0, 1]]
    base = [[1, 1], [1, 0]]
    while n > 0:
        if n % 2 == 1:
            result = multiply(result, base)
        base = multiply(base, base)
        n //= 2
    return result[0][1]


def main():
    total = 0
    n = 1
    while n <= 1000000000000000:
        total += fib(n)
        n *= 10
    print(total)


main()

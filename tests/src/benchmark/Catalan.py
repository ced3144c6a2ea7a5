def main():
    n = 33
    c = [0] * (n + 1)
    c[0] = 1
    for i in range(1, n + 1):
        for j in range(i):
            c[i] += c[j] * c[i - 1 - j]
    fib = [0] * 91
    fib[1] = 1
    for i in range(2, len(fib)):
        fib[i] = fib[i - 1] + fib[i - 2]
    print(c[n], fib[90])


main()

def main():
    cache = [0] * 20000
    cache[1] = 1
    best = at = 0
    for i in range(2, 4000):
        n = i
        steps = 0
        while n >= i:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        cache[i] = cache[n] + steps
        if cache[i] > best:
            best = cache[i]
            at = i
    print(at, best)
main()

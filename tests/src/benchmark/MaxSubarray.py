def best_sum(a):
    best = current = a[0]
    for i in range(1, len(a)):
        current = max(a[i], current + a[i])
        best = max(best, current)
    return best


def main():
    a = [0] * 1200
    seed = 7
    for i in range(len(a)):
        seed = (seed * 137 + 11) % 4001
        a[i] = seed % 41 - 20
    print(best_sum(a))


main()

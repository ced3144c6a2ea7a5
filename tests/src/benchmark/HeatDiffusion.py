def main():
    n = 64
    u = [0.0] * n
    u[n // 2] = 100.0
    for t in range(120):
        v = [0.0] * n
        for i in range(1, n - 1):
            v[i] = u[i] + 0.1 * (u[i - 1] - 2 * u[i] + u[i + 1])
        u = v
    s = 0.0
    for d in u:
        s += d
    print(int(s * 100 + 0.5))
main()

def survivor(n, k):
    s = 0
    for i in range(2, n + 1):
        s = (s + k) % i
    return s + 1


def simulated(n, k):
    dead = [False] * n
    left = n
    at = -1
    while left > 1:
        steps = k
        while steps > 0:
            at = (at + 1) % n
            if not dead[at]:
                steps -= 1
        dead[at] = True
        left -= 1
    for i in range(n):
        if not dead[i]:
            return i + 1
    return -1


print(survivor(3000, 7), simulated(41, 3), simulated(80, 5))

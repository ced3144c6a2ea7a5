def flips(n):
    perm1 = list(range(n))
    count = [0] * n
    best = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        perm = perm1[:]
        flips = 0
        k = perm[0]
        while k != 0:
            for i in range((k + 1) >> 1):
                perm[i], perm[k - i] = perm[k - i], perm[i]
            flips += 1
            k = perm[0]
        best = max(best, flips)
        while True:
            if r == n:
                return best
            p0 = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = p0
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


print(flips(6))

def isqrt(n):
    lo = 0
    hi = n
    while lo < hi:
        mid = lo + (hi - lo + 1) // 2
        if mid * mid <= n:
            lo = mid
        else:
            hi = mid - 1
    return lo


def main():
    s = 0
    for i in range(3000):
        s += isqrt(i * 37)
    print(s)


main()

def main():
    digits = 40
    n = digits * 10 // 3 + 1
    a = [2] * n
    nines = predigit = 0
    out = []
    for j in range(digits):
        q = 0
        for i in range(n - 1, -1, -1):
            x = 10 * a[i] + q * (i + 1)
            d = 2 * i + 1
            a[i] = x % d
            q = x // d
        a[0] = q % 10
        q = q // 10
        if q == 9:
            nines += 1
        elif q == 10:
            out.append(str(predigit + 1))
            for k in range(nines):
                out.append("0")
            predigit = 0
            nines = 0
        else:
            out.append(str(predigit))
            predigit = q
            for k in range(nines):
                out.append("9")
            nines = 0
    print("".join(out))


main()

def convolve(a, k):
    out = [0] * (len(a) + len(k) - 1)
    for i in range(len(a)):
        for j in range(len(k)):
            out[i + j] += a[i] * k[j]
    return out
def main():
    a = [i * 7 % 13 - 6 for i in range(400)]
    k = [1, 4, 6, 4, 1, -2, 3, 5]
    r = convolve(convolve(a, k), k)
    s = 0
    for i in range(len(r)):
        s += r[i] * (i % 3 + 1)
    print(s)
main()

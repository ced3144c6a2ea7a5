def is_pal(n):
    r = 0
    m = n
    while m > 0:
        r = r * 10 + m % 10
        m //= 10
    return r == n
def digits(n):
    s = 0
    while n != 0:
        s += n % 10
        n //= 10
    return s
def main():
    c = t = 0
    for i in range(9000):
        if is_pal(i):
            c += 1
        t += digits(i)
    print(c, t)
main()

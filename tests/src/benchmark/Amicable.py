def sum_div(n):
    s = 1
    i = 2
    while i * i <= n:
        if n % i == 0:
            s += i
            j = n // i
            if j != i:
                s += j
        i += 1
    return s
def main():
    for a in range(2, 1300):
        b = sum_div(a)
        if b > a and sum_div(b) == a:
            print(a, b)
main()

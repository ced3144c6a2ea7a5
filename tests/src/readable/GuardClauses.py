def divisors(n):
    if n < 0:
        raise IllegalArgumentException("negative: %d" % n)
    if n == 0:
        return 0
    count = 0
    for d in range(1, n + 1):
        if n % d == 0:
            count += 1
    return count


def show(title, n):
    if n == 13:
        return
    print(title)
    print(divisors(n))


show("twelve", 12)
show("thirteen", 13)

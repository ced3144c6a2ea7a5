def primes(limit):
    for n in range(2, limit):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            print(n)


def countWithout(words, unwanted):
    count = 0
    for word in words:
        for i in range(len(word)):
            if word[i] == unwanted:
                break
        else:
            count += 1
    return count


primes(20)
print(countWithout(["tea", "rum"], "e"))

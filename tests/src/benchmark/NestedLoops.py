def count(n):
    found = 0
    for a in range(1, n):
        for b in range(a, n):
            square = a * a + b * b
            c = b
            while c * c < square:
                c += 1
            if c * c == square and c < n:
                found += 1
    return found


print(count(250))

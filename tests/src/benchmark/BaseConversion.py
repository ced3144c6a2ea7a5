def to_base(n, b):
    if n == 0:
        return "0"
    s = ""
    while n > 0:
        d = n % b
        s += chr(48 + d if d < 10 else 87 + d)
        n //= b
    return "".join(reversed(s))
def vowels(s):
    c = 0
    for ch in s:
        if ch == "a" or ch == "e" or ch == "i":
            c += 1
    return c
def main():
    t = 0
    for i in range(1500):
        s = to_base(i * 37, 2 + i % 30)
        t += vowels(s) + len(s)
    print(t)
main()

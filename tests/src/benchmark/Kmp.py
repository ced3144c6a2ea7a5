def table(p):
    t = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k > 0 and p[k] != p[i]:
            k = t[k - 1]
        if p[k] == p[i]:
            k += 1
        t[i] = k
    return t


def search(s, p):
    t = table(p)
    k = 0
    found = 0
    for i in range(len(s)):
        while k > 0 and p[k] != s[i]:
            k = t[k - 1]
        if p[k] == s[i]:
            k += 1
        if k == len(p):
            found += 1
            k = t[k - 1]
    return found


def main():
    parts = []
    for i in range(400):
        parts.append(chr(97 + i * i % 3) + "b")
    s = "".join(parts)
    print(search(s, "abbb"), search(s, "abab"))


main()

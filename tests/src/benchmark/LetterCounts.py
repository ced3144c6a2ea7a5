def anagram(s, t):
    if len(s) != len(t):
        return False
    counts = [0] * 26
    for i in range(len(s)):
        counts[ord(s[i]) - 97] += 1
        counts[ord(t[i]) - 97] -= 1
    for c in counts:
        if c != 0:
            return False
    return True


def main():
    n = 0
    for i in range(150):
        if anagram("conversation", "voicesranton"):
            n += 1
        if anagram("elevenplustwo", "twelveplusone"):
            n += 1
    print(n)


main()

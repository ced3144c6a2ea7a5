def shift(text, by):
    out = []
    for c in text:
        if c.isupper():
            out.append(chr((ord(c) - 65 + by) % 26 + 65))
        elif c.islower():
            out.append(chr((ord(c) - 97 + by) % 26 + 97))
        else:
            out.append(c)
    return "".join(out)


def palindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True


def vowels(s):
    n = 0
    for c in s:
        if c in "aeiou":
            n += 1
    return n


t = "The Quick Brown Fox Jumps Over The Lazy Dog"
n = 0
for i in range(26):
    t = shift(t, 3)
    n += vowels(t)
    if palindrome("amanaplanacanalpanama"):
        n += 1
print(t, n)

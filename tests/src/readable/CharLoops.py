import array


def vowels(text):
    count = 0
    for c in text:
        if c in ("a", "e", "i", "o", "u"):
            count += 1
    return count


def isPalindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        t = s[i]
        i += 1
        t_ = j
        j -= 1
        if t != s[t_]:
            return False
    return True


def histogram(text):
    counts = array.array("i", bytearray(26 * 4))
    for i in range(len(text)):
        c = text[i]
        if "a" <= c <= "z":
            counts[ord(c) - 97] += 1
    return counts


print(vowels("a sentence"))
print(bool_text(isPalindrome("racecar")))
print(histogram("hello")[11])

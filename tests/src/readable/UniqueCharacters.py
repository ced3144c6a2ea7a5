"""A set of characters."""


def count(text):
    seen = set()
    for c in text:
        seen.add(c)
    return len(seen)


def isPangram(text, alphabet):
    seen = set()
    for i in range(len(text)):
        seen.add(text[i])
    for i in range(len(alphabet)):
        if alphabet[i] not in seen:
            return False
    return True


print(count("banana"))
print(bool_text(isPangram("cab", "abc")))

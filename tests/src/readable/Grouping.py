"""Counting and grouping with maps."""


def letters(text):
    counts = {}
    for i in range(len(text)):
        counts[text[i]] = i32(counts.get(text[i], 0) + 1)
    return counts


def byLength(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


print(number_text(letters("banana").get("a")))
print(len(byLength(["fig", "pear", "date"]).get(4)))

class WordLookup:
    """Maps and sets whose order nobody sees are Python's own."""

    def __init__(self):
        self.lengths = {}

    def length(self, word):
        if word not in self.lengths:
            self.lengths[word] = len(word)
        return non_null(self.lengths.get(word))

    def forget(self, word):
        self.lengths.pop(word, None)


def distinct(words):
    seen = set()
    for word in words:
        seen.add(word)
    return len(seen)


def firstRepeated(words):
    seen = set()
    for word in words:
        if word in seen:
            print(word)
            break
        seen.add(word)


def main():
    lookup = WordLookup()
    print(lookup.length("pear"))
    lookup.forget("pear")
    words = ["a", "b", "a"]
    print(distinct(words))
    firstRepeated(words)


main()

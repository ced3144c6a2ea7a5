class IndexedLists:
    """Loops over the indexes of lists."""

    def __init__(self):
        self.names = []

    def greet(self):
        for i in range(len(self.names)):
            print("%d. %s" % (i + 1, polite(self.names[i])))


def polite(name):
    return "dear " + name


def longest(words):
    best = 0
    for i in range(1, len(words)):
        if len(words[i]) > len(words[best]):
            best = i
    return best


def main():
    guests = IndexedLists()
    guests.names.append("Ann")
    guests.names.append("Bob")
    guests.greet()
    print(longest(guests.names))


main()

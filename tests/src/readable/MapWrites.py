class MapWrites:
    """What is put into maps, and looked up with a default."""

    def __init__(self):
        self.phones = TreeMap()

    def add(self, name, number):
        self.phones[name] = number

    def find(self, name):
        return self.phones.get(name, "unknown")

    def replace(self, name, number):
        return self.phones.put(name, number)


def count(words):
    counts = HashMap()
    for word in words:
        counts[word] = i32(counts.get(word, 0) + 1)
    return counts


def main():
    book = MapWrites()
    book.add("Ann", "123")
    print(book.find("Ann") + " " + book.find("Bob"))
    print(string_text(book.replace("Ann", "456")))
    for word in count(["a", "b", "a"]):
        print(word)


main()

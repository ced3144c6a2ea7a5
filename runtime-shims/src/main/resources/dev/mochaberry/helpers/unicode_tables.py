# How the tables of unicode.py are read, each when it is first asked. All numbers are in base 36.


class UnicodeRuns:
    # A kind of characters by the distances between the places where it begins and ends.
    def __init__(self, text):
        self.text, self.edges = text, []

    def place(self, c):
        # How many edges are not behind the character.
        if not self.edges:
            at = 0
            for word in self.text.split(" "):
                at += int(word, 36)
                self.edges.append(at)
        low, high = 0, len(self.edges)
        while low < high:
            middle = (low + high) >> 1
            if self.edges[middle] <= c:
                low = middle + 1
            else:
                high = middle
        return low

    def has(self, c):
        return c < 0x110000 and self.place(c) & 1 == 1

    def start(self, c):
        # Where the run of a character that it has begins.
        return self.edges[self.place(c) - 1]


class UnicodeCases:
    # Runs of characters that become others: the first, how many, by which step, how far.
    def __init__(self, text):
        self.text, self.others = text, None

    def of(self, c):
        if self.others is None:
            self.others = {}
            n = [int(word, 36) for word in self.text.split(" ")]
            for i in range(0, len(n), 4):
                for x in range(n[i], n[i] + n[i + 1] * n[i + 2], n[i + 2]):
                    self.others[x] = x + n[i + 3]
        return self.others.get(c, c)


class UnicodeWords:
    # Characters that become several.
    def __init__(self, text):
        self.text, self.words = text, None

    def of(self, c, other):
        if self.words is None:
            self.words = {}
            for word in self.text.split(" "):
                codes = [int(x, 36) for x in word.split(".")]
                self.words[codes[0]] = "".join([chr(x) for x in codes[1:]])
        return self.words.get(c, other)


class UnicodeTypes:
    # The general category of every character, in runs: how many, and its number.
    def __init__(self, text):
        self.text, self.ends, self.types = text, [], []

    def of(self, c):
        if not self.ends:
            end = 0
            for word in self.text.split(" "):
                count, kind = word.split(".")
                end += int(count, 36)
                self.ends.append(end)
                self.types.append(int(kind, 36))
        low, high = 0, len(self.ends)
        while low < high:
            middle = (low + high) >> 1
            if self.ends[middle] <= c:
                low = middle + 1
            else:
                high = middle
        return self.types[low] if 0 <= c < 0x110000 else 0

class Entry:
    def __init__(self, key, value, next):
        self.key = key
        self.value = value
        self.next = next


class OwnHashMap:
    def __init__(self):
        self.table = [None] * 32

    def hash(self, s):
        h = 0
        for c in s:
            h = (h * 31 + ord(c)) % 1000
        return h % len(self.table)

    def put(self, key, value):
        h = self.hash(key)
        e = self.table[h]
        while e is not None:
            if e.key == key:
                e.value = value
                return
            e = e.next
        self.table[h] = Entry(key, value, self.table[h])

    def get(self, key, otherwise):
        e = self.table[self.hash(key)]
        while e is not None:
            if e.key == key:
                return e.value
            e = e.next
        return otherwise


def main():
    m = OwnHashMap()
    total = 0
    for i in range(200):
        k = "key" + str(i % 40)
        m.put(k, m.get(k, 0) + i)
        total += m.get("key" + str(i % 50), -1)
    print(total)


main()

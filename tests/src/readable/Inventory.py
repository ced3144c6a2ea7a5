class Inventory:
    """Maps in order, seen from all sides."""

    def __init__(self):
        self.stock = LinkedHashMap()

    def add(self, item, n):
        self.stock[item] = i32(self.stock.get(item, 0) + n)

    def take(self, item):
        left = self.stock.get(item)
        if left is None or left == 0:
            return False
        self.stock[item] = i32(left - 1)
        return True

    def report(self):
        if not self.stock:
            print("nothing")
        for item in self.stock:
            print(item)
        for n in self.stock.values():
            print(n)
        sorted_ = TreeMap(self.stock)
        for key, value in sorted_.items():
            print("%s x %d" % (key, value))


def main():
    inventory = Inventory()
    inventory.add("nail", 2)
    inventory.add("bolt", 1)
    print(bool_text(inventory.take("nail")) + " " + bool_text(inventory.take("nut")))
    inventory.report()


main()

class Receipt:
    """Rows of a table, formatted."""

    def __init__(self):
        self.items = []
        self.prices = []

    def add(self, item, price):
        self.items.append(item)
        self.prices.append(price)

    def print(self):
        total = 0.0
        for i in range(len(self.items)):
            print("%-8s %6s" % (self.items[i], fixed_text(at_list(self.prices, i), 2)))
            total += self.prices[i]
        print("%-8s %6s" % ("total", fixed_text(total, 2)))


def main():
    receipt = Receipt()
    receipt.add("bread", 2.5)
    receipt.add("milk", 1.25)
    receipt.print()


main()

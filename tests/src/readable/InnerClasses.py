class InnerClasses:
    def __init__(self):
        self.total = 0
        self.items = []

    def greeter(self, word):
        return InnerClasses_1(self, word)


class Item:
    def __init__(self, outer, price):
        self.outer = outer
        self.price = price

    def buy(self):
        self.outer.total = i32(self.outer.total + self.price)
        self.outer.items.append(self)


class InnerClasses_1:
    def __init__(self, outer, word):
        self.outer = outer
        self.word = word

    def greet(self, name):
        return self.word + ", " + name + "!"

    def bye(self):
        return "bye after %d" % len(self.outer.items)


def main():
    shop = InnerClasses()
    Item(shop, 5).buy()
    item = Item(shop, 7)
    item.buy()
    g = shop.greeter("Hello")
    print("%s %s %d" % (g.greet("you"), g.bye(), shop.total))


main()

def show(words):
    for word in words:
        print(word)
    for i in range(len(words)):
        print("%d: %s" % (i, words[i]))


def total(prices):
    total = 0
    for price in prices:
        total += price
    return total


def dropShort(words):
    it = java_iterator(words)
    while it.hasNext():
        word = it.next()
        if len(word) < 3:
            iterator_remove(it)


def stock(stock):
    for key, value in stock.items():
        print("%s = %d" % (key, value))
    for key in stock:
        print(key)
    for n in stock.values():
        print(n)


def main():
    words = to_list(list_of("a", "list", "of", "words"))
    dropShort(words)
    show(words)
    print(total(list_of(3, 4)))
    stock_ = TreeMap()
    stock_["apple"] = 3
    stock_["pear"] = 4
    stock(stock_)


main()

"""Loops over the entries of a map."""


def total(stock):
    total = 0
    for value in stock.values():
        total += value
        if total + 0x20000000 >> 30:
            total = i32(total)
    return total


def doubled(stock):
    result = HashMap()
    for name, n in stock.items():
        result[name] = i32(2 * n)
    return result


def restock(stock):
    for entry in stock.entries():
        if entry.value < 2:
            entry.setValue(10)


def longest(stock):
    longest = ""
    for key in stock:
        if len(key) > len(longest):
            longest = key
    return longest


def main():
    stock = LinkedHashMap()
    stock["apple"] = 3
    stock["fig"] = 1
    restock(stock)
    for key, value in doubled(stock).items():
        print("%s: %d" % (key, value))
    print("%d%s" % (total(stock), longest(stock)))


main()

"""Boxes of characters that nothing tells from strings of one are such strings."""


def isBalanced(text):
    open_ = []
    for c in text:
        if c == "(" or c == "[":
            open_.append(c)
        elif (c == ")" or c == "]") and (not open_ or open_.pop() != ("(" if c == ")" else "[")):
            return False
    return not open_


def count(text):
    counts = TreeMap()
    for c in text:
        if c != " ":
            counts.merge(c, 1, lambda x, y: i32(x + y))
    return counts


def main():
    print(
        "%s %s %s"
        % (
            bool_text(isBalanced("([])[()]")),
            bool_text(isBalanced("([)]")),
            bool_text(isBalanced("((")),
        )
    )
    counts = count("Hello, World")
    print(text(counts))
    best = "?"
    for key, value in counts.items():
        if best not in counts or value > counts.get(best):
            best = key
    print("most: " + best + ", " + number_text(counts.get(best)))


main()

def greet(language):
    if language == "de":
        print("Hallo")
    elif language in ("fr", "ca"):
        print("Salut")
    else:
        print("(" + language + ")")
        print("Hello")


def price(size, milk):
    if size == 0:
        price = 2
    elif size == 1:
        p = 3
        if milk:
            p += 1
        price = p
    else:
        price = 4 + size
    return price * 10


def size(n):
    if n == 0:
        return "none"
    if n in (1, 2, 3):
        return "few"
    text = "n=%d" % n
    return text if n < 100 else "many"


greet("fr")
print(price(1, True))
print(size(4))

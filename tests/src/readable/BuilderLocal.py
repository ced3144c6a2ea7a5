"""A builder that only grows is a list of parts."""


def join(words):
    sb = []
    for w in words:
        sb.append(w + " ")
    return "".join(sb)


def stars(n):
    sb = ["<"]
    for i in range(n):
        sb.append("*")
    sb.append(">%d" % n)
    return "".join(sb)


def reversed_(s):
    return str(StringBuilder(s).reverse())


print(join(["a", "b"]))
print(stars(3))
print(reversed_("stressed"))

"""A builder that only grows is a list of parts."""


def join(words):
    sb = StringBuilder()
    for w in words:
        sb.append(w).append(" ")
    return str(sb)


def stars(n):
    sb = StringBuilder("<")
    for i in range(n):
        sb.append("*")
    sb.append(">").append(str(n))
    return str(sb)


def reversed_(s):
    return str(StringBuilder(s).reverse())


print(join(["a", "b"]))
print(stars(3))
print(reversed_("stressed"))

# How languages sort characters, as the translating JDK has it: weights of letter, accent and case.

READ = {}


def elements(text, locale):
    """The weights of a text: numbers of 32 bits."""
    key = locale if locale in TABLES else locale.split("_")[0] if locale.split("_")[0] in TABLES else ""
    table = READ.get(key)
    if table is None:
        table = READ[key] = {}
        for run in TABLES[key].split(";"):
            parts = run.split(" ")
            for i in range(1, len(parts)):
                table[chr(int(parts[0], 16) + i - 1)] = [int(x, 16) for x in parts[i].split("+")]
    out = []
    for c in text:
        found = table.get(c)
        if found is not None:
            out.extend(found)
        elif ord(c) > 0xFFFF:
            n = ord(c) - 0x10000
            out.extend((0x7FFF0000, (0xD800 + (n >> 10)) << 16, (0xDC00 + (n & 0x3FF)) << 16))
        else:
            out.extend((0x7FFF0000, ord(c) << 16))
    return out



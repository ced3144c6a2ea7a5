# java.text.Normalizer: canonical and compatible forms (Unicode Standard Annex 15) of the characters below U+10000.


class NormalForm:
    def __init__(self, name, place, composes, table):
        self.form, self.place, self.composes, self.table = name, place, composes, table

    def name(self):
        return self.form

    def ordinal(self):
        return self.place

    def __str__(self):
        return self.form

    def apply(self, s):
        for c in s:
            if c >= "\x80":
                break
        else:
            return s
        codes = []
        for c in s:
            self.take_apart(ord(c), codes)
        in_mark_order(codes)
        return "".join([chr(c) for c in (put_together(codes) if self.composes else codes)])

    def take_apart(self, c, out):
        if 0xAC00 <= c <= 0xD7A3:
            # A syllable of Hangul, of two or three parts.
            c -= 0xAC00
            out += [0x1100 + c // 588, 0x1161 + c % 588 // 28]
            if c % 28:
                out.append(0x11A7 + c % 28)
            return
        parts = c >= 0x80 and (decomposition(self.table, c) or decomposition(CANONICAL, c))
        if not parts:
            out.append(c)
            return
        for part in parts:
            self.take_apart(part, out)


def decomposition(table, c):
    key = " " + to_radix(c, 36)
    i = table.find(key + ":")
    if i < 0:
        i = table.find(key + "!")
    if i < 0:
        return None
    i += len(key) + 1
    return [int(n, 36) for n in table[i : table.find(" ", i)].split(".")]


def composition(first, second):
    # The character of two, or 0.
    if 0x1100 <= first < 0x1113 and 0x1161 <= second < 0x1176:
        return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    if 0xAC00 <= first <= 0xD7A3 and (first - 0xAC00) % 28 == 0 and 0x11A7 < second < 0x11C3:
        return first + second - 0x11A7
    i = CANONICAL.find(":" + to_radix(first, 36) + "." + to_radix(second, 36) + " ")
    return int(CANONICAL[CANONICAL.rfind(" ", 0, i) + 1 : i], 36) if i >= 0 else 0


def mark_class(c):
    return COMBINING.of(c) if 0x300 <= c < 0x10000 else 0


def in_mark_order(codes):
    # Marks that do not hang on the same place of a letter have a fixed order.
    for i in range(1, len(codes)):
        k = mark_class(codes[i])
        while k and i and mark_class(codes[i - 1]) > k:
            codes[i - 1], codes[i] = codes[i], codes[i - 1]
            i -= 1


def put_together(codes):
    out, start, last = [], -1, 0
    for c in codes:
        k = mark_class(c)
        made = 0
        if start >= 0 and (last < k or start == len(out) - 1):
            made = composition(out[start], c)
        if made:
            out[start] = made
            continue
        if k == 0:
            start = len(out)
        last = k
        out.append(c)
    return out


NORMAL_FORMS = {}


def normal_form(name, place, composes, table=""):
    if name not in NORMAL_FORMS:
        NORMAL_FORMS[name] = NormalForm(name, place, composes, table)
    return NORMAL_FORMS[name]

# Text with characters above U+FFFF. A program that may have such is told by the guard SURROGATES: in
# it each half of a pair is a character of a str, as it is a char in Java. Pairs are joined where text
# leaves the program, and split where it enters.
import sys


def join_pairs(s, lone="?"):
    # The text in whole characters, with something else for each half that is alone, or itself for None.
    if b"\xed" not in s.encode():
        return s
    out, high = [], 0
    for c in s:
        u = ord(c)
        if high and 0xDC00 <= u < 0xE000:
            out[-1] = chr(((high - 0xD800) << 10) + u + 0x2400)
            high = 0
        else:
            high = u if 0xD800 <= u < 0xDC00 else 0
            out.append(lone if lone and 0xD800 <= u < 0xE000 else c)
    return "".join(out)


def split_pairs(s):
    for b in s.encode():
        if b >= 0xF0:
            return "".join([code_point_text(ord(c)) for c in s])
    return s


def code_point_text(c):
    return chr(c) if c < 0x10000 else chr(0xD7C0 + (c >> 10)) + chr(0xDC00 + (c & 0x3FF))


def code_point_of(s, i):
    # That which begins at a place of the text.
    pair = join_pairs(s[i : i + 2], None)
    return ord(pair if len(pair) == 1 else s[i])


def code_points(s):
    return [ord(c) for c in join_pairs(s, None)]


def string_of_code_points(points, start, count):
    if start < 0 or count < 0 or start + count > len(points):
        raise StringIndexOutOfBoundsException(count_text(start, count, len(points)))
    return "".join([code_point_text(known_code_point(c)) for c in points[start : start + count]])


def known_code_point(c):
    if 0 <= c <= 0x10FFFF:
        return c
    raise IllegalArgumentException(str(c))


def stream_of_code_points(s):
    points = code_points(s)
    return Stream(points, points if max(points, default=0) <= 0xFF else None)  # the JVM knows how many only of Latin-1


def code_point_in(chars, i):
    at(chars, i)
    return code_point_of(string_from_chars(chars[i : i + 2]), 0)


def put_code_point(c, chars, i):
    s = code_point_text(valid_code_point(c))
    for k in range(len(s) - 1, -1, -1):
        put(chars, i + k, ord(s[k]))
    return len(s)


def without_halves(s):
    # Of a reversed text: what were pairs before are pairs again.
    out = []
    for c in s:
        if out and "\ud800" <= c < "\udc00" and "\udc00" <= out[-1] < "\ue000":
            out.insert(-1, c)
            out.append("")  # the pair is complete
        else:
            out.append(c)
    return [c for c in out if c]


def has_pairs(s):
    return b"\xed" in s.encode() and len(join_pairs(s)) != len(s)


def in_units(match, s, i, begin, end, *more):
    # The marks of a match that was looked for in whole characters.
    if i > len(s):
        return None
    points = join_pairs(s, None)
    i, begin, end = [len(join_pairs(s[:k], None)) for k in (i, begin, end)]
    marks = match(points, i, begin, end, *more)
    return [k if k < 0 else len(split_pairs(points[:k])) for k in marks] if marks else None


class UnitWriter:
    # Writes text in whole characters; a first half waits for the second.
    def __init__(self, file):
        self.file, self.half = file, ""

    def write(self, s):
        s = self.half + s
        self.half = s[-1:] if "\ud800" <= s[-1:] < "\udc00" else ""
        self.file.write(join_pairs(s[: len(s) - len(self.half)]))


STDOUT, STDERR = UnitWriter(sys.stdout), UnitWriter(sys.stderr)


def print_units(*values, end="\n", file=None):
    # Stands for print in the whole module.
    (STDERR if file is sys.stderr else STDOUT).write("".join([str(x) for x in values]) + end)

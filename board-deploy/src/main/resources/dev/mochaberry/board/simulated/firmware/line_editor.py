# How a board takes a line from a terminal: keys move, delete and repeat, blocks are indented.
#
# The bytes that it sends are those of MicroPython 1.25 on a Pico; completion of names is missing.
MOST_REMEMBERED = 8
INDENT = 4
KEYWORDS = ("async", "class", "def", "for", "if", "try", "while", "with")
SEQUENCES = {
    b"[A": "up", b"[B": "down", b"[C": "right", b"[D": "left", b"[H": "home", b"[F": "end", b"OH": "home", b"OF": "end",
    b"[1~": "home", b"[7~": "home", b"[4~": "end", b"[8~": "end", b"[3~": "delete",
}  # fmt: skip
CONTROLS = {b"\x01": "home", b"\x02": "left", b"\x04": "delete", b"\x05": "end", b"\x06": "right", b"\x0e": "down", b"\x10": "up"}


class LineEditor:
    def __init__(self, read):
        self.read = read
        self.history = []

    def line(self, write, prompt, before=""):
        # What ended the line, b"\r" or a control character, and the line. Before: the lines of its block so far.
        self.write = write
        self.text, self.cursor, self.back = "", 0, 0
        write(prompt)
        self.insert(indentation(before))
        while True:
            c = self.read()
            if c == b"\r":
                write(b"\r\n")
                self.remember()
                return c, self.text
            if c == b"\x03" or not self.text and b"\x01" <= c <= b"\x05":
                return c, self.text
            if c in b"\x08\x7f":
                self.rub_out()
            elif c == b"\t":
                if not self.text[: self.cursor].strip(" "):
                    self.insert(" " * INDENT)
            elif c == b"\x1b":
                self.move(self.sequence())
            elif c in CONTROLS:
                self.move(CONTROLS[c])
            elif b" " <= c <= b"~":
                self.insert(c.decode())

    def sequence(self):
        keys = self.read() + self.read()
        if keys[1:].isdigit():
            keys += self.read()
        return SEQUENCES.get(keys, "")

    def move(self, key):
        if key in ("left", "home"):
            self.step_back(min(self.cursor, 1) if key == "left" else self.cursor)
        elif key in ("right", "end"):
            end = min(self.cursor + 1, len(self.text)) if key == "right" else len(self.text)
            self.write(self.text[self.cursor : end].encode())
            self.cursor = end
        elif key == "delete" and self.cursor < len(self.text):
            self.replace(self.text[: self.cursor] + self.text[self.cursor + 1 :], self.cursor)
        elif key in ("up", "down"):
            back = self.back + (1 if key == "up" else -1)
            if 0 <= back <= len(self.history):
                self.back = back
                self.step_back(self.cursor)
                text = self.history[-back] if back else ""
                self.replace(text, len(text))

    def insert(self, more):
        if more:
            self.replace(self.text[: self.cursor] + more + self.text[self.cursor :], self.cursor + len(more))

    def rub_out(self):
        if self.cursor:
            left = self.text[: self.cursor]
            count = INDENT if len(left) >= INDENT and not left.strip(" ") else 1
            self.step_back(count)
            self.replace(left[:-count] + self.text[len(left) :], self.cursor)

    def step_back(self, count):
        self.cursor -= count
        self.write(b"\x08" * count if count <= 4 else b"\x1b[%dD" % count)

    def replace(self, text, cursor):
        # The text from the cursor on is drawn anew.
        shown = text[self.cursor :].encode()
        self.write((b"\x1b[K" if len(text) < len(self.text) else b"") + shown)
        self.text, self.cursor = text, len(text)
        self.step_back(len(text) - cursor)

    def remember(self):
        if self.text and self.history[-1:] != [self.text]:
            self.history.append(self.text)
            del self.history[:-MOST_REMEMBERED]


def indentation(before):
    # What the line behind these starts with: as much as the last, more behind a colon, nothing behind two empty ones.
    lines = before.split("\n")[:-1]
    if not lines:
        return ""
    last = lines[-1]
    if len(lines) > 2 and not last.strip(" ") and not lines[-2].strip(" "):
        return ""
    depth = (len(last) - len(last.lstrip(" "))) // INDENT
    return " " * INDENT * (depth + last.endswith(":"))


def goes_on(text):
    # Whether more lines belong to what was typed so far.
    depth, quote, i = 0, "", 0
    while i < len(text):
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif text.startswith(quote, i):
                i += len(quote) - 1
                quote = ""
        elif c in "'\"":
            quote = c * 3 if text.startswith(c * 3, i) else c
            i += len(quote) - 1
        else:
            depth += (c in "([{") - (c in ")]}")
        i += 1
    if quote:
        return len(quote) == 3
    if depth > 0 or text.endswith("\\"):
        return True
    return starts_block(text) and not text.endswith("\n")


def starts_block(text):
    first = ""
    for c in text:
        if not (c.isalpha() or c.isdigit() or c == "_"):
            break
        first += c
    return text.startswith("@") or first in KEYWORDS

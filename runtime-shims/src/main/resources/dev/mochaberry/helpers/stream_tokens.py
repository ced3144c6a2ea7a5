# java.io.StreamTokenizer, as the JDK's own table of character kinds has it.


class StreamTokenizer:
    # Kinds of characters: 1 blank, 2 digit, 4 letter, 8 quote, 16 comment.
    def __init__(self, reader):
        self.reader, self.ahead, self.kept = non_null(reader), None, False
        self.kind, self.number, self.word = -4, 0.0, None
        self.line = 1
        self.line_ends = self.lower = self.line_remarks = self.block_remarks = False
        self.kinds = bytearray(256)
        self.put(0, 32, 1)
        self.put(65, 90, 4)
        self.put(97, 122, 4)
        self.put(160, 255, 4)
        self.put(34, 34, 8)
        self.put(39, 39, 8)
        self.put(47, 47, 16)
        self.parse_numbers()

    def put(self, low, high, kind):
        for c in range(max(low, 0), min(high, 255) + 1):
            self.kinds[c] = kind

    def word_chars(self, low, high):
        for c in range(max(low, 0), min(high, 255) + 1):
            self.kinds[c] |= 4

    def parse_numbers(self):
        for c in b"0123456789.-":
            self.kinds[c] |= 2

    def reset_syntax(self):
        self.put(0, 255, 0)

    def peek(self):
        if self.ahead is None:
            self.ahead = self.reader.read()
        return self.ahead

    def pop(self):
        c, self.ahead = self.peek(), None
        return c

    def push_back(self):
        self.kept = self.kind != -4

    def line_ends_matter(self, b):
        self.line_ends = b

    def lower_words(self, b):
        self.lower = b

    def slash_remarks(self, line, block):
        self.line_remarks = self.line_remarks if line is None else line
        self.block_remarks = self.block_remarks if block is None else block

    def next_token(self):
        if self.kept:
            self.kept = False
            return self.kind
        self.word = None
        while True:
            c = self.peek()
            kind = 4 if c > 255 else self.kinds[c] if c >= 0 else 0
            if c < 0:
                self.kind = -1
            elif kind & 1:
                self.pop()
                if c in (10, 13) and self.read_line_end(c):
                    return self.kind
                continue
            elif kind & 2:
                self.read_number()
            elif kind & 4:
                self.read_word()
            elif kind & 8:
                self.read_quoted()
            elif c == 47 and self.line_remarks | self.block_remarks:
                self.pop()
                if self.peek() == 42 and self.block_remarks:
                    self.skip_block()
                    continue
                if self.peek() == 47 and self.line_remarks or kind & 16:
                    self.skip_line()
                    continue
                self.kind = c
            elif kind & 16:
                self.skip_line()
                continue
            else:
                self.kind = self.pop()
            return self.kind

    def read_line_end(self, c):
        self.line += 1
        if c == 13 and self.peek() == 10:
            self.pop()
        if self.line_ends:
            self.kind = 10
        return self.line_ends

    def skip_line(self):
        while self.peek() >= 0 and self.peek() not in (10, 13):
            self.pop()

    def skip_block(self):
        self.pop()
        before = 0
        while self.peek() >= 0 and not (before == 42 and self.peek() == 47):
            before = self.pop()
            self.line += before == 10
        self.pop()

    def read_number(self):
        negative = self.peek() == 45
        if negative:
            self.pop()
            if self.peek() != 46 and not 48 <= self.peek() <= 57:
                self.kind = 45
                return
        value, places, seen = 0.0, 0, False
        while True:
            c = self.peek()
            if c == 46 and not seen:
                seen = True
            elif 48 <= c <= 57:
                value = value * 10 + (c - 48)
                places += seen
            else:
                break
            self.pop()
        value /= 10.0**places
        self.kind, self.number = -2, -value if negative else value

    def read_word(self):
        out, c = [], self.peek()
        while c > 255 or c >= 0 and self.kinds[c] & 6:
            out.append(chr(self.pop()))
            c = self.peek()
        word = "".join(out)
        self.kind, self.word = -3, lower(word) if self.lower else word

    def read_quoted(self):
        quote, out = self.pop(), []
        while self.peek() >= 0 and self.peek() not in (quote, 10, 13):
            c = self.pop()
            if c == 92:
                c = self.read_escape()
            out.append(chr(c))
        if self.peek() == quote:
            self.pop()
        self.kind, self.word = quote, "".join(out)

    def read_escape(self):
        c = self.pop()
        if 48 <= c <= 55:
            code, most = c - 48, 2 if c <= 51 else 1
            while most and 48 <= self.peek() <= 55:
                code = code * 8 + self.pop() - 48
                most -= 1
            return code
        i = "abfnrtv".find(chr(c))
        return b"\x07\x08\x0c\n\r\t\x0b"[i] if i >= 0 else c

    def __str__(self):
        kind = self.kind
        if kind == -2:
            shown = "n=" + double_text(self.number)
        elif kind == -3 or kind >= 0 and kind < 256 and self.kinds[kind] & 8:
            shown = string_text(self.word)
        elif kind in (-1, 10, -4):
            shown = {-1: "EOF", 10: "EOL", -4: "NOTHING"}[kind]
        else:
            shown = "'" + chr(kind) + "'"
        return "Token[" + shown + "], line " + str(self.line)

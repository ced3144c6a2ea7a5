# Patterns of java.util.regex become programs for the machine.


class RegexCompiler:
    def __init__(self, source, flags):
        self.shown, self.source, self.flags, self.i = source, source, flags, 0
        self.groups, self.marks, self.names = 1, 0, {}
        self.open = 0  # groups
        self.loops = []
        if REGEX_FLAGS and flags & 16:
            self.program = [(RE_TEXT, source)] if not flags & 2 else [(RE_CHAR, self.literal(c)) for c in source]
        else:
            if REGEX_QUOTES:
                self.source = regex_unquoted(source)
            self.program = self.alternatives()
            if REGEX_FAULTS and self.more():
                raise self.fault("Unmatched closing ')'", self.i - 1 if self.i else -1)
        self.program.append((RE_END,))
        self.marks = self.groups * 2
        if REGEX_REPEATS:
            # The marks of loops come after those of the groups.
            for k in range(len(self.loops)):
                self.loops[k][0] = self.groups * 2 + k
            self.marks += len(self.loops)
            self.resolve(self.program)

    def resolve(self, program):
        for k in range(len(program)):
            op = program[k]
            if op[0] in (RE_SAVE, RE_LOOP) and isinstance(op[1], list):
                program[k] = (op[0], op[1][0]) + op[2:]
            elif op[0] == RE_LOOK or op[0] == RE_ATOM:
                self.resolve(op[1])

    def fault(self, what, at):
        return PatternSyntaxException(what, self.shown, at)

    def more(self):
        return self.i < len(self.source)

    def peek(self):
        if REGEX_FLAGS and self.flags & 4:
            while self.more():
                c = self.source[self.i]
                if c == "#":
                    while self.more() and self.source[self.i] != "\n":
                        self.i += 1
                elif c in " \t\n\x0b\f\r":
                    self.i += 1
                else:
                    break
        return self.source[self.i] if self.more() else ""

    def next(self):
        c = self.peek()
        self.i += 1
        return c

    def alternatives(self):
        if not REGEX_CHOICES and not REGEX_FLAGS:
            return self.sequence()
        flags = self.flags
        program = self.sequence()
        branches = [program]
        while self.peek() == "|":
            self.i += 1
            branches.append(self.sequence())
        self.flags = flags
        out = branches[-1]
        for b in reversed(branches[:-1]):
            out = [(RE_SPLIT, 1, len(b) + 2)] + regex_moved(b, 1) + [(RE_JUMP, len(b) + 2 + len(out))] + regex_moved(out, len(b) + 2)
        return out

    def sequence(self):
        out = []
        while True:
            c = self.peek()
            if c == "" or c == "|" or c == ")":
                return out
            part = self.atom()
            if REGEX_OPTIONS and part is None:
                continue  # flags alone cannot come more than once
            out.extend(regex_moved(self.quantified(part), len(out)))

    def literal(self, c):
        if REGEX_FLAGS and self.flags & 2:
            # Python's methods change ASCII letters only, as Java does without UNICODE_CASE.
            a, b = (lower(c), upper(c)) if self.flags & 320 else (c.lower(), c.upper())
            return lambda x: x == a or x == b
        return lambda x: x == c

    def atom(self):
        c = self.next()
        if REGEX_GROUPS and c == "(":
            return self.group()
        if REGEX_SETS and c == "[":
            return [(RE_CHAR, self.char_set())]
        if c == ".":
            if REGEX_FLAGS and self.flags & 32:
                return [(RE_CHAR, lambda x: True)]
            if REGEX_FLAGS and self.flags & 1:
                return [(RE_CHAR, lambda x: x != "\n")]
            return [(RE_CHAR, lambda x: x not in "\n\r\x85\u2028\u2029")]
        if REGEX_EDGES and c == "^":
            return [(RE_WHERE, at_line_begin if REGEX_FLAGS and self.flags & 8 else at_text_begin)]
        if REGEX_EDGES and c == "$":
            return [(RE_WHERE, at_line_end if REGEX_FLAGS and self.flags & 8 else at_last_line_end)]
        if REGEX_FAULTS and c in "*+?":
            raise self.fault("Dangling meta character '" + c + "'", self.i - 1)
        if REGEX_COUNTS and c == "{":
            if REGEX_FAULTS and not "0" <= (self.source[self.i : self.i + 1] or " ") <= "9":
                raise self.fault("Illegal repetition", self.i)
            self.i -= 1
            return [(RE_TEXT, "")]  # what comes so often is nothing
        if REGEX_ESCAPES and c == "\\":
            return self.escape()
        return [(RE_CHAR, self.literal(c))]

    def escape(self):
        if REGEX_FAULTS and not self.more():
            raise self.fault("Unclosed group", self.i + 1) if self.open else self.fault(TRAILING_BACKSLASH, self.i)
        c = self.source[self.i]
        if REGEX_BACK and "1" <= c <= "9":
            n = int(c)
            self.i += 1
            while self.more() and "0" <= self.source[self.i] <= "9" and n * 10 + int(self.source[self.i]) < self.groups:
                n = n * 10 + int(self.source[self.i])
                self.i += 1
            # A group that is not there never matches.
            return [(RE_BACK, n, self.flags & 2)] if n < self.groups else [(RE_WHERE, lambda s, i, begin, end: False)]
        if REGEX_PLACES and regex_place(c):
            self.i += 1
            return [(RE_WHERE, regex_place(c))]
        if REGEX_BACK and c == "k":
            self.i += 1
            begin = self.next()
            if REGEX_FAULTS and begin != "<":
                raise self.fault("\\k is not followed by '<' for named capturing group", self.i - 1)
            name = self.name()
            if REGEX_FAULTS and name not in self.names:
                raise self.fault("named capturing group <" + name + "> does not exist", self.i - 1)
            return [(RE_BACK, self.names[name], self.flags & 2)]
        if REGEX_REPEATS and c == "R":
            self.i += 1
            one = lambda x: x in "\n\x0b\f\r\x85\u2028\u2029"
            return [(RE_SPLIT, 1, 3), (RE_TEXT, "\r\n"), (RE_JUMP, 4), (RE_CHAR, one)]
        return [(RE_CHAR, self.escaped())]

    def escaped(self):
        # The test of what follows a backslash, in and out of brackets.
        c = self.source[self.i]
        self.i += 1
        if c in "dwshv":
            return regex_class(c, self)
        if c in "DWSHV":
            return regex_not(regex_class(c.lower(), self))
        if REGEX_PROPERTIES and c in "pP":
            if self.more() and self.source[self.i] == "{":
                end = self.source.find("}", self.i)
                if REGEX_FAULTS and end < 0:
                    raise self.fault("Unclosed character family", len(self.source))
                name = self.source[self.i + 1 : end]
                self.i = end + 1
                if REGEX_FAULTS and not name:
                    raise self.fault("Empty character family", end)
            else:
                name = self.source[self.i : self.i + 1] or "\0"
                self.i += 1
            test = regex_class(name, self)
            if REGEX_FLAGS and self.flags & 2 and name in ("Lower", "Upper", "Lu", "Ll", "javaLowerCase", "javaUpperCase"):
                test = regex_folded(test)
            return test if c == "p" else regex_not(test)
        return self.literal(self.escaped_char(c))

    def escaped_char(self, c):
        if not REGEX_CODES and not REGEX_FAULTS:
            return c
        plain = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "a": "\x07", "e": "\x1b"}
        if c in plain:
            return plain[c]
        if c == "0":
            k = self.i
            most = k + (3 if self.source[k : k + 1] < "4" else 2)  # not more than a byte has
            while k < most and "0" <= (self.source[k : k + 1] or " ") <= "7":
                k += 1
            if REGEX_FAULTS and k == self.i:
                raise self.fault("Illegal octal escape sequence", k)
            value = int(self.source[self.i : k], 8)
            self.i = k
            return chr(value)
        if c == "x" and self.source[self.i : self.i + 1] == "{" and is_hex_char(self.source[self.i + 1 : self.i + 2]):
            return chr(self.code_in_braces())
        if c == "x" or c == "u":
            return chr(self.code(2 if c == "x" else 4))
        if c == "c":
            if REGEX_FAULTS and not self.more():
                raise self.fault("Illegal control escape sequence", self.i - 1)
            self.i += 1
            return chr(ord(self.source[self.i - 1]) ^ 64)
        if REGEX_FAULTS and ("a" <= c <= "z" or "A" <= c <= "Z"):
            raise self.fault("Illegal/unsupported escape sequence", self.i - 1)
        return c

    def code_in_braces(self):
        value = 0
        self.i += 1
        while self.more() and is_hex_char(self.source[self.i]):
            value = value * 16 + int(self.source[self.i], 16)
            if REGEX_FAULTS and value > 0x10FFFF:
                raise self.fault("Hexadecimal codepoint is too big", self.i)
            self.i += 1
        if REGEX_FAULTS and self.source[self.i : self.i + 1] != "}":
            raise self.fault("Unclosed hexadecimal escape sequence", self.i)
        self.i += 1
        return value

    def code(self, digits):
        value = 0
        for k in range(digits):
            c = self.next()
            if REGEX_FAULTS and not is_hex_char(c):
                what = "hexadecimal" if digits == 2 else "Unicode"
                raise self.fault("Illegal " + what + " escape sequence", self.i - 1)
            value = value * 16 + int(c, 16)
        return value

    def char_set(self, bracketed=True):
        # After the opening bracket, or after && up to the bracket that closes what is around.
        negative = bracketed and self.source[self.i : self.i + 1] == "^"
        if negative:
            self.i += 1
        test = None
        while True:
            c = self.peek()
            if REGEX_FAULTS and c == "":
                raise self.fault("Unclosed character class", len(self.source) - 1)
            if c == "]" and test is not None:
                break
            if REGEX_CUTS and c == "&" and self.source[self.i : self.i + 2] == "&&":
                self.i += 2
                other = self.cut_with()
                if REGEX_FAULTS and test is None and other is None:
                    raise self.fault("Bad class syntax", self.i - 1)
                test = regex_and(test, other) if test is not None and other is not None else test or other
                continue
            self.i += 1
            part = self.set_part(c)
            test = part if test is None else regex_or(test, part)
        if bracketed:
            self.i += 1
        return regex_not(test) if negative else test

    def cut_with(self):
        # What follows &&; None where nothing does.
        test = None
        while self.peek() not in ("]", "&"):
            if self.peek() == "[":
                self.i += 1
                part = self.char_set()
            else:
                part = self.char_set(False)
            test = part if test is None else regex_or(test, part)
        return test

    def set_part(self, c):
        if c == "[":
            return self.char_set()
        if REGEX_ESCAPES and c == "\\":
            d = self.source[self.i : self.i + 1]
            if REGEX_FAULTS and d == "":
                raise self.fault("Unclosed character class", len(self.source))
            if d in "dwshvDWSHVpP":
                return self.escaped()
            self.i += 1
            if REGEX_FAULTS and "1" <= d <= "9":
                raise self.fault("Illegal/unsupported escape sequence", self.i - 1)
            c = self.escaped_char(d)
        if self.peek() == "-" and self.source[self.i + 1 : self.i + 2] not in ("]", "["):
            self.i += 1
            high = self.next()
            if REGEX_ESCAPES and high == "\\":
                self.i += 1
                high = self.source[self.i - 1 : self.i]
                high = "" if REGEX_FAULTS and high and high in "dwshvDWSHV" else self.escaped_char(high)
            if REGEX_FAULTS and high < c:
                raise self.fault("Illegal character range", self.i - 1)
            test = regex_range(c, high)
            return regex_folded(test) if REGEX_FLAGS and self.flags & 2 else test
        return self.literal(c)

    def name(self):
        name, c = "", self.next()
        if REGEX_FAULTS and (not is_word_char(c) or c == "_" or "0" <= c <= "9"):
            raise self.fault("capturing group name does not start with a Latin letter", self.i - 1)
        while is_word_char(c) and c != "_":
            name += c
            c = self.next()
        if REGEX_FAULTS and c != ">":
            raise self.fault("named capturing group is missing trailing '>'", self.i - 1)
        return name

    def group(self):
        if not REGEX_OPTIONS and not REGEX_FAULTS:
            return self.capture()
        flags = self.flags
        if self.source[self.i : self.i + 1] != "?":
            return self.capture()
        self.i += 1
        kind = self.next()
        if kind == "<" and self.source[self.i : self.i + 1] not in ("=", "!"):
            name = self.name()
            if REGEX_FAULTS and name in self.names:
                raise self.fault("Named capturing group <" + name + "> is already defined", self.i - 1)
            self.names[name] = self.groups
            return self.capture()
        if kind == ":":
            return self.closed()
        if kind in "=!>" and kind:
            inner = self.closed() + [(RE_END,)]
            return [(RE_ATOM, inner)] if kind == ">" else [(RE_LOOK, inner, True, kind == "=")]
        if kind == "<":
            wanted = self.next() == "="
            return [(RE_LOOK, self.closed() + [(RE_END,)], False, wanted)]
        on = True
        while kind not in ":)" or kind == "":
            if kind == "-" and on:
                on = False
            else:
                bit = {"i": 2, "m": 8, "s": 32, "x": 4, "d": 1, "u": 64, "U": 256}.get(kind)
                if REGEX_FAULTS and bit is None:
                    raise self.fault("Unknown group type" if kind in ("$", "@") and self.source[self.i - 2] == "?" else "Unknown inline modifier", self.i - 1)
                self.flags = self.flags | bit if on else self.flags & ~bit
            kind = self.next()
        if kind == ")":
            return None
        inner = self.closed()
        self.flags = flags
        return inner

    def capture(self):
        n = self.groups
        self.groups += 1
        inner = self.closed()
        return [(RE_SAVE, 2 * n)] + regex_moved(inner, 1) + [(RE_SAVE, 2 * n + 1)]

    def closed(self):
        self.open += 1
        inner = self.alternatives()
        self.open -= 1
        end = self.next()
        if REGEX_FAULTS and end != ")":
            raise self.fault("Unclosed group", len(self.source))
        return inner

    def quantified(self, atom):
        c = self.peek()
        if c == "" or c not in "*+?{":
            return atom
        self.i += 1
        low, high = 1 if c == "+" else 0, 1 if c == "?" else REGEX_MOST
        if REGEX_COUNTS and c == "{":
            low, high = self.bounds()
        mode = {"?": 1, "+": 2}.get(self.peek(), 0)
        if mode:
            self.i += 1
        return self.repeated(atom, low, high, mode)

    def bounds(self):
        begin = self.i
        low = high = self.count()
        if REGEX_FAULTS and self.i == begin:
            raise self.fault("Illegal repetition", begin)
        if self.source[self.i : self.i + 1] == ",":
            self.i += 1
            begin = self.i
            high = self.count()
            if self.i == begin:
                high = REGEX_MOST
        if REGEX_FAULTS and self.source[self.i : self.i + 1] != "}":
            raise self.fault("Unclosed counted closure", self.i)
        self.i += 1
        if REGEX_FAULTS and high < low:
            raise self.fault("Illegal repetition range", self.i - 1)
        return low, high

    def count(self):
        n = 0
        while self.more() and "0" <= self.source[self.i] <= "9":
            n = n * 10 + int(self.source[self.i])
            if REGEX_FAULTS and n > 0x7FFFFFFF:
                raise self.fault("Illegal repetition range", self.i)
            self.i += 1
        return n

    def repeated(self, atom, low, high, mode):
        if not REGEX_REPEATS or (len(atom) == 1 and atom[0][0] == RE_CHAR):
            return [(RE_RUN, atom[0][1], low, high, mode)]
        if mode == 2:
            return [(RE_ATOM, self.repeated(atom, low, high, 0) + [(RE_END,)])]
        out = []
        for k in range(low):
            out += regex_moved(atom, len(out))
        if high == REGEX_MOST:
            # L: RE_SPLIT body out; RE_SAVE mark; body; RE_LOOP mark L; out
            mark = [0]
            self.loops.append(mark)
            here, size = len(out), len(atom)
            body, after = here + 1, here + size + 3
            out.append((RE_SPLIT, body, after) if mode == 0 else (RE_SPLIT, after, body))
            out.append((RE_SAVE, mark))
            out += regex_moved(atom, here + 2)
            out.append((RE_LOOP, mark, here))
            return out
        after = len(out) + (high - low) * (len(atom) + 1)
        for k in range(high - low):
            here = len(out)
            out.append((RE_SPLIT, here + 1, after) if mode == 0 else (RE_SPLIT, after, here + 1))
            out += regex_moved(atom, here + 1)
        return out


def regex_unquoted(source):
    # What stands between \\Q and \\E, with a backslash before each character that may mean something.
    out, end = "", 0
    while True:
        begin = source.find("\\Q", end)
        if begin < 0:
            return out + source[end:]
        if (len(source[:begin]) - len(source[:begin].rstrip("\\"))) % 2:
            out += source[end : begin + 2]
            end = begin + 2
            continue
        out += source[end:begin]
        end = source.find("\\E", begin + 2)
        quoted = source[begin + 2 : end if end >= 0 else len(source)]
        if "0" <= (quoted[:1] or " ") <= "9":
            out += "\\x3"  # what stands before may end in digits
        out += "".join([c if c.isalpha() or "0" <= c <= "9" or c > "\x7f" else "\\" + c for c in quoted])
        if end < 0:
            return out
        end += 2


def regex_moved(program, by):
    # The program as part of a longer one.
    out = []
    for op in program:
        if op[0] == RE_SPLIT:
            op = (RE_SPLIT, op[1] + by, op[2] + by)
        elif op[0] == RE_JUMP:
            op = (RE_JUMP, op[1] + by)
        elif op[0] == RE_LOOP:
            op = (RE_LOOP, op[1], op[2] + by)
        out.append(op)
    return out


def regex_place(c):
    # The test of a place that the letter behind a backslash stands for, or None.
    return {
        "b": at_word_edge,
        "B": off_word_edge,
        "A": at_text_begin,
        "z": at_text_end,
        "Z": at_last_line_end,
        "G": at_last_end if REGEX_LAST else None,
    }.get(c)

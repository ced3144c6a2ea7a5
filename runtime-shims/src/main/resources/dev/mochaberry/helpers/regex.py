# java.util.regex: patterns are compiled to a small program for a backtracking machine without recursion.
#
# An instruction is a tuple of an operation and its operands; targets are indexes into the program:
#   CHAR test            one character that passes the test
#   RUN test low high k  low to high such characters, k: 0 greedy, 1 reluctant, 2 possessive
#   TEXT s               exactly this text
#   SPLIT a b            a, and after a failure b
#   JUMP a
#   SAVE n               the position becomes mark n (2 * group, and one more for its end)
#   LOOP n a             goes to a unless nothing was consumed since mark n
#   BACK n fold          the text of group n again
#   LOOK p ahead wanted  whether the program p matches here (ahead), or ends here
#   ATOM p               the first match of p, without a way back into it
#   WHERE f              a test f(text, i, begin, end) of the position
#   END
RE_CHAR, RE_RUN, RE_TEXT, RE_SPLIT, RE_JUMP, RE_SAVE, RE_LOOP, RE_BACK, RE_LOOK, RE_ATOM, RE_WHERE, RE_END = range(12)
REGEX_MOST = 1 << 29


def run_regex(program, s, i, marks, begin, end, whole):
    # The end of a match that begins at i, or -1; marks is changed only by a match.
    # The trail of choices is of small integers, (i * base + pc) * 4 + kind, for the board's memory:
    #   0 goes on at pc and i; 1 too, and may step back down to the integer below;
    #   2 takes one character more, up to the integer below; 3 restores mark pc to i - 1.
    pc, trail, base = 0, [], max(len(program), len(marks))
    while True:
        op = program[pc]
        kind = op[0]
        if kind == RE_CHAR:
            if i < end and op[1](s[i]):
                i += 1
                pc += 1
                continue
        elif kind == RE_RUN:
            test, low, high, mode = op[1], op[2], op[3], op[4]
            j, most = i, min(end, i + (low if mode == 1 else high))
            while j < most and test(s[j]):
                j += 1
            if j - i >= low:
                if mode == 1:
                    if high > low:
                        trail.append(i + high)
                        trail.append((j * base + pc) * 4 + 2)
                elif mode == 0 and j - i > low:
                    trail.append(i + low)
                    trail.append(((j - 1) * base + pc + 1) * 4 + 1)
                i = j
                pc += 1
                continue
        elif kind == RE_TEXT:
            j = i + len(op[1])
            if j <= end and s[i:j] == op[1]:
                i = j
                pc += 1
                continue
        elif kind == RE_SPLIT:
            trail.append((i * base + op[2]) * 4)
            pc = op[1]
            continue
        elif kind == RE_JUMP:
            pc = op[1]
            continue
        elif kind == RE_SAVE:
            trail.append(((marks[op[1]] + 1) * base + op[1]) * 4 + 3)
            marks[op[1]] = i
            pc += 1
            continue
        elif kind == RE_LOOP:
            pc = pc + 1 if marks[op[1]] == i else op[2]
            continue
        elif kind == RE_BACK:
            a, b = marks[op[1] * 2], marks[op[1] * 2 + 1]
            if a >= 0 and b >= 0 and i + b - a <= end:
                old, now = s[a:b], s[i : i + b - a]
                if old == now or (op[2] and old.lower() == now.lower()):
                    i += b - a
                    pc += 1
                    continue
        elif kind == RE_WHERE:
            if op[1](s, i, begin, end):
                pc += 1
                continue
        elif kind == RE_LOOK or kind == RE_ATOM:
            inner = marks[:]
            if kind == RE_ATOM or op[2]:
                j = run_regex(op[1], s, i, inner, begin, end, False)
            else:
                j = look_behind(op[1], s, i, inner, begin)
            if (j >= 0) == (kind == RE_ATOM or op[3]):
                if j >= 0:
                    for k in range(len(marks)):
                        if marks[k] != inner[k]:
                            trail.append(((marks[k] + 1) * base + k) * 4 + 3)
                            marks[k] = inner[k]
                if kind == RE_ATOM:
                    i = j
                pc += 1
                continue
        elif not whole or i == end:
            return i
        # Back to the last choice.
        while True:
            if not trail:
                return -1
            last = trail.pop()
            kind = last & 3
            i, pc = (last >> 2) // base, (last >> 2) % base
            if kind == 3:
                marks[pc] = i - 1
                continue
            if kind == 1:
                if i > trail[-1]:
                    trail.append(((i - 1) * base + pc) * 4 + 1)
                else:
                    trail.pop()
            elif kind == 2:
                most = trail[-1]
                if i >= end or not program[pc][1](s[i]):
                    trail.pop()
                    continue
                i += 1
                if i < most:
                    trail.append((i * base + pc) * 4 + 2)
                else:
                    trail.pop()
                pc += 1
            break


def look_behind(program, s, i, marks, begin):
    for j in range(i, begin - 1, -1):
        if run_regex(program, s, j, marks, begin, i, True) >= 0:
            return j
    return -1


def at_line_begin(s, i, begin, end):
    return i == begin or (i < end and (s[i - 1] == "\n" or (s[i - 1] == "\r" and s[i] != "\n")))


def at_line_end(s, i, begin, end):
    return i == end or s[i] in "\r\u0085\u2028\u2029" or (s[i] == "\n" and (i == begin or s[i - 1] != "\r"))


def at_last_line_end(s, i, begin, end):
    if i == end - 2:
        return s[i:end] == "\r\n"
    if i == end - 1:
        return s[i] in "\r\u0085\u2028\u2029" or (s[i] == "\n" and (i == begin or s[i - 1] != "\r"))
    return i == end


def at_word_edge(s, i, begin, end):
    return (i > begin and is_word_char(s[i - 1])) != (i < end and is_word_char(s[i]))


def is_word_char(c):
    return "a" <= c <= "z" or "A" <= c <= "Z" or "0" <= c <= "9" or c == "_"


def is_hex_char(c):
    return "0" <= c <= "9" or "a" <= c <= "f" or "A" <= c <= "F"


def is_ascii_punctuation(c):
    return "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~"


def regex_class(name, regex):
    # The test of a predefined character class or property.
    ascii = {
        "d": lambda c: "0" <= c <= "9",
        "w": is_word_char,
        "s": lambda c: c in " \t\n\x0b\f\r",
        "h": lambda c: c in " \t\xa0\u1680\u180e\u202f\u205f\u3000" or "\u2000" <= c <= "\u200a",
        "v": lambda c: c in "\n\x0b\f\r\x85\u2028\u2029",
        "Lower": lambda c: "a" <= c <= "z",
        "Upper": lambda c: "A" <= c <= "Z",
        "Alpha": lambda c: "a" <= c <= "z" or "A" <= c <= "Z",
        "Digit": lambda c: "0" <= c <= "9",
        "Alnum": lambda c: is_word_char(c) and c != "_",
        "Punct": is_ascii_punctuation,
        "Graph": lambda c: "!" <= c <= "~",
        "Print": lambda c: " " <= c <= "~",
        "Blank": lambda c: c in " \t",
        "Cntrl": lambda c: c < " " or c == "\x7f",
        "XDigit": is_hex_char,
        "Space": lambda c: c in " \t\n\x0b\f\r",
        "ASCII": lambda c: c < "\x80",
        "L": lambda c: is_letter(ord(c)),
        "Lu": lambda c: is_upper(ord(c)),
        "Ll": lambda c: is_lower(ord(c)),
        "N": lambda c: is_digit(ord(c)),
        "Nd": lambda c: is_digit(ord(c)),
        "P": lambda c: is_ascii_punctuation(c) and c not in "$+<=>^`|~" or c in "\xa1\xa7\xab\xb6\xb7\xbb\xbf",
        "S": lambda c: c in "$+<=>^`|~\xa2\xa3\xa4\xa5\xa6\xa8\xa9\xac\xae\xaf\xb0\xb1\xb4\xb8\xd7\xf7\u20ac",
        "Sc": lambda c: c in "$\xa2\xa3\xa4\xa5\u20ac",
        "Z": lambda c: c in " \xa0\u2028\u2029",
        "Alphabetic": lambda c: is_letter(ord(c)),
        "javaLowerCase": lambda c: is_lower(ord(c)),
        "javaUpperCase": lambda c: is_upper(ord(c)),
        "javaWhitespace": lambda c: is_whitespace(ord(c)),
        "javaLetter": lambda c: is_letter(ord(c)),
        "javaDigit": lambda c: is_digit(ord(c)),
        "javaLetterOrDigit": lambda c: is_letter_or_digit(ord(c)),
    }
    aliases = {
        "Letter": "L",
        "Lowercase": "Ll",
        "Uppercase": "Lu",
        "Digit": "Digit",
        "White_Space": "javaWhitespace",
        "Punctuation": "P",
    }
    if name[:2] == "Is":
        name = name[2:]
        name = aliases.get(name, name)
    if name not in ascii:
        raise regex.fault("Unknown character property name {" + name + "}", regex.i - 1)
    return ascii[name]


def regex_not(test):
    return lambda c: not test(c)


def regex_or(a, b):
    return lambda c: a(c) or b(c)


def regex_and(a, b):
    return lambda c: a(c) and b(c)


def regex_range(low, high):
    return lambda c: low <= c <= high


def regex_folded(test):
    return lambda c: test(c) or test(c.lower()) or test(c.upper())


class RegexCompiler:
    def __init__(self, source, flags):
        self.source, self.flags, self.i = source, flags, 0
        self.groups, self.marks, self.names = 1, 0, {}
        self.loops = []
        if flags & 16:
            self.program = [(RE_TEXT, source)] if not flags & 2 else [(RE_CHAR, self.literal(c)) for c in source]
        else:
            self.program = self.alternatives()
            if self.i < len(source):
                raise self.fault("Unmatched closing ')'", self.i - 1 if self.i else -1)
        self.program.append((RE_END,))
        # The marks of loops come after those of the groups.
        for k in range(len(self.loops)):
            self.loops[k][0] = self.groups * 2 + k
        self.marks = self.groups * 2 + len(self.loops)
        self.resolve(self.program)

    def resolve(self, program):
        for k in range(len(program)):
            op = program[k]
            if op[0] in (RE_SAVE, RE_LOOP) and isinstance(op[1], list):
                program[k] = (op[0], op[1][0]) + op[2:]
            elif op[0] == RE_LOOK or op[0] == RE_ATOM:
                self.resolve(op[1])

    def fault(self, what, at):
        return PatternSyntaxException(what, self.source, at)

    def more(self):
        return self.i < len(self.source)

    def peek(self):
        if self.flags & 4:
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
            if self.source[self.i : self.i + 2] == "\\Q":
                end = self.source.find("\\E", self.i)
                quoted = self.source[self.i + 2 :] if end < 0 else self.source[self.i + 2 : end]
                self.i = len(self.source) if end < 0 else end + 2
                out.extend([(RE_CHAR, self.literal(x)) for x in quoted])
                if quoted:
                    out.extend(regex_moved(self.quantified([out.pop()]), len(out)))
                continue
            out.extend(regex_moved(self.quantified(self.atom()), len(out)))

    def literal(self, c):
        if self.flags & 2:
            # Python's methods change ASCII letters only, as Java does without UNICODE_CASE.
            a, b = (lower(c), upper(c)) if self.flags & 64 else (c.lower(), c.upper())
            return lambda x: x == a or x == b
        return lambda x: x == c

    def atom(self):
        start = self.i
        c = self.next()
        if c == "(":
            return self.group()
        if c == "[":
            return [(RE_CHAR, self.char_set())]
        if c == ".":
            if self.flags & 32:
                return [(RE_CHAR, lambda x: True)]
            if self.flags & 1:
                return [(RE_CHAR, lambda x: x != "\n")]
            return [(RE_CHAR, lambda x: x not in "\n\r\x85\u2028\u2029")]
        if c == "^":
            return [(RE_WHERE, at_line_begin if self.flags & 8 else lambda s, i, begin, end: i == begin)]
        if c == "$":
            return [(RE_WHERE, at_line_end if self.flags & 8 else at_last_line_end)]
        if c in "*+?":
            raise self.fault("Dangling meta character '" + c + "'", self.i - 1)
        if c == "{":
            raise self.fault("Illegal repetition", self.i - 1)
        if c == "\\":
            return self.escape()
        return [(RE_CHAR, self.literal(c))]

    def escape(self):
        if not self.more():
            raise self.fault(TRAILING_BACKSLASH, self.i)
        c = self.source[self.i]
        if "1" <= c <= "9":
            n = int(c)
            self.i += 1
            while self.more() and "0" <= self.source[self.i] <= "9" and n * 10 + int(self.source[self.i]) < self.groups:
                n = n * 10 + int(self.source[self.i])
                self.i += 1
            # A group that is not there never matches.
            return [(RE_BACK, n, self.flags & 2)] if n < self.groups else [(RE_WHERE, lambda s, i, begin, end: False)]
        where = {
            "b": at_word_edge,
            "B": lambda s, i, begin, end: not at_word_edge(s, i, begin, end),
            "A": lambda s, i, begin, end: i == begin,
            "z": lambda s, i, begin, end: i == end,
            "Z": at_last_line_end,
        }.get(c)
        if where:
            self.i += 1
            return [(RE_WHERE, where)]
        if c == "k":
            self.i += 1
            if self.next() != "<":
                raise self.fault("\\k is not followed by '<' for named capturing group", self.i - 1)
            name = self.name()
            if name not in self.names:
                raise self.fault("named capturing group <" + name + "> does not exist", self.i - 1)
            return [(RE_BACK, self.names[name], self.flags & 2)]
        if c == "R":
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
        if c == "p" or c == "P":
            if self.more() and self.source[self.i] == "{":
                end = self.source.find("}", self.i)
                if end < 0:
                    raise self.fault("Unclosed character family", len(self.source) - 1)
                name = self.source[self.i + 1 : end]
                self.i = end + 1
            else:
                name = self.source[self.i : self.i + 1]
                self.i += 1
            test = regex_class(name, self)
            if self.flags & 2 and name in ("Lower", "Upper", "Lu", "Ll", "javaLowerCase", "javaUpperCase"):
                test = regex_folded(test)
            return test if c == "p" else regex_not(test)
        return self.literal(self.escaped_char(c))

    def escaped_char(self, c):
        plain = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "a": "\x07", "e": "\x1b"}
        if c in plain:
            return plain[c]
        if c == "0":
            k = self.i
            while k < len(self.source) and k < self.i + 3 and "0" <= self.source[k] <= "7":
                k += 1
            value = int(self.source[self.i : k], 8)
            self.i = k
            return chr(value)
        if c == "x" or c == "u":
            k = self.i + (2 if c == "x" else 4)
            if self.source[self.i : self.i + 1] == "{":
                k = self.source.find("}", self.i)
                value = int(self.source[self.i + 1 : k], 16)
                k += 1
            else:
                value = int(self.source[self.i : k], 16)
            self.i = k
            return chr(value)
        if c == "c":
            self.i += 1
            return chr(ord(self.source[self.i - 1]) ^ 64)
        if "a" <= c <= "z" or "A" <= c <= "Z":
            raise self.fault("Illegal/unsupported escape sequence", self.i - 1)
        return c

    def char_set(self):
        # After the opening bracket.
        negative = self.source[self.i : self.i + 1] == "^"
        if negative:
            self.i += 1
        test, first = None, True
        while True:
            c = self.peek()
            if c == "":
                raise self.fault("Unclosed character class", len(self.source) - 1)
            if c == "]" and not first:
                self.i += 1
                break
            first = False
            if c == "&" and self.source[self.i : self.i + 2] == "&&":
                self.i += 2
                other = self.rest_of_set()
                test = other if test is None else regex_and(test, other)
                break
            self.i += 1
            part = self.set_part(c)
            test = part if test is None else regex_or(test, part)
        return regex_not(test) if negative else test

    def rest_of_set(self):
        # What follows && up to the closing bracket.
        test = None
        while True:
            c = self.next()
            if c == "":
                raise self.fault("Unclosed character class", len(self.source) - 1)
            if c == "]":
                return test
            if c == "&" and self.peek() == "&":
                self.i += 1
                return regex_and(test, self.rest_of_set())
            part = self.set_part(c)
            test = part if test is None else regex_or(test, part)

    def set_part(self, c):
        if c == "[":
            return self.char_set()
        if c == "\\":
            d = self.source[self.i : self.i + 1]
            if d == "":
                raise self.fault("Unclosed character class", len(self.source) - 1)
            if d in "dwshvDWSHVpP":
                return self.escaped()
            self.i += 1
            c = self.escaped_char(d)
        if self.peek() == "-" and self.source[self.i + 1 : self.i + 2] not in ("]", "[", ""):
            self.i += 1
            high = self.next()
            if high == "\\":
                self.i += 1
                high = self.escaped_char(self.source[self.i - 1])
            if high < c:
                raise self.fault("Illegal character range", self.i - 1)
            test = regex_range(c, high)
            return regex_folded(test) if self.flags & 2 else test
        return self.literal(c)

    def name(self):
        begin = self.i
        while self.more() and self.source[self.i] != ">":
            self.i += 1
        self.i += 1
        name = self.source[begin : self.i - 1]
        if name == "" or not ("a" <= name[0] <= "z" or "A" <= name[0] <= "Z"):
            raise self.fault("capturing group name does not start with a Latin letter", begin)
        return name

    def group(self):
        flags = self.flags
        if self.source[self.i : self.i + 1] != "?":
            return self.capture()
        self.i += 1
        kind = self.next()
        if kind == "<" and self.source[self.i : self.i + 1] not in ("=", "!"):
            name = self.name()
            if name in self.names:
                raise self.fault("Named capturing group <" + name + "> is already defined", self.i - 1)
            self.names[name] = self.groups
            return self.capture()
        if kind == ":":
            return self.closed(self.alternatives())
        if kind in "=!>" and kind:
            inner = self.closed(self.alternatives()) + [(RE_END,)]
            return [(RE_ATOM, inner)] if kind == ">" else [(RE_LOOK, inner, True, kind == "=")]
        if kind == "<":
            wanted = self.next() == "="
            return [(RE_LOOK, self.closed(self.alternatives()) + [(RE_END,)], False, wanted)]
        on = True
        while kind not in ":)" or kind == "":
            if kind == "-":
                on = False
            else:
                bit = {"i": 2, "m": 8, "s": 32, "x": 4, "d": 1, "u": 64, "U": 256}.get(kind)
                if bit is None:
                    raise self.fault("Unknown inline modifier" if kind else "Unknown group type", self.i - 1)
                self.flags = self.flags | bit if on else self.flags & ~bit
            kind = self.next()
        if kind == ")":
            return []
        inner = self.closed(self.alternatives())
        self.flags = flags
        return inner

    def capture(self):
        n = self.groups
        self.groups += 1
        inner = self.closed(self.alternatives())
        return [(RE_SAVE, 2 * n)] + regex_moved(inner, 1) + [(RE_SAVE, 2 * n + 1)]

    def closed(self, inner):
        if self.next() != ")":
            raise self.fault("Unclosed group", len(self.source))
        return inner

    def quantified(self, atom):
        c = self.peek()
        if c == "" or c not in "*+?{":
            return atom
        self.i += 1
        low, high = {"*": (0, REGEX_MOST), "+": (1, REGEX_MOST), "?": (0, 1), "{": (0, 0)}[c]
        if c == "{":
            low, high = self.bounds()
        mode = {"?": 1, "+": 2}.get(self.peek(), 0)
        if mode:
            self.i += 1
        return self.repeated(atom, low, high, mode)

    def bounds(self):
        begin = self.i
        while self.more() and "0" <= self.source[self.i] <= "9":
            self.i += 1
        if self.i == begin:
            raise self.fault("Illegal repetition", begin)
        low = high = int(self.source[begin : self.i])
        if self.source[self.i : self.i + 1] == ",":
            self.i += 1
            begin = self.i
            while self.more() and "0" <= self.source[self.i] <= "9":
                self.i += 1
            high = int(self.source[begin : self.i]) if self.i > begin else REGEX_MOST
        if self.source[self.i : self.i + 1] != "}":
            raise self.fault("Unclosed counted closure", self.i)
        self.i += 1
        if high < low:
            raise self.fault("Illegal repetition range", self.i - 1)
        return low, high

    def repeated(self, atom, low, high, mode):
        if len(atom) == 1 and atom[0][0] == RE_CHAR:
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


class Pattern:
    def __init__(self, regex, flags=0):
        self.regex, self.bits = non_null(regex), flags
        compiler = RegexCompiler(regex, flags)
        self.program, self.names = compiler.program, compiler.names
        self.groups, self.marks = compiler.groups, compiler.marks
        k = 0
        while self.program[k][0] == RE_SAVE:
            k += 1
        op = self.program[k]
        self.first = op[1] if op[0] == RE_CHAR or (op[0] == RE_RUN and op[2]) else None

    def __str__(self):
        return self.regex

    def flags(self):
        return self.bits

    def match(self, s, i, begin, end, whole):
        # The marks of a match at i, or None.
        marks = [-1] * self.marks
        j = run_regex(self.program, s, i, marks, begin, end, whole)
        if j < 0:
            return None
        marks[0], marks[1] = i, j
        return marks

    def search(self, s, i, begin, end):
        first = self.first
        while i <= end:
            if first is None or (i < end and first(s[i])):
                marks = self.match(s, i, begin, end, False)
                if marks:
                    return marks
            i += 1
        return None

    def split(self, s, limit=0):
        # Java's split: trailing empty parts go unless the limit keeps them.
        out, start, i, n = [], 0, 0, len(s)
        while limit <= 0 or len(out) < limit - 1:
            marks = self.search(s, i, 0, n)
            if not marks:
                break
            if marks[1] > 0:
                out.append(s[start : marks[0]])
                start = marks[1]
            i = marks[1] + (marks[1] == marks[0])
        if start == 0 and not out:
            return [s]
        out.append(s[start:])
        return out if limit else without_empty_end(out)

    def matcher(self, s):
        return Matcher(self, text(non_null(s)))

    def find_test(self):
        return lambda s: self.search(s, 0, 0, len(s)) is not None

    def match_test(self):
        return lambda s: self.match(s, 0, 0, len(s), True) is not None


def without_empty_end(parts):
    while parts and parts[-1] == "":
        parts.pop()
    return parts


def regex_matches(regex, s):
    s = text(non_null(s))
    return Pattern(regex).match(s, 0, 0, len(s), True) is not None


def regex_quote(s):
    return "\\Q" + s.replace("\\E", "\\E\\\\E\\Q") + "\\E"


def quote_replacement(s):
    return s.replace("\\", "\\\\").replace("$", "\\$")


class Matcher:
    def __init__(self, pattern, s):
        self._pattern, self.s = pattern, s
        self.reset()

    def reset(self):
        self.marks, self.i, self.appended = None, 0, 0
        self.begin, self.stop = 0, len(self.s)
        return self

    def reset_to(self, s):
        self.s = text(non_null(s))
        return self.reset()

    def pattern(self):
        return self._pattern

    def use_pattern(self, pattern):
        self._pattern, self.marks = pattern, None
        return self

    def region(self, begin, end):
        if not 0 <= begin <= end <= len(self.s):
            raise IndexOutOfBoundsException("start" if not 0 <= begin <= len(self.s) else "end")
        self.reset()
        self.begin, self.stop, self.i = begin, end, begin
        return self

    def matches(self):
        self.marks = self._pattern.match(self.s, self.begin, self.begin, self.stop, True)
        return self.moved_on()

    def lookingAt(self):
        self.marks = self._pattern.match(self.s, self.begin, self.begin, self.stop, False)
        return self.moved_on()

    def moved_on(self):
        if not self.marks:
            return False
        self.i = self.marks[1] + (self.marks[1] == self.marks[0])
        return True

    def find(self):
        self.marks = self._pattern.search(self.s, self.i, self.begin, self.stop)
        if not self.marks:
            self.i = self.stop + 1
        return self.moved_on()

    def find_from(self, i):
        if not 0 <= i <= len(self.s):
            raise IndexOutOfBoundsException("Illegal start index")
        self.reset()
        self.i = i
        return self.find()

    def mark(self, group, end, what="No match found"):
        if isinstance(group, str):
            if group not in self._pattern.names:
                raise IllegalArgumentException("No group with name <" + group + ">")
            group = self._pattern.names[group]
        if not self.marks:
            raise IllegalStateException(what)
        if not 0 <= group < self._pattern.groups:
            raise IndexOutOfBoundsException("No group " + str(group))
        return self.marks[group * 2 + end]

    def group(self, group=0):
        a, b = self.mark(group, 0), self.mark(group, 1)
        return None if a < 0 or b < 0 else self.s[a:b]

    def start(self, group=0):
        i = self.mark(group, 0, NO_PLACE)
        return i if self.mark(group, 1) >= 0 else -1

    def end(self, group=0):
        return self.mark(group, 1, NO_PLACE)

    def groupCount(self):
        return self._pattern.groups - 1

    def hasMatch(self):
        return self.marks is not None

    def snapshot(self):
        other = Matcher(self._pattern, self.s)
        other.marks = self.marks[:] if self.marks else None
        return other

    def results(self):
        self.reset()
        while self.find():
            yield self.snapshot()

    def expand(self, new):
        # The replacement with its $1, ${name} and escapes resolved.
        if "$" not in new and "\\" not in new:
            return new
        out, i, n = [], 0, len(new)
        while i < n:
            c = new[i]
            i += 1
            if c == "\\":
                if i == n:
                    raise IllegalArgumentException("character to be escaped is missing")
                out.append(new[i])
                i += 1
            elif c != "$":
                out.append(c)
            elif i == n:
                raise IllegalArgumentException("Illegal group reference: group index is missing")
            elif new[i] == "{":
                end = new.find("}", i)
                if i + 1 == n or end == i + 1:
                    raise IllegalArgumentException("named capturing group has 0 length name")
                if end < 0:
                    raise IllegalArgumentException("named capturing group is missing trailing '}'")
                name = new[i + 1 : end]
                if name not in self._pattern.names:
                    raise IllegalArgumentException("No group with name {" + name + "}")
                out.append(self.group(name) or "")
                i = end + 1
            elif "0" <= new[i] <= "9":
                group = int(new[i])
                i += 1
                if group >= self._pattern.groups:
                    raise IndexOutOfBoundsException("No group " + str(group))
                while i < n and "0" <= new[i] <= "9" and group * 10 + int(new[i]) < self._pattern.groups:
                    group = group * 10 + int(new[i])
                    i += 1
                out.append(self.group(group) or "")
            else:
                raise IllegalArgumentException("Illegal group reference")
        return "".join(out)

    def replace(self, new, most=REGEX_MOST):
        # The text with up to so many matches replaced; new may be a function of the match.
        non_null(new)
        self.reset()
        out, done = [], 0
        while len(out) < most * 2 and self.find():
            out.append(self.s[done : self.marks[0]])
            out.append(self.expand(new if isinstance(new, str) else new(self)))
            done = self.marks[1]
        out.append(self.s[done:])
        return "".join(out)

    def append_replacement(self, out, new):
        if not self.marks:
            raise IllegalStateException(NO_PLACE)
        out.append(self.s[self.appended : self.marks[0]] + self.expand(new))
        self.appended = self.marks[1]
        return self

    def append_tail(self, out):
        return out.append(self.s[self.appended :])


def split_regex(regex, s, limit=0):
    return Pattern(regex).split(s, limit)


def split_with_delimiters(regex, s, limit=0):
    out, start, matcher = [], 0, Pattern(regex).matcher(s)
    while (limit <= 0 or len(out) < 2 * limit - 2) and matcher.find():
        if matcher.end() > 0:
            out.append(s[start : matcher.start()])
            out.append(matcher.group())
            start = matcher.end()
    if not out:
        return [s]
    out.append(s[start:])
    return out if limit else without_empty_end(out)


def split_text(separator, s, limit=0):
    # As split_regex, for a separator without meaning as a regular expression.
    if s == "":
        return [s]
    if separator == "":
        parts = list(s) + [""] if limit <= 0 or limit > len(s) else list(s[: limit - 1]) + [s[limit - 1 :]]
    else:
        parts = s.split(separator) if limit <= 0 else s.split(separator, limit - 1)
    return parts if limit else without_empty_end(parts)


def split_spaces(s):
    # Java's split("\\s+").
    parts = s.split()
    if s == "" or (parts and s[0] in " \t\n\x0b\f\r"):
        parts.insert(0, "")
    return parts


def replace_regex(s, regex, new, most=REGEX_MOST):
    return Matcher(Pattern(regex), s).replace(new, most)


class PatternSyntaxException(IllegalArgumentException):
    java_name = "java.util.regex.PatternSyntaxException"

    def __init__(self, what, regex, i):
        message = what
        if i >= 0:
            message += " near index " + str(i)
        message += "\n" + regex
        if 0 <= i < len(regex):
            message += "\n" + " " * i + "^"
        super().__init__(message)
        self.what, self.regex, self.i = what, regex, i

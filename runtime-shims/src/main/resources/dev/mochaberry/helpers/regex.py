# java.util.regex: patterns and matchers, and the methods of String that take a pattern.


class Pattern:
    def __init__(self, regex, flags=0):
        if REGEX_FLAGS and flags & ~0x1FF:
            raise IllegalArgumentException("Unknown flag 0x%x" % (flags & 0xFFFFFFFF))
        self.regex, self.bits = non_null(regex), flags
        compiler = RegexCompiler(join_pairs(regex, None) if SURROGATES else regex, flags)
        self.program, self.names = compiler.program, compiler.names
        self.groups, self.marks = compiler.groups, compiler.marks
        k = 0
        while self.program[k][0] == RE_SAVE:
            k += 1
        op = self.program[k]
        self.first = op[1] if op[0] == RE_CHAR or (op[0] == RE_RUN and op[2]) else None

    def written_by(self, out, name):
        out.put_form(self, name, (self.bits, self.regex))

    def of_form(values, data, items):
        return Pattern(values[1], values[0])

    def __str__(self):
        return self.regex

    def flags(self):
        return self.bits | 64 if self.bits & 256 else self.bits

    def match(self, s, i, begin, end, whole):
        # The marks of a match at i, or None.
        if SURROGATES and has_pairs(s):
            return in_units(self.match, s, i, begin, end, whole)
        if REGEX_LAST and RegexState.last < 0:
            return from_here(self.match, s, i, begin, end, whole)
        marks = [-1] * self.marks
        j = run_regex(self.program, s, i, marks, begin, end, whole)
        if j < 0:
            return None
        marks[0], marks[1] = i, j
        return marks

    def search(self, s, i, begin, end):
        if SURROGATES and has_pairs(s):
            return in_units(self.search, s, i, begin, end)
        if REGEX_LAST and RegexState.last < 0:
            return from_here(self.search, s, i, begin, end)
        first = self.first
        while i <= end:
            if first is None or (i < end and first(s[i])):
                marks = self.match(s, i, begin, end, False)
                if marks:
                    return marks
            i += 1
        if REGEX_HITS:
            regex_hit()
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
            if REGEX_LAST:
                last_end(s, marks[1])
        if REGEX_LAST:
            RegexState.last = -1
        if start == 0 and not out:
            return [s]
        out.append(s[start:])
        return out if limit else without_empty_end(out)

    def matcher(self, s):
        return Matcher(self, non_null(s) if LIVE_TEXT else text(non_null(s)))

    def find_test(self):
        return lambda s: self.search(s, 0, 0, len(s)) is not None

    def match_test(self):
        return lambda s: self.match(s, 0, 0, len(s), True) is not None


def from_here(match, s, i, *more):
    # Of a match that has none before it, where it begins is the end of the last.
    RegexState.last = i
    marks = match(s, i, *more)
    RegexState.last = -1
    return marks


def last_end(s, i):
    RegexState.last = len(join_pairs(s[:i], None)) if SURROGATES and i > 0 else i


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
    transparent = hits_end = requires_end = False
    anchoring = True

    def __init__(self, pattern, s):
        self._pattern, self.s = pattern, s
        if LIVE_TEXT:
            self.source = s
        self.reset()

    def look(self):
        # At a text that may have changed.
        self.s = text(self.source)

    def reset(self):
        if LIVE_TEXT:
            self.look()
        self.marks, self.i, self.appended = None, 0, 0
        if REGEX_LAST:
            self.last = -1
        self.begin, self.stop = 0, len(self.s)
        return self

    def reset_to(self, s):
        if LIVE_TEXT:
            self.source = non_null(s)
        else:
            self.s = text(non_null(s))
        return self.reset()

    def pattern(self):
        return self._pattern

    def use_pattern(self, pattern):
        if pattern is None:
            raise IllegalArgumentException("Pattern cannot be null")
        self._pattern, self.marks = pattern, None
        return self

    def region(self, begin, end):
        if LIVE_TEXT:
            self.look()
        n = len(self.s)
        if not 0 <= begin <= end <= n:
            raise IndexOutOfBoundsException(
                "start" if not 0 <= begin <= n else "end" if not 0 <= end <= n else "start > end"
            )
        self.reset()
        self.begin, self.stop, self.i = begin, end, begin
        return self

    def __str__(self):
        return (
            "java.util.regex.Matcher[pattern="
            + self._pattern.regex
            + " region="
            + str(self.begin)
            + ","
            + str(self.stop)
            + " lastmatch="
            + ((self.marks and self.group()) or "")
            + "]"
        )

    def set_bounds(self, kind, value):
        setattr(self, kind, value)
        return self

    def prepare(self):
        if LIVE_TEXT:
            self.look()
        RegexState.hit = RegexState.require = False
        if REGEX_BOUNDS:
            RegexState.transparent, RegexState.anchoring = self.transparent, self.anchoring
        if REGEX_LAST:
            last_end(self.s, self.last)

    def hit_end(self):
        return self.hits_end

    def require_end(self):
        return self.requires_end

    def matches(self):
        if REGEX_HITS or REGEX_BOUNDS or REGEX_LAST or LIVE_TEXT:
            self.prepare()
        self.marks = self._pattern.match(self.s, self.begin, self.begin, self.stop, True)
        return self.moved_on()

    def lookingAt(self):
        if REGEX_HITS or REGEX_BOUNDS or REGEX_LAST or LIVE_TEXT:
            self.prepare()
        self.marks = self._pattern.match(self.s, self.begin, self.begin, self.stop, False)
        return self.moved_on()

    def moved_on(self):
        if REGEX_HITS:
            self.hits_end, self.requires_end = RegexState.hit, RegexState.require
        if REGEX_BOUNDS:
            RegexState.transparent, RegexState.anchoring = False, True
        if REGEX_LAST:
            RegexState.last = -1
        if not self.marks:
            return False
        if REGEX_LAST:
            self.last = self.marks[1]
        self.i = self.marks[1] + (self.marks[1] == self.marks[0])
        return True

    def find(self):
        if REGEX_HITS or REGEX_BOUNDS or REGEX_LAST or LIVE_TEXT:
            self.prepare()
        self.marks = self._pattern.search(self.s, self.i, self.begin, self.stop)
        if not self.marks:
            self.i = self.stop + 1
        return self.moved_on()

    def find_from(self, i):
        if LIVE_TEXT:
            self.look()
        if not 0 <= i <= len(self.s):
            raise IndexOutOfBoundsException("Illegal start index")
        self.reset()
        self.i = i
        return self.find()

    def mark(self, group, end, what="No match found"):
        if isinstance(group, str):
            if not self.marks:
                raise IllegalStateException("No match found")
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
        if LIVE_TEXT:
            self.look()
            if b > len(self.s):
                return part_of_text(self.s, a, b)
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
        if LIVE_TEXT:
            self.look()
        out.append(self.s[self.appended : self.marks[0]] + self.expand(new))
        self.appended = self.marks[1]
        return self

    def append_tail(self, out):
        if LIVE_TEXT:
            self.look()
        return out.append(self.s[self.appended :])


def group_names(pattern):
    names = HashMap()
    for name in pattern.names:
        names.put(name, pattern.names[name])
    return names


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
    written = "what", "regex", "i"

    def __init__(self, what, regex, i):
        message = what
        if i >= 0:
            message += " near index " + str(i)
        message += "\n" + regex
        if 0 <= i < len(regex):
            message += "\n" + " " * i + "^"
        super().__init__(message)
        self.what, self.regex, self.i = what, regex, i

# java.util.Scanner and StringTokenizer.
import io


class Scanner(Closeable):
    # text begins where the scanner stands, or taken words before that; words are those it still
    # holds, the next one last, or None where nobody has asked yet. With a delimiter of its own the
    # text is the whole rest of the input.
    radix = 10
    failed = None
    locale = None

    def __init__(self, file):
        if SCANNER_LOCALE and LOCALES and DEFAULT_LOCALES:
            self.locale = default_locale()
        self.source = non_null(file)
        self.file = getattr(file, "text_file", None) or file
        self.text, self.words, self.taken, self.delimiter = "", [], 0, None
        self.found = None

    def for_each(self, f):
        while self.has_next():
            f(self.next())

    def fill(self):
        more = split_pairs(self.more()) if SURROGATES else self.more()
        if more:
            self.text, self.words, self.taken = self.rest() + more, None, 0
        return more != ""

    def more(self):
        # A fault of what it reads from is the end.
        try:
            return "" if self.failed else self.file.readline()
        except (IOException, OSError) as e:
            self.failed = e
            return self.file.cut_off() if hasattr(self.file, "cut_off") else ""

    def close(self):
        if not self.closed:
            self.closed = True
            try:
                self.source.close()
            except (IOException, OSError) as e:
                self.failed = e

    def rest(self):
        # The text behind the words taken.
        if self.closed:
            raise IllegalStateException("Scanner closed")
        if self.taken == 0:
            return self.text
        if not self.words:
            return self.text[len(self.text.rstrip()) :]
        return behind_words(self.text, self.taken)

    def use_delimiter(self, delimiter):
        while self.fill():
            pass
        self.text, self.words, self.taken, self.delimiter = self.rest(), None, 0, delimiter
        return self

    def default_delimiter(self):
        self.radix = 10
        self.text, self.words, self.taken, self.delimiter = self.rest(), None, 0, None
        return self

    def token(self):
        # The next token, or None.
        if self.closed:
            raise IllegalStateException("Scanner closed")
        if self.delimiter is not None:
            start, end = delimited_token(self.text, self.delimiter)
            return self.text[start:end] if start < len(self.text) else None
        while not self.words:
            if self.words is None:
                self.words = self.text.split()
                self.words.reverse()
            elif not self.fill():
                return None
        return self.words[-1]

    def has_next(self):
        return self.token() is not None

    def peek(self):
        s = self.token()
        if s is None:
            # Who asks in vain has passed what separates.
            self.text, self.words, self.taken = "", None, 0
            raise NoSuchElementException()
        return s

    def next(self):
        s = self.peek()
        if self.delimiter is not None:
            self.text = self.text[delimited_token(self.text, self.delimiter)[1] :]
        else:
            self.words.pop()
            self.taken += 1
        return s

    def use_radix(self, radix):
        check_radix(radix)
        self.radix = radix
        return self

    def take(self, read):
        # A token that read understands; one it does not stays.
        s = self.peek()
        if SCANNER_RADIX:
            read = read_in_radix(read, self.radix)
        if SCANNER_LOCALE and LOCALES:
            read = self.read_in_locale(read)
        try:
            x = read(s)
        except NumberFormatException as e:
            self.pass_separators()
            raise InputMismatchException(message(e)) if is_number_text(s) else InputMismatchException()
        if x is None:
            self.pass_separators()
            raise InputMismatchException()
        self.next()
        return x

    def use_locale(self, locale=None):
        # Without one, one that writes numbers as English does.
        self.locale = locale
        return self

    def read_in_locale(self, read):
        # The readers of numbers know the signs of English.
        if self.locale is None or read is scanned_bool:
            return read
        signs = signs_of(self.locale)
        english = {".": "?", ",": "?"}
        english[signs[0]], english[signs[1]] = ".", ","
        return lambda s: read("".join([english.get(c, c) for c in s]))

    def pass_separators(self):
        # The next line begins with the next token, even where that stands behind the end of a line.
        text = self.rest()
        start = len(text) - len(text.lstrip()) if self.delimiter is None else delimited_token(text, self.delimiter)[0]
        self.text, self.words, self.taken = text[start:], None, 0

    def can_take(self, read):
        s = self.token()
        if SCANNER_RADIX:
            read = read_in_radix(read, self.radix)
        if SCANNER_LOCALE and LOCALES:
            read = self.read_in_locale(read)
        try:
            return s is not None and read(s) is not None
        except NumberFormatException:
            return False

    def has_line(self):
        return self.rest() != "" or self.fill()

    def next_line(self):
        text = self.rest()
        while True:
            cut = line_cut(text)
            if cut is None and self.fill():
                text = self.text
            else:
                break
        if cut is None:
            if text == "":
                raise NoSuchElementException("No line found")
            cut = len(text), len(text)
        self.text, self.words, self.taken = text[cut[1] :], None, 0
        return text[: cut[0]]

    def find_in_line(self, regex):
        text = self.rest()
        while line_cut(text) is None and self.fill():
            text = self.text
        cut = line_cut(text)
        return self.find_in(regex, text, text if cut is None else text[: cut[0]])

    def find_within(self, regex, horizon):
        while self.fill():
            pass
        text = self.rest()
        return self.find_in(regex, text, text[:horizon] if horizon else text)

    def find_in(self, regex, text, part):
        self.found = Matcher(Pattern(regex), part)
        if not self.found.find():
            self.found = None
            return None
        self.text, self.words, self.taken = text[self.found.end() :], None, 0
        return self.found.group()

    def find_all(self, regex):
        while self.find_within(regex, 0) is not None:
            yield self.found.snapshot()

    def match(self):
        if self.found is None:
            raise IllegalStateException("No match result available")
        return self.found.snapshot()

    def skip_text(self, regex):
        text = self.rest()
        while line_cut(text) is None and self.fill():
            text = self.text
        end = regex_end(Pattern(regex), text, 0)
        if end < 0:
            raise NoSuchElementException()
        self.text, self.words, self.taken = text[end:], None, 0
        return self

    def tokens(self):
        while self.has_next():
            yield self.next()


def scanner_fault(scanner):
    return None if scanner.failed is None else java_exception(scanner.failed)


def behind_words(text, n):
    i, inside = 0, False
    for c in text:
        if c in " \t\n\r\x0b\x0c":
            n -= inside
            if n == 0:
                break
            inside = False
        else:
            inside = True
        i += 1
    return text[i:]


def line_cut(text):
    # Where the first line ends and the second begins, or None.
    i = 0
    for c in text:
        if c in "\n\r\u2028\u2029\u0085":
            return i, i + (2 if text[i : i + 2] == "\r\n" else 1)
        i += 1


def delimited_token(text, delimiter):
    # Where the first token begins and ends.
    pattern = Pattern(delimiter)
    start = max(regex_end(pattern, text, 0), 0)
    end = start
    while end < len(text):
        skipped = regex_end(pattern, text, end)
        if skipped > end or skipped == end > start:
            break
        end += 1
    return start, end


def regex_end(pattern, s, i):
    marks = pattern.match(s, i, 0, len(s), False)
    return marks[1] if marks else -1


def string_source(s):
    return io.StringIO(non_null(s))


def is_number_text(s):
    digits = s[1:] if s[:1] in ("-", "+") else s
    return digits != "" and all([c in "0123456789" for c in digits])


def read_in_radix(read, radix):
    # Numbers of a scanner with a radix of its own.
    parse = {
        scanned_int: parse_int,
        scanned_long: parse_long,
        scanned_short: parse_short,
        scanned_byte: parse_byte,
    }.get(read)
    if read is scanned_big_integer:
        return scanned_big_integer_in(radix)
    return scanned_in(radix, parse) if parse else read


def scanned_int(s, radix=10):
    return parse_int(without_commas(s), radix)


def check_radix(radix):
    if not 2 <= radix <= 36:
        raise IllegalArgumentException("radix:" + str(radix))


def scanned_in(radix, parse=parse_int):
    check_radix(radix)
    return lambda s: parse(without_commas(s), radix)


def scanned_like(regex):
    return lambda s: s if regex_matches(regex, s) else None


def scanned_big_integer(s):
    return BigInteger(parse_big_integer(without_commas(s)))


def scanned_big_integer_in(radix):
    check_radix(radix)
    return lambda s: BigInteger(parse_big_integer(without_commas(s), radix))


def scanned_big_decimal(s):
    return parse_decimal(without_commas(s, ".eE"))


def scanned_long(s):
    return parse_long(without_commas(s))


def scanned_short(s):
    return parse_short(without_commas(s))


def scanned_byte(s):
    return parse_byte(without_commas(s))


def scanned_float(s):
    return f32(scanned_double(s))


def scanned_double(s):
    return None if s[-1:] in "dDfFxX" else parse_double(without_commas(s, ".eE"))


def scanned_bool(s):
    return {"true": True, "false": False}.get(s.lower())


def without_commas(s, ends="."):
    # 1,234,567 is a number, in groups of three digits; other commas stay, and no parser takes them.
    if "," not in s:
        return s
    end = min([i for i in range(len(s)) if s[i] in ends] or [len(s)])
    groups = s[s[0] in "+-" : end].split(",")
    grouped = 0 < len(groups[0]) < 4 and groups[0][0] in "123456789" and all([len(g) == 3 for g in groups[1:]])
    return "".join(s[:end].split(",")) + s[end:] if grouped else s


class StringTokenizer:
    def __init__(self, s, delimiters=" \t\n\r\x0c", shown=False):
        units = [code_point_text(c) for c in code_points(s)] if SURROGATES else list(non_null(s))
        self.rest, self.delimiters, self.shown = units, delimiters, shown
        self.rest.reverse()

    def left(self):
        # Behind the delimiters; they go with the token, as the next one may name others.
        n = len(self.rest)
        if not self.shown:
            while n and self.rest[n - 1] in self.delimiters:
                n -= 1
        return n

    def more(self):
        return self.left() > 0

    def next(self, delimiters=None):
        if delimiters is not None:
            self.delimiters = delimiters
        n, rest = self.left(), self.rest
        while len(rest) > n:
            rest.pop()
        if n == 0:
            raise NoSuchElementException()
        token = [rest.pop()]
        if token[0] not in self.delimiters:
            while rest and rest[-1] not in self.delimiters:
                token.append(rest.pop())
        return "".join(token)

    def count(self):
        other = StringTokenizer("", self.delimiters, self.shown)
        other.rest, n = self.rest[:], 0
        while other.more():
            other.next()
            n += 1
        return n

    # java.util.Enumeration
    hasMoreElements, nextElement = more, next

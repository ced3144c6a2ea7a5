# java.io and java.util.Scanner, over the interpreter's own streams.
import array
import io
import sys


class Closeable:
    closed = False

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def check_open(self, what="Stream closed"):
        if self.closed:
            raise IOException(what)


class InputStream(Closeable):
    # A subclass of the program has read(); the others a Python stream of bytes.
    file = text_file = None

    def __init__(self, file=None):
        self.file = file

    def read(self):
        b = self.file.read(1)
        return b[0] if b else -1

    def read_into(self, a):
        return self.read_part(a, 0, len(a))

    def read_part(self, a, start, count):
        if start < 0 or count < 0 or count > len(a) - start:
            raise IndexOutOfBoundsException(
                "Range [" + str(start) + ", " + str(start) + " + " + str(count) + ") out of bounds for length " + str(len(a))
            )
        for n in range(count):
            b = self.read()
            if b < 0:
                return n or -1
            a[start + n] = i8(b)
        return count

    def read_all(self, count=0x3FFFFFFF):
        out = array.array("b")
        while len(out) < count:
            b = self.read()
            if b < 0:
                break
            out.append(i8(b))
        return out

    def skip(self, count):
        return len(self.read_all(count))

    def skip_exactly(self, count):
        if len(self.read_all(count)) < count:
            raise EOFException()

    def transfer(self, out):
        data = self.read_all()
        out.write_all(data)
        return len(data)

    def available(self):
        return 0

    def readline(self):
        out = bytearray()
        while not out.endswith(b"\n"):
            b = self.read()
            if b < 0:
                break
            out.append(b)
        return decode(out)


class ByteArrayInputStream(InputStream):
    def __init__(self, data, start=0, count=None):
        self.data = bytes(data)
        self.i = self.marked = start
        self.end = len(self.data) if count is None else min(start + count, len(self.data))

    def read(self):
        if self.i >= self.end:
            return -1
        self.i += 1
        return self.data[self.i - 1]

    def available(self):
        return self.end - self.i

    def mark(self, limit):
        self.marked = self.i

    def reset(self):
        self.i = self.marked


class ConsoleInput(InputStream):
    # Standard input: its bytes, or for readers its text.
    text_file = sys.stdin

    def read(self):
        b = sys.stdin.buffer.read(1)
        return b[0] if b else -1


class Reader(Closeable):
    # Characters of anything with readline().
    def __init__(self, file):
        file = non_null(file)
        self.file, self.codes = getattr(file, "text_file", None) or file, []

    def push(self, s):
        self.codes = [ord(c) for c in reversed(s)]

    def more(self):
        return self.file.readline()

    def ready(self):
        self.check_open()
        if not self.codes:
            self.push(self.more())
        return len(self.codes) > 0

    def read(self):
        return self.codes.pop() if self.codes or self.ready() else -1

    def read_into(self, a, start=0, count=None):
        if count is None:
            count = len(a) - start
        for n in range(count):
            c = self.read()
            if c < 0:
                return n or -1
            a[start + n] = c
        return count

    def readline(self):
        # As Python's: with the line feed, and empty at the end.
        self.check_open()
        out, codes = [], self.codes
        while codes:
            c = codes.pop()
            out.append(chr(c))
            if c == 10:
                return "".join(out)
        return "".join(out) + self.more() if out else self.more()

    def read_line(self):
        line = self.readline()
        i = line.find("\r")
        if i >= 0:
            rest = line[i + 1 :]
            self.push(rest[1:] if rest.startswith("\n") else rest)
            return line[:i]
        if line.endswith("\n"):
            return line[:-1]
        return line or None

    def all_lines(self):
        while True:
            line = self.read_line()
            if line is None:
                return
            yield line

    def transfer(self, out):
        s = self.text_left()
        out.write_text(s)
        return len(s)

    def text_left(self):
        out, c = [], self.read()
        while c >= 0:
            out.append(chr(c))
            c = self.read()
        return "".join(out)

    def skip(self, count):
        n = 0
        while n < count and self.read() >= 0:
            n += 1
        return n

    def mark(self, limit):
        lines = []
        while not lines or lines[-1]:
            lines.append(self.readline())
        self.push("".join(lines))
        self.marked = self.codes[:]

    def reset(self):
        self.codes = self.marked[:]


class OwnReader(Reader):
    # What a reader of the program inherits: it has read_into(a, start, count) itself.
    def __init__(self, lock=None):
        self.codes = []

    def more(self):
        out, one = [], array.array("H", [0])
        while not out or out[-1] != "\n":
            if self.read_into(one, 0, 1) < 0:
                break
            out.append(chr(one[0]))
        return "".join(out)


class LineNumberReader(Reader):
    # Counts what it has read; any line end is one line feed.
    line = 0

    def read(self):
        c = super().read()
        if c == 13:
            c = super().read()
            if c != 10:
                if c >= 0:
                    self.codes.append(c)
                c = 10
        self.line += c == 10
        return c

    def read_line(self):
        line = super().read_line()
        self.line += line is not None
        return line


def string_reader(s):
    return Reader(io.StringIO(non_null(s)))


class Scanner(Closeable):
    # text begins where the scanner stands, or taken words before that; words are those it still
    # holds, the next one last, or None where nobody has asked yet. With a delimiter of its own the
    # text is the whole rest of the input.
    def __init__(self, file):
        file = string_source(file) if isinstance(file, str) else non_null(file)
        self.file = getattr(file, "text_file", None) or file
        self.text, self.words, self.taken, self.delimiter = "", [], 0, None
        self.found = None

    def fill(self):
        more = self.file.readline()
        if more:
            self.text, self.words, self.taken = self.rest() + more, None, 0
        return more != ""

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

    def take(self, read):
        # A token that read understands; one it does not stays.
        s = self.peek()
        try:
            x = read(s)
        except NumberFormatException as e:
            raise InputMismatchException(message(e)) if is_number_text(s) else InputMismatchException()
        if x is None:
            raise InputMismatchException()
        self.next()
        return x

    def can_take(self, read):
        s = self.token()
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
    return io.StringIO(s)


def is_number_text(s):
    digits = s[1:] if s[:1] in ("-", "+") else s
    return digits != "" and all([c in "0123456789" for c in digits])


def scanned_int(s, radix=10):
    return parse_int(without_commas(s), radix)


def scanned_in(radix):
    return lambda s: scanned_int(s, radix)


def scanned_like(regex):
    return lambda s: s if regex_matches(regex, s) else None


def scanned_big_integer(s):
    return BigInteger(parse_big_integer(without_commas(s)))


def scanned_big_decimal(s):
    return parse_decimal(without_commas(s))


def scanned_long(s):
    return parse_long(without_commas(s))


def scanned_short(s):
    return parse_short(without_commas(s))


def scanned_byte(s):
    return parse_byte(without_commas(s))


def scanned_float(s):
    return f32(scanned_double(s))


def scanned_double(s):
    return None if s[-1:] in "dDfFxX" else parse_double(without_commas(s))


def scanned_bool(s):
    return {"true": True, "false": False}.get(s.lower())


def without_commas(s):
    return s.replace(",", "") if "," in s else s


class OutputStream(Closeable):
    # A subclass has write(b).
    def write_all(self, data):
        self.write_part(data, 0, len(data))

    def write_part(self, data, start, count):
        if start < 0 or count < 0 or count > len(data) - start:
            raise IndexOutOfBoundsException(
                "Range [" + str(start) + ", " + str(start) + " + " + str(count) + ") out of bounds for length " + str(len(data))
            )
        for b in data[start : start + count]:
            self.write(b)

    def write_text(self, s):
        self.write_all(encode(s))


class ByteArrayOutputStream(OutputStream):
    def __init__(self):
        self.data = bytearray()

    def write(self, b):
        self.data.append(b & 255)

    def write_text(self, s):
        self.data.extend(s.encode())

    def to_bytes(self):
        return array.array("b", self.data)

    def reset(self):
        self.data = bytearray()

    def __len__(self):
        return len(self.data)

    def __str__(self):
        return decode(self.data)


class Printing:
    # What PrintStream and PrintWriter share, over write_text(s).
    def print(self, x):
        self.write_text(str(x))

    def println(self, x=""):
        self.write_text(str(x) + "\n")

    def append(self, s):
        self.write_text(s)
        return self

    def printf(self, pattern, *args):
        self.write_text(format_text(pattern, *args))
        return self

    def failed(self):
        self.flush()
        return False


class PrintStream(OutputStream, Printing):
    def __init__(self, out):
        self.out = non_null(out)

    def write(self, b):
        self.out.write(b)

    def write_text(self, s):
        if not self.closed:
            self.out.write_text(s)

    def flush(self):
        self.out.flush()

    def close(self):
        self.closed = True
        self.out.close()


class ConsoleStream(PrintStream):
    # Standard output or error.
    def __init__(self, out):
        self.out = out

    def write(self, b):
        self.out.buffer.write(bytes([b & 255]))

    def write_text(self, s):
        print(s, end="", file=self.out)

    def flush(self):
        pass

    def close(self):
        pass


class Standard:
    out = ConsoleStream(sys.stdout)
    err = ConsoleStream(sys.stderr)
    input = ConsoleInput()


def redirect(name, stream):
    setattr(Standard, name, stream)


class Writer(Closeable):
    # A subclass of the program has write_part(chars, start, count); the others write_text(s).
    def __init__(self, lock=None):
        pass

    def write(self, c):
        self.write_text(chr(c & 0xFFFF))

    def write_chars(self, chars):
        self.write_part(chars, 0, len(chars))

    def write_part(self, chars, start, count):
        self.write_text(string_from_chars(chars, start, count))

    def write_text(self, s):
        self.write_part(to_chars(s), 0, len(s))

    def write_slice(self, s, start, count):
        self.write_text(substring(s, start, start + count))

    def append(self, s):
        self.write_text(s)
        return self


class StringWriter(Writer):
    def __init__(self):
        self.buffer = StringBuilder()

    def write_text(self, s):
        self.buffer.append(non_null(s))

    def __str__(self):
        return str(self.buffer)


class BufferedWriter(Writer):
    # Over a writer or an output stream; holds back what is written until it is much, as Java's.
    def __init__(self, out):
        self.out, self.parts, self.size = non_null(out), [], 0

    def write_text(self, s):
        self.check_open()
        self.parts.append(non_null(s))
        self.size += len(s)
        if self.size > 8192:
            self.spill()

    def spill(self):
        if self.parts:
            parts, self.parts, self.size = self.parts, [], 0
            self.out.write_text("".join(parts))

    def flush(self):
        self.check_open()
        self.spill()
        self.out.flush()

    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True
            self.out.close()


class PrintWriter(Writer, Printing):
    def __init__(self, out, flushes=False):
        self.out, self.flushes = non_null(out), flushes
        if isinstance(out, OutputStream):
            self.out = BufferedWriter(out)

    def write_text(self, s):
        if not self.closed:
            self.out.write_text(s)

    def println(self, x=""):
        self.write_text(str(x) + "\n")
        if self.flushes:
            self.flush()

    def flush(self):
        if not self.closed:
            self.out.flush()

    def close(self):
        if not self.closed:
            self.closed = True
            self.out.close()


class StringTokenizer:
    def __init__(self, s, delimiters=" \t\n\r\x0c", shown=False):
        self.rest, self.delimiters, self.shown = list(non_null(s)), delimiters, shown
        self.rest.reverse()

    def more(self):
        if not self.shown:
            while self.rest and self.rest[-1] in self.delimiters:
                self.rest.pop()
        return len(self.rest) > 0

    def next(self, delimiters=None):
        if delimiters is not None:
            self.delimiters = delimiters
        if not self.more():
            raise NoSuchElementException()
        rest, token = self.rest, [self.rest.pop()]
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

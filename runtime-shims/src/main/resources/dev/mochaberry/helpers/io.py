# java.io: streams of bytes and readers, over the interpreter's own streams.
import array
import io
import sys


def check_span(a, start, count):
    if start < 0 or count < 0 or count > len(a) - start:
        raise IndexOutOfBoundsException(
            "Range [" + str(start) + ", " + str(start) + " + " + str(count) + ") out of bounds for length " + str(len(a))
        )


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
    marks = False

    def __init__(self, file=None):
        self.file = file

    def read(self):
        b = self.file.read(1)
        return b[0] if b else -1

    def read_into(self, a):
        return self.read_part(a, 0, len(a))

    def read_part(self, a, start, count):
        check_span(a, start, count)
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

    def read_count(self, count):
        if count < 0:
            raise IllegalArgumentException("len < 0")
        return self.read_all(count)

    def read_until_full(self, a, start, count):
        # InputStream.readNBytes: as many as there are, however few come at a time.
        check_span(a, start, count)
        found = 0
        while found < count:
            n = self.read_part(a, start + found, count - found)
            if n < 0:
                break
            found += n
        return found

    def skip(self, count):
        return len(self.read_all(count)) if count > 0 else 0

    def skip_exactly(self, count):
        while count > 0:
            n = self.skip(count)
            if n == 0 and self.read() < 0:
                raise EOFException()
            count -= n or 1

    def transfer(self, out):
        data = self.read_all()
        out.write_all(data)
        return len(data)

    def available(self):
        return 0

    def mark(self, limit):
        pass

    def reset(self):
        raise IOException("mark/reset not supported")

    def readline(self):
        out = bytearray()
        while not out.endswith(b"\n"):
            b = self.read()
            if b < 0:
                break
            out.append(b)
        return decode(out)


class OwnInputStream(InputStream):
    # What a program's own one extends: who wants many bytes asks for them at once, as in Java.
    ahead = b""

    def read_part(self, a, start, count):
        if count <= 0 or start < 0 or count > len(a) - start:
            return super().read_part(a, start, count)
        b = self.read()
        n = 0 if b >= 0 else -1
        try:
            while b >= 0:
                a[start + n] = i8(b)
                n += 1
                b = self.read() if n < count else -1
        except IOException:
            pass  # it comes again with the next byte
        return n

    def read_all(self, count=0x3FFFFFFF):
        out, part = array.array("b"), array.array("b", bytes(min(count, 2048)))
        while len(out) < count:
            n = self.read_part(part, 0, min(len(part), count - len(out)))
            if n < 0:
                break
            out.extend(part[:n])
        return out

    def readline(self):
        # For readers, which take more than they need.
        while True:
            end = self.ahead.find(b"\n") + 1
            if end:
                line, self.ahead = self.ahead[:end], self.ahead[end:]
                return decode(line)
            part = array.array("b", bytes(2048))
            n = self.read_part(part, 0, len(part))
            if n < 0:
                line, self.ahead = self.ahead, b""
                return decode(line)
            self.ahead += bytes(part[:n])

    def cut_off(self):
        # What was read of a line when the stream failed.
        line, self.ahead = self.ahead, b""
        return decode(line)


class ByteArrayInputStream(InputStream):
    marks = True

    def __init__(self, data, start=0, count=None):
        self.data = bytes(data)
        self.i = self.marked = start
        self.end = len(self.data) if count is None else min(start + count, len(self.data))

    def read(self):
        if self.i >= self.end:
            return -1
        self.i += 1
        return self.data[self.i - 1]

    def read_part(self, a, start, count):
        if start < 0 or count < 0 or count > len(a) - start:
            return super().read_part(a, start, count)
        if self.i >= self.end:
            return -1
        n = min(count, self.end - self.i)
        for k in range(n):
            a[start + k] = i8(self.data[self.i + k])
        self.i += n
        return n

    def available(self):
        return self.end - self.i

    def mark(self, limit):
        self.marked = self.i

    def reset(self):
        self.i = self.marked


class PassedInput(InputStream):
    # What a program's own DataInputStream extends: all comes from the stream below.
    def __init__(self, stream):
        self.stream = stream
        self.marks = stream.marks

    def read(self):
        return self.stream.read()

    def read_part(self, a, start, count):
        return self.stream.read_part(a, start, count)

    def skip(self, count):
        return self.stream.skip(count)

    def available(self):
        return self.stream.available()

    def mark(self, limit):
        self.stream.mark(limit)

    def reset(self):
        self.stream.reset()

    def close(self):
        self.stream.close()


class ConsoleInput(InputStream):
    # Standard input: its bytes, or for readers its text.
    text_file = sys.stdin
    marks = True

    def read(self):
        self.check_open()
        b = sys.stdin.buffer.read(1)
        return b[0] if b else -1

    def readline(self):
        self.check_open()
        return sys.stdin.readline()

    def close(self):
        self.closed, self.text_file = True, self


def console_line(prompt=""):
    # Without an end of line; None behind the last. Python's input() would show what it reads.
    print(prompt, end="")
    line = sys.stdin.readline()
    if not line:
        return None
    line = line[:-1] if line.endswith("\n") else line
    return line[:-1] if line.endswith("\r") else line


class Readable:
    # java.lang.Readable
    def read_chars(self, buffer):
        part = array.array("H", bytes(2 * min(len(buffer), 8192)))
        n = self.read_into(part, 0, len(part))
        if n > 0:
            buffer.append("".join([chr(c) for c in part[:n]]))
        return n


class Reader(Closeable, Readable):
    # Characters of anything with readline().
    marked = None
    marks = True

    def __init__(self, file):
        self.source = non_null(file)
        self.file, self.codes = getattr(file, "text_file", None) or file, []

    def close(self):
        if not self.closed:
            self.closed = True
            self.codes.clear()
            self.source.close()

    def push(self, s):
        # Before what was pushed already.
        self.codes.extend([ord(c) for c in reversed(s)])

    def more(self):
        return split_pairs(self.file.readline()) if SURROGATES else self.file.readline()

    def has_more(self):
        self.check_open()
        if not self.codes:
            self.push(self.more())
        return len(self.codes) > 0

    def ready(self):
        return self.has_more()

    def read(self):
        return self.codes.pop() if self.codes or self.has_more() else -1

    def fill(self, a):
        return self.read_into(a, 0, len(a))

    def read_into(self, a, start, count):
        self.check_open()
        check_span(a, start, count)
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
        if count < 0:
            raise IllegalArgumentException("skip value is negative")
        self.check_open()
        n = 0
        while n < count and self.read() >= 0:
            n += 1
        return n

    def mark(self, limit):
        if limit < 0:
            raise IllegalArgumentException("Read-ahead limit < 0")
        self.check_open()
        lines = []
        while not lines or lines[-1]:
            lines.append(self.readline())
        self.push("".join(lines))
        self.marked = self.codes[:]

    def reset(self):
        if self.marked is None:
            raise IOException("Stream not marked")
        self.check_open()
        self.codes = self.marked[:]


def reset_buffered(reader):
    # A buffered reader is what it reads, and a text's reader would begin again.
    reader.check_open()
    if reader.marked is None:
        raise IOException("Stream not marked")
    reader.reset()


def skip_buffered(reader, count):
    return Reader.skip(reader, count)


def cannot_mark(name):
    raise IOException(name + "() not supported")


class OwnReader(Reader):
    # What a reader of the program inherits: it has read_into(a, start, count) itself.
    marks = False

    def __init__(self, lock=None):
        self.codes = []

    def read(self):
        one = array.array("H", [0])
        return self.codes.pop() if self.codes else -1 if self.read_into(one, 0, 1) < 0 else one[0]

    def fill(self, a):
        return self.read_into(a, 0, len(a))

    def ready(self):
        return False

    def skip(self, count):
        if count < 0:
            raise IllegalArgumentException("skip value is negative")
        part, left = array.array("H", bytes(2 * min(count, 8192))), count
        while left > 0:
            n = self.read_into(part, 0, min(left, len(part)))
            if n < 0:
                break
            left -= n
        return count - left

    def mark(self, limit):
        cannot_mark("mark")

    def reset(self):
        cannot_mark("reset")

    ahead = ()

    def more(self):
        # For a reader around it, which takes more than it needs.
        out = []
        while not out or out[-1] != "\n":
            if not self.ahead:
                part = array.array("H", bytes(2048))
                n = self.read_into(part, 0, len(part))
                if n < 0:
                    break
                self.ahead = [chr(c) for c in reversed(part[:n])]
            else:
                out.append(self.ahead.pop())
        return "".join(out)


class BufferedReader(Reader):
    # Around what may be a program's reader, which is asked for as much and as often as Java's asks.
    marking = after_return = False

    def __init__(self, reader, size=8192):
        super().__init__(reader)
        if size <= 0:
            raise IllegalArgumentException("Buffer size <= 0")
        self.part = array.array("H", bytes(2 * size))

    def fetch(self):
        taken = len(self.marked) if self.marking else 0
        if taken and taken >= self.limit:
            self.marking, taken = False, 0
        n = 0
        while n == 0:
            n = self.source.read_into(self.part, 0, max(len(self.part) - taken, 1))
        if n > 0:
            self.codes = list(reversed(self.part[:n]))

    def take(self):
        c = self.codes.pop()
        if self.marking:
            self.marked.append(c)
        return c

    def has_more(self):
        self.check_open()
        if not self.codes:
            self.fetch()
        if self.skips_feed() and not self.codes:
            self.fetch()
        return len(self.codes) > 0

    def skips_feed(self):
        # The line feed behind a return ends no other line. Whether it was the next character.
        if not self.after_return or not self.codes:
            return False
        self.after_return = False
        return self.codes[-1] == 10 and self.take() == 10

    def ready(self):
        self.check_open()
        if self.after_return and not self.codes and self.source.ready():
            self.fetch()
        self.skips_feed()
        return len(self.codes) > 0 or self.source.ready()

    def read(self):
        return self.take() if self.has_more() else -1

    def read_into(self, a, start, count):
        self.check_open()
        check_span(a, start, count)
        n = last = self.read_once(a, start, count) if count else 0
        while last > 0 and n < count and self.source.ready():
            last = self.read_once(a, start + n, count - n)
            n += max(last, 0)
        return n

    def read_once(self, a, start, count):
        if count >= len(self.part) and not self.codes and not self.marking and not self.after_return:
            return self.source.read_into(a, start, count)
        if not self.has_more():
            return -1
        n = min(count, len(self.codes))
        for i in range(start, start + n):
            a[i] = self.take()
        return n

    def readline(self):
        line = self.read_line()
        return "" if line is None else line + "\n"

    def read_line(self):
        out = []
        while self.has_more():
            c = self.take()
            if c == 10 or c == 13:
                self.after_return = c == 13
                return "".join(out)
            out.append(chr(c))
        return "".join(out) if out else None

    def mark(self, limit):
        if limit < 0:
            raise IllegalArgumentException("Read-ahead limit < 0")
        self.check_open()
        self.marking, self.limit = True, limit
        self.marked, self.marked_after = [], self.after_return

    def reset(self):
        if not self.marking:
            raise IOException("Mark invalid")
        self.codes.extend(reversed(self.marked))
        self.marked, self.after_return = [], self.marked_after


def of_positive_size(stream, size):
    # What a reader or writer with a buffer of its own is made around.
    non_null(stream)
    if size <= 0:
        raise IllegalArgumentException("Buffer size <= 0")
    return stream


class LineNumberReader(Reader):
    # Counts what it has read; any line end is one line feed, and the end of the input ends a line that has begun.
    line, begun = 0, False

    def read(self):
        c = super().read()
        if c == 13:
            c = super().read()
            if c != 10:
                if c >= 0:
                    self.codes.append(c)
                c = 10
        self.line += c == 10 or c < 0 and self.begun
        self.begun = c >= 0 and c != 10
        return c

    def read_line(self):
        line = super().read_line()
        self.line += line is not None or self.begun
        self.begun = False
        return line

    def mark(self, limit):
        super().mark(limit)
        self.marked_line = self.line

    def reset(self):
        self.check_open()
        super().reset()
        self.line = self.marked_line


class StringReader(Reader):
    def __init__(self, s):
        super().__init__(io.StringIO(non_null(s)))

    def ready(self):
        # At the end too: it never waits.
        self.check_open()
        return True

    def close(self):
        self.closed = True
        self.codes.clear()

    def skip(self, count):
        # Backwards too.
        if count >= 0:
            return super().skip(count)
        rest = self.text_left()
        if not rest:
            return 0
        self.file.seek(0)
        text = self.text_left()
        place = len(text) - len(rest)
        start = max(place + count, 0)
        self.push(text[start:])
        return start - place

    def reset(self):
        # Without a mark it begins again.
        self.check_open()
        if self.marked is None:
            self.file.seek(0)
            self.codes.clear()
        else:
            super().reset()


class OutputStream(Closeable):
    # A subclass has write(b).
    def write_all(self, data):
        self.write_part(data, 0, len(data))

    def write_part(self, data, start, count):
        check_span(data, start, count)
        for b in data[start : start + count]:
            self.write(b)

    def write_text(self, s):
        data = encode(s)
        self.write_part(data, 0, len(data))


class BufferedOutputStream(OutputStream):
    # What is written goes on when the buffer is full, or when somebody asks for it.
    def __init__(self, out, size=8192):
        if size <= 0:
            raise IllegalArgumentException("Buffer size <= 0")
        self.out, self.size, self.data = out, size, bytearray()

    def write(self, b):
        if len(self.data) >= self.size:
            self.drain()
        self.data.append(b & 255)

    def write_part(self, data, start, count):
        if count > self.size - len(self.data):
            self.drain()
        if count >= self.size:
            self.out.write_part(data, start, count)
        else:
            check_span(data, start, count)
            self.data.extend(bytes(data[start : start + count]))

    def write_text(self, s):
        data = encode(s)
        if len(data) > self.size - len(self.data):
            self.drain()
        if len(data) >= self.size:
            self.out.write_part(data, 0, len(data))
        else:
            self.data.extend(data)

    def drain(self):
        if self.data:
            data, self.data = self.data, bytearray()
            self.out.write_part(array.array("b", data), 0, len(data))

    def flush(self):
        self.drain()
        self.out.flush()

    def close(self):
        if not self.closed:
            self.closed = True
            try:
                self.flush()
            finally:
                self.out.close()


class OwnBufferedOutput(BufferedOutputStream):
    # What a program's own one extends: texts go through the write of many bytes that it may override.
    def write_text(self, s):
        OutputStream.write_text(self, s)


def given_charset(charset):
    if charset is None:
        raise NullPointerException("charset")
    return charset


class EncodedOutput(OutputStream):
    # Texts become another charset's bytes.
    marked = False
    def __init__(self, out, charset):
        self.out, self.charset = non_null(out), given_charset(charset)

    def write(self, b):
        self.out.write(b)

    def write_text(self, s):
        if s:
            self.out.write_all(encode(s, self.charset))
            # The mark of the byte order stands once.
            if self.charset == "UTF-16":
                self.charset, self.marked = "UTF-16BE", True

    def flush(self):
        self.out.flush()

    def close(self):
        self.out.close()


def encoding_name(stream, below):
    # What Java calls the charset of a reader or writer since before there were charsets.
    if stream.closed:
        return None
    charset = getattr(below, "charset", "UTF-8")
    if charset == "UTF-16BE" and below.marked:
        return "UTF-16"
    names = {"UTF-8": "UTF8", "US-ASCII": "ASCII", "UTF-16BE": "UnicodeBigUnmarked", "UTF-16LE": "UnicodeLittleUnmarked"}
    for start, old in (("ISO-8859-", "ISO8859_"), ("windows-", "Cp"), ("IBM", "Cp"), ("UTF-32", "UTF_32")):
        if charset.startswith(start):
            return old + charset[len(start) :]
    return names.get(charset, charset)


def encoded_output(out, charset):
    return out if charset == "UTF-8" else EncodedOutput(out, charset)


class DecodedInput(InputStream):
    marked = False

    # The text of an input stream in another charset, read when the first of it is asked for.
    def __init__(self, stream, charset):
        self.stream, self.charset = non_null(stream), given_charset(charset)
        self.lines = None

    def readline(self):
        if self.lines is None:
            self.lines = io.StringIO(decode(self.stream.read_all(), self.charset))
        return self.lines.readline()

    def close(self):
        self.stream.close()


def decoded_input(stream, charset):
    return stream if charset == "UTF-8" else DecodedInput(stream, charset)


class ByteArrayOutputStream(OutputStream):
    def __init__(self, size=0):
        if size < 0:
            raise IllegalArgumentException("Negative initial size: " + str(size))
        self.data = bytearray()

    def write(self, b):
        self.data.append(b & 255)

    def write_text(self, s):
        self.data.extend(join_pairs(s).encode() if SURROGATES else s.encode())

    def to_bytes(self):
        return array.array("b", self.data)

    def reset(self):
        self.data = bytearray()

    def __len__(self):
        return len(self.data)

    def __str__(self):
        return decode(self.data)


class OwnByteOutput(ByteArrayOutputStream):
    # What a program's own one extends: texts go through the write of many bytes, which does not call that of one.
    def write_part(self, data, start, count):
        if start < 0 or count < 0 or count > len(data) - start:
            return super().write_part(data, start, count)
        self.data.extend(bytes(data[start : start + count]))

    def write_text(self, s):
        data = encode(s)
        self.write_part(data, 0, len(data))


class Standard:
    out = ConsoleStream(sys.stdout)
    err = ConsoleStream(sys.stderr)
    input = ConsoleInput()


def redirect(name, stream):
    setattr(Standard, name, stream)

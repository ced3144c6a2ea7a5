# java.io.PrintStream and PrintWriter, and the other writers.


class Printing:
    # What PrintStream and PrintWriter share, over write_text(s).
    def print(self, x):
        self.write_text(str(x))

    def println(self, x=""):
        self.write_text(str(x) + "\n")

    def append(self, s):
        self.write_text(s)
        return self

    def printf_in(self, locale, pattern, *args):
        for s in format_pieces(pattern, args, locale if LOCALES else None):
            self.write_text(s)
        return self

    def printf(self, pattern, *args):
        for s in format_pieces(pattern, args, default_locale() if DEFAULT_LOCALES and LOCALES else None):
            self.write_text(s)
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

    def write(self, c):
        self.buffer.append(chr(c & 0xFFFF))

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

# java.io.PrintStream and PrintWriter, and the other writers.


class Printing:
    # What PrintStream and PrintWriter share, over write_text(s).
    trouble = False
    out = None

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
        if not self.closed:
            self.flush()
        # Printers that print to others ask those as well.
        return self.trouble or isinstance(self.out, Printing) and self.out.failed()

    def attempt(self, action, *arguments):
        # What fails beneath is remembered, not thrown. Whether nothing did.
        if self.closed:
            self.trouble = True
            return False
        try:
            action(*arguments)
            return True
        except IOException:
            self.trouble = True
            return False


class PrintStream(OutputStream, Printing):
    def __init__(self, out, flushes=False):
        if out is None:
            raise NullPointerException("Null output stream")
        self.out, self.flushes = out, flushes

    def write(self, b):
        if TROUBLE:
            if not self.attempt(self.out.write, b):
                return
        else:
            self.out.write(b)
        if self.flushes and b & 255 == 10:
            self.flush()

    def write_part(self, data, start, count):
        OutputStream.write_part(self, data, start, count)
        if self.flushes:
            self.flush()

    def write_text(self, s):
        fails = False
        if TROUBLE:
            fails = not self.attempt(self.out.write_text, s)
        elif not self.closed:
            self.out.write_text(s)
        if self.flushes:
            if not fails:
                self.flush()
            if "\n" in s:
                self.flush()  # by the text, after its bytes

    def flush(self):
        if TROUBLE:
            self.attempt(self.out.flush)
        else:
            self.out.flush()

    def close(self):
        if not self.closed:
            # The encoder in Java's flushes its stream before it is closed.
            self.flush()
            if TROUBLE:
                self.attempt(self.out.close)
            else:
                self.out.close()
            self.closed = True


class OwnPrintStream(PrintStream):
    # What a program's own one extends: its texts go through the write of many bytes that it may override.
    def println(self, x=""):
        if x != "":
            self.write_text(str(x))
        self.write_text("\n")

    def write_text(self, s):
        data = encode(s)
        if data:
            self.write_part(data, 0, len(data))

    def write_part(self, data, start, count):
        # What is below is flushed, and not by the method that a program may override.
        if TROUBLE:
            self.attempt(self.out.write_part, data, start, count)
        elif not self.closed:
            self.out.write_part(data, start, count)
        if self.flushes:
            if TROUBLE:
                self.attempt(self.out.flush)
            else:
                self.out.flush()


class ConsoleStream(PrintStream):
    # Standard output or error.
    def __init__(self, out):
        self.out, self.flushes = out, False

    def write(self, b):
        self.out.buffer.write(bytes([b & 255]))

    def write_part(self, data, start, count):
        self.out.buffer.write(bytes(data[start : start + count]))

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

    def append_char(self, c):
        self.write(c)
        return self


class OwnWriter(Writer):
    # What a program's own one extends: its overrides see how Java's methods call each other.
    def write(self, c):
        self.write_part(to_chars(chr(c & 0xFFFF)), 0, 1)

    def write_text(self, s):
        self.write_slice(s, 0, len(s))

    def write_slice(self, s, start, count):
        self.write_part(to_chars(substring(s, start, start + count)), 0, count)


class StringWriter(Writer):
    def __init__(self, size=0):
        if size < 0:
            raise IllegalArgumentException("Negative buffer size")
        self.buffer = StringBuilder()

    def write(self, c):
        self.buffer.append(chr(c & 0xFFFF))

    def write_text(self, s):
        self.buffer.append(string_text(s))  # a buffer spells null out

    def write_part(self, chars, start, count):
        self.buffer.append(string_from_chars(chars, start, count))

    def write_slice(self, s, start, count):
        self.buffer.append(substring(string_text(s), start, start + count))

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
            s, self.parts, self.size = "".join(self.parts), [], 0
            if isinstance(self.out, OwnWriter):
                self.out.write_part(to_chars(s), 0, len(s))
            else:
                self.out.write_text(s)

    def flush(self):
        self.check_open()
        self.spill()
        self.out.flush()

    def close(self):
        if not self.closed:
            # A writer below is closed without being flushed.
            self.spill()
            if not isinstance(self.out, Writer):
                self.out.flush()
            self.closed = True
            self.out.close()


class PrintWriter(Writer, Printing):
    def __init__(self, out, flushes=False):
        self.out, self.flushes = non_null(out), flushes
        if isinstance(out, OutputStream):
            self.out = BufferedWriter(out)

    def write_text(self, s):
        len(s)  # a null has none: what is printed is spelled out before
        if TROUBLE:
            self.attempt(self.out.write_text, s)
        elif not self.closed:
            self.out.write_text(s)

    def println(self, x=""):
        if TROUBLE:
            if x != "":
                self.write_text(str(x))
            self.attempt(self.end_line)
        else:
            self.write_text(str(x) + "\n")
            if self.flushes:
                self.flush()

    def end_line(self):
        self.out.write_text("\n")
        if self.flushes:
            self.out.flush()

    def printf(self, pattern, *args):
        super().printf(pattern, *args)
        self.print_flushed("")
        return self

    def printf_in(self, locale, pattern, *args):
        super().printf_in(locale, pattern, *args)
        self.print_flushed("")
        return self

    def print_flushed(self, s):
        self.write_text(s)
        if self.flushes:
            self.flush()

    def flush(self):
        if TROUBLE:
            self.attempt(self.out.flush)
        elif not self.closed:
            self.out.flush()

    def close(self):
        if not self.closed:
            if TROUBLE:
                self.attempt(self.out.close)
            else:
                self.out.close()
            self.closed = True


class UnaskedPrintWriter(PrintWriter):
    # Beneath OwnPrintWriter in Java: nothing here goes through what a program may override.
    def write(self, c):
        PrintWriter.write_text(self, chr(c & 0xFFFF))

    def write_part(self, chars, start, count):
        PrintWriter.write_text(self, string_from_chars(chars, start, count))

    def write_slice(self, s, start, count):
        PrintWriter.write_text(self, substring(s, start, start + count))

    def println(self):
        PrintWriter.write_text(self, "\n")
        self.print_flushed("")

    def print_flushed(self, _):
        if self.flushes:
            if TROUBLE:
                self.attempt(self.out.flush)
            else:
                self.out.flush()

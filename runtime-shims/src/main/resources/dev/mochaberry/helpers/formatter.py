# java.util.Formatter: String.format, one text after the other.


class Formatter:
    fault = None

    def __init__(self, out=None, locale=None):
        self.out = StringBuilder() if out is None else out
        self.words = locale

    def checked(self):
        if self.out is None:
            raise FormatterClosedException()
        return self

    def format(self, pattern, *args):
        return self.format_in(self.words, pattern, *args)

    def format_in(self, locale, pattern, *args):
        self.checked()
        for s in format_pieces(pattern, args, locale if LOCALES else None):
            self.put(s)
        return self

    def put(self, s):
        self.checked()
        try:
            self.out.append(s)
        except IOException as e:
            self.fault = e
        return self

    def flush(self):
        if hasattr(self.checked().out, "flush"):
            self.tried(self.out.flush)

    def close(self):
        if hasattr(self.out, "close"):
            self.tried(self.out.close)
        self.out = None

    def tried(self, action):
        try:
            action()
        except IOException as e:
            self.fault = e

    def __str__(self):
        return text(self.checked().out)


class FormatterClosedException(IllegalStateException):
    java_name = "java.util.FormatterClosedException"


def formatted_itself(f, x, locale=None):
    # A java.util.Formattable writes its text; it gets the flags as numbers.
    out = Formatter(None, locale)
    x.formatTo(out, ("-" in f.flags) + 2 * (f.kind == "S") + 4 * ("#" in f.flags), f.width, f.precision)
    return str(out)

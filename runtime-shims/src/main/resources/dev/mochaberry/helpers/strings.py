# java.lang.String, StringBuilder and formatting.


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise StringIndexOutOfBoundsException("String index out of range: " + str(i))


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(
        "begin " + str(start) + ", end " + str(end) + ", length " + str(n)
    )


def index_of(s, part, start=0):
    return non_null(s).find(part, min(max(start, 0), len(s)))


def last_index_of(s, part, start=None):
    if start is None:
        return s.rfind(part)
    return -1 if start < 0 else s.rfind(part, 0, min(start + len(part), len(s)))


def starts_with(s, prefix, start=0):
    return 0 <= start <= len(s) and s[start:].startswith(prefix)


def equals_ignore_case(a, b):
    return isinstance(b, str) and upper(a) == upper(b)


def compare_ignore_case(a, b):
    return compare_strings(lower(upper(a)), lower(upper(b)))


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def lower(s):
    if len(s.encode()) == len(s):
        return s.lower()
    return "".join([chr(lower_char(ord(c))) for c in s])


def trim(s):
    a, b = 0, len(s)
    while a < b and s[a] <= " ":
        a += 1
    while a < b and s[b - 1] <= " ":
        b -= 1
    return s[a:b]


def strip_leading(s):
    a = 0
    while a < len(s) and is_whitespace(ord(s[a])):
        a += 1
    return s[a:]


def strip_trailing(s):
    b = len(s)
    while b and is_whitespace(ord(s[b - 1])):
        b -= 1
    return s[:b]


def is_blank(s):
    return strip_leading(s) == ""


def replace_text(s, old, new):
    if old:
        return s.replace(old, new)
    return new + "".join([c + new for c in s])


def repeat(s, count):
    if count < 0:
        raise IllegalArgumentException("count is negative: " + str(count))
    return s * count


def string_lines(s):
    parts = s.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if parts[-1] == "":
        parts.pop()
    return parts


def split_regex(pattern, s, limit=0):
    # Java's split: trailing empty parts go unless the limit keeps them.
    out, start, i = [], 0, 0
    atoms = regex_atoms(pattern)
    while i <= len(s) and (limit <= 0 or len(out) < limit - 1):
        end = regex_match(atoms, s, i)
        if end < 0 or (end == i and i == len(s)):
            i += 1
            continue
        if end == i and i == 0 or (end == i and end == start):
            if end == i and i > start:
                pass
            else:
                i += 1
                continue
        if not (i == 0 and end == 0):
            out.append(s[start:i])
        start = end
        i = end if end > i else i + 1
    if not out and start == 0:
        return [s]
    out.append(s[start:])
    if limit == 0:
        while out and out[-1] == "":
            out.pop()
    return out


def regex_atoms(pattern):
    # A small regular expression: a list of alternatives, each a list of (test, least, most).
    alternatives, atoms, i, n = [], [], 0, len(pattern)
    while i < n:
        c = pattern[i]
        i += 1
        if c == "|":
            alternatives.append(atoms)
            atoms = []
            continue
        if c == "[":
            j = i + 1
            while pattern[j] != "]":
                j += 2 if pattern[j] == "\\" else 1
            test = ("[", pattern[i:j])
            i = j + 1
        elif c == "\\":
            test = ("\\", pattern[i])
            i += 1
        elif c in "(){^$":
            raise UnsupportedOperationException("regular expression: " + pattern)
        else:
            test = (".", "") if c == "." else ("=", c)
        least = most = 1
        if i < n and pattern[i] in "+*?":
            least = 1 if pattern[i] == "+" else 0
            most = 1 if pattern[i] == "?" else 1 << 29
            i += 1
        elif i < n and pattern[i] == "{":
            j = pattern.index("}", i)
            bounds = pattern[i + 1 : j].split(",")
            least = int(bounds[0])
            most = least if len(bounds) == 1 else int(bounds[1]) if bounds[1] else 1 << 29
            i = j + 1
        atoms.append((test, least, most))
    alternatives.append(atoms)
    return alternatives


def regex_match(alternatives, s, i):
    # The end of the match that begins at i, or -1.
    for atoms in alternatives:
        end = match_atoms(atoms, 0, s, i)
        if end >= 0:
            return end
    return -1


def match_atoms(atoms, k, s, i):
    if k == len(atoms):
        return i
    test, least, most = atoms[k]
    j = i
    while j < len(s) and j - i < most and test_char(test, s[j]):
        j += 1
    while j - i >= least:
        end = match_atoms(atoms, k + 1, s, j)
        if end >= 0:
            return end
        j -= 1
    return -1


def test_char(test, c):
    kind, what = test
    if kind == "=":
        return c == what
    if kind == ".":
        return c not in "\n\r"
    if kind == "\\":
        return test_class(what, c)
    inside, i = False, 0
    inverted = what[:1] == "^"
    if inverted:
        i = 1
    while i < len(what):
        if what[i] == "\\":
            inside = inside or test_class(what[i + 1], c)
            i += 2
        elif what[i + 1 : i + 2] == "-" and i + 2 < len(what):
            inside = inside or what[i] <= c <= what[i + 2]
            i += 3
        else:
            inside = inside or what[i] == c
            i += 1
    return inside != inverted


def test_class(what, c):
    if what in "sS":
        return (c in " \t\n\r\x0b\x0c") == (what == "s")
    if what in "dD":
        return ("0" <= c <= "9") == (what == "d")
    if what in "wW":
        return ("0" <= c <= "9" or "a" <= c <= "z" or "A" <= c <= "Z" or c == "_") == (what == "w")
    return c == {"t": "\t", "n": "\n", "r": "\r"}.get(what, what)


def replace_regex(s, pattern, new, all=True):
    atoms, out, i = regex_atoms(pattern), "", 0
    new = new.replace("\\$", "$").replace("\\\\", "\\")
    while i <= len(s):
        end = regex_match(atoms, s, i)
        if end >= 0:
            out += new
            if not all:
                return out + s[end:]
        if end <= i:
            out += s[i : i + 1]
            i += 1
        else:
            i = end
            if i == len(s):
                break
    return out


def matches(s, pattern):
    for atoms in regex_atoms(pattern):
        if match_whole(atoms, 0, s, 0):
            return True
    return False


def match_whole(atoms, k, s, i):
    if k == len(atoms):
        return i == len(s)
    test, least, most = atoms[k]
    j = i
    while j < len(s) and j - i < most and test_char(test, s[j]):
        j += 1
    while j - i >= least:
        if match_whole(atoms, k + 1, s, j):
            return True
        j -= 1
    return False


def string_from_chars(chars, start=0, count=None):
    if count is None:
        count = len(chars) - start
    if start < 0 or count < 0 or start + count > len(chars):
        raise StringIndexOutOfBoundsException(
            "offset " + str(start) + ", count " + str(count) + ", length " + str(len(chars))
        )
    return "".join([chr(c) for c in chars[start : start + count]])


def to_chars(s):
    return array.array("H", [ord(c) for c in s])


def decode(data, charset="utf-8", start=0, count=None):
    data = bytes(data)
    data = data[start:] if count is None else data[start : start + count]
    if charset == "utf-8":
        try:
            return data.decode()
        except UnicodeError:
            return "".join([chr(b) if b < 128 else "\ufffd" for b in data])
    return "".join([chr(b) if b < 128 or charset == "latin-1" else "\ufffd" for b in data])


def encode(s, charset="utf-8"):
    if charset == "utf-8":
        return array.array("b", s.encode())
    top = 256 if charset == "latin-1" else 128
    return array.array("b", bytes([ord(c) if ord(c) < top else 63 for c in s]))


def charset_for(name):
    return {"ISO-8859-1": "latin-1", "US-ASCII": "ascii"}.get(name.upper(), "utf-8")


def charset_name(charset):
    return {"utf-8": "UTF-8", "latin-1": "ISO-8859-1"}.get(charset, "US-ASCII")


def join_text(separator, xs):
    return separator.join([text(x) for x in xs])


def format_text(pattern, *args):
    out, i, following = "", 0, 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c != "%":
            out += c
            continue
        begin, flags, width, precision, number, index = i, "", 0, -1, 0, -1
        while i < len(pattern) and pattern[i] in "-+ 0,(#":
            flags += pattern[i]
            i += 1
        while i < len(pattern) and pattern[i].isdigit():
            width = width * 10 + int(pattern[i])
            i += 1
        if i < len(pattern) and pattern[i] == "$":
            index, width = width - 1, 0
            i += 1
            while i < len(pattern) and pattern[i] in "-+ 0,(#":
                flags += pattern[i]
                i += 1
            while i < len(pattern) and pattern[i].isdigit():
                width = width * 10 + int(pattern[i])
                i += 1
        if i < len(pattern) and pattern[i] == ".":
            i += 1
            precision = 0
            while i < len(pattern) and pattern[i].isdigit():
                precision = precision * 10 + int(pattern[i])
                i += 1
        kind = pattern[i] if i < len(pattern) else "%"
        i += 1
        if kind == "n":
            out += "\n"
            continue
        if kind == "%" and i <= len(pattern):
            out += pad("%", flags, width)
            continue
        if kind not in "dsSxXcCbBfeEohH":
            raise UnknownFormatConversionException("Conversion = '" + kind + "'")
        if index < 0:
            index, following = following, following + 1
        if index >= len(args):
            raise MissingFormatArgumentException("Format specifier '%" + pattern[begin:i] + "'")
        out += pad(format_one(kind, args[index], flags, precision), flags, width)
    return out


def pad(s, flags, width):
    if len(s) >= width:
        return s
    if "-" in flags:
        return s + " " * (width - len(s))
    if "0" in flags:
        sign = s[:1] if s[:1] in ("-", "+", " ") else ""
        return sign + "0" * (width - len(s)) + s[len(sign) :]
    return " " * (width - len(s)) + s


def format_one(kind, x, flags, precision):
    low = kind.lower()
    if low == "b":
        s = bool_text(x if isinstance(x, bool) else x is not None)
    elif low == "s" or x is None:
        s = text(x)
    elif low == "h":
        s = unsigned32(hash_code(x), 16)
    elif low == "c":
        s = chr(number(x))
    elif low == "d":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        return signed(str(abs(number(x))), number(x) < 0, flags)
    elif low in "xo":
        if isinstance(x, (str, float, bool)):
            raise wrong_conversion(kind, x)
        bits = {"Long": 64, "Short": 16, "Byte": 8}.get(type(x).__name__, 32)
        s = to_radix(number(x) & ((1 << bits) - 1), 16 if low == "x" else 8)
        if "#" in flags:
            s = ("0x" if low == "x" else "0") + s
    else:
        x = number(x)
        if not isinstance(x, float):
            raise wrong_conversion(kind, x)
        if x != x or x - x != 0:
            return "NaN" if x != x else "-Infinity" if x < 0 else "+Infinity" if "+" in flags else "Infinity"
        digits = fixed(x, precision) if low == "f" else scientific(x, precision)
        s = signed(digits, double_bits(x) < 0, flags)
        return s.upper() if kind == "E" else s
    if precision >= 0 and low in "sbh":
        s = s[:precision]
    return upper(s) if kind != low else s


def wrong_conversion(kind, x):
    return IllegalFormatException(kind + " != " + class_name(x))


def signed(s, negative, flags):
    if "," in flags:
        whole, rest = (s.split(".") + [""])[:2]
        grouped = ""
        while len(whole) > 3:
            grouped = "," + whole[-3:] + grouped
            whole = whole[:-3]
        s = whole + grouped + ("." + rest if rest else "")
    if negative:
        return "(" + s + ")" if "(" in flags else "-" + s
    return "+" + s if "+" in flags else " " + s if " " in flags else s


def decimal_parts(x):
    # The digits and the exponent n of the shortest decimal 0.digits * 10**n, as Java's formatter rounds it.
    s = double_text(abs(x))
    mantissa, exponent = (s.split("E") + ["0"])[:2]
    whole, rest = mantissa.split(".")
    digits, n = whole + rest, len(whole) + int(exponent)
    while len(digits) > 1 and digits[0] == "0":
        digits, n = digits[1:], n - 1
    return digits, n


def round_digits(digits, keep):
    # Half up; the result may have one digit more.
    if keep < 0:
        return "0"
    value = int("0" + digits[:keep])
    if keep < len(digits) and digits[keep] >= "5":
        value += 1
    return str(value)


def fixed(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    digits += "0" * (n + precision - len(digits))
    s = round_digits(digits, n + precision)
    s = "0" * (precision + 1 - len(s)) + s
    return s[: len(s) - precision] + "." + s[len(s) - precision :] if precision else s


def scientific(x, precision):
    if precision < 0:
        precision = 6
    digits, n = decimal_parts(x)
    if x == 0:
        n = 1
    digits += "0" * (precision + 1 - len(digits))
    s = round_digits(digits, precision + 1)
    if len(s) > precision + 1:
        s, n = s[:-1], n + 1
    s = "0" * (precision + 1 - len(s)) + s
    n -= 1
    tail = ("-" if n < 0 else "+") + ("0" if abs(n) < 10 else "") + str(abs(n))
    return s[0] + ("." + s[1:] if precision else "") + "e" + tail


class StringBuilder:
    def __init__(self, s=""):
        self.parts = [non_null(s)]

    def __str__(self):
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0]

    def __len__(self):
        return len(str(self))

    def append(self, s):
        self.parts.append(s)
        return self

    def set(self, s):
        self.parts = [s]
        return self

    def check(self, i):
        n = len(self)
        if not 0 <= i < n:
            raise StringIndexOutOfBoundsException("index " + str(i) + ",length " + str(n))

    def check_range(self, start, end):
        n = len(self)
        if not 0 <= start <= end <= n:
            raise StringIndexOutOfBoundsException(
                "start " + str(start) + ", end " + str(end) + ", length " + str(n)
            )

    def insert(self, i, s):
        t = str(self)
        if not 0 <= i <= len(t):
            raise StringIndexOutOfBoundsException("offset " + str(i) + ", length " + str(len(t)))
        return self.set(t[:i] + s + t[i:])

    def reverse(self):
        return self.set("".join(reversed(str(self))))

    def delete_char(self, i):
        self.check(i)
        t = str(self)
        return self.set(t[:i] + t[i + 1 :])

    def delete(self, start, end):
        end = min(end, len(self))
        self.check_range(start, end)
        t = str(self)
        return self.set(t[:start] + t[end:])

    def replace(self, start, end, s):
        end = min(end, len(self))
        self.check_range(start, end)
        t = str(self)
        return self.set(t[:start] + s + t[end:])

    def set_char(self, i, c):
        self.check(i)
        t = str(self)
        self.parts = [t[:i] + chr(c) + t[i + 1 :]]

    def set_length(self, n):
        t = str(self)
        self.parts = [t[:n] + "\0" * (n - len(t))]

    def char(self, i):
        self.check(i)
        return ord(str(self)[i])


class StringJoiner:
    def __init__(self, separator, prefix="", suffix=""):
        self.separator, self.prefix, self.suffix = separator, prefix, suffix
        self.parts = []
        self.empty = prefix + suffix

    def add(self, s):
        self.parts.append(text(s))
        return self

    def merge(self, other):
        return self.add(other.separator.join(other.parts)) if other.parts else self

    def set_empty(self, s):
        self.empty = s
        return self

    def __str__(self):
        return self.prefix + self.separator.join(self.parts) + self.suffix if self.parts else self.empty

    def __len__(self):
        return len(str(self))


def join_all(separator, *xs):
    return join_text(separator, xs)

# java.lang.String, StringBuilder and formatting.


def text_outside(s, i):
    # The fault of an index that was compared with the length already.
    if (SURROGATES or UNICODE) and "\xff" < max(s + " "):
        return text_position_fault(i, len(s))
    return text_index_fault(i, len(s))


def char_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return ord(s[i])
    raise text_outside(s, i)


def substring(s, start, end=None):
    n = len(non_null(s))
    if end is None:
        end = n
    if 0 <= start <= end <= n:
        return s[start:end]
    raise StringIndexOutOfBoundsException(range_text("begin", start, end, n))


def index_of(s, part, start=0):
    return non_null(s).find(part, min(max(start, 0), len(s)))


def index_within(s, part, start, end):
    if not 0 <= start <= end <= len(s):
        raise StringIndexOutOfBoundsException(range_text("begin", start, end, len(s)))
    return s.find(part, start, end)


def last_index_of(s, part, start):
    return -1 if start < 0 else s.rfind(part, 0, min(start + len(part), len(s)))


def starts_with(s, prefix, start=0):
    return 0 <= start <= len(s) and s[start:].startswith(prefix)


def equals_string(a, b):
    # Of an object that may say it equals a string.
    return isinstance(b, str) and non_null(a) == b


def equals_ignore_case(a, b):
    return len(a) == (-1 if b is None else len(b)) and fold_case(a) == fold_case(b)


def compare_ignore_case(a, b):
    # Where one text is Latin-1, Java compares the halves of pairs.
    if SURROGATES and (has_pairs(a) or has_pairs(b)) and min(max(a + " "), max(b + " ")) > "\xff":
        x, y = fold_case(join_pairs(a, None)), fold_case(join_pairs(b, None))
        return len(a) - len(b) if x.startswith(y) or y.startswith(x) else compare_strings(x, y)
    return compare_strings(fold_case(a), fold_case(b))


def fold_case(s):
    # The text with every character brought to one case, alone.
    if len(s.encode()) == len(s):
        return s.lower()
    if SURROGATES and has_pairs(s):
        return split_pairs(fold_case(join_pairs(s, None)))
    return "".join([chr(lower_char(upper_char(ord(c)))) for c in s])


def upper(s):
    if len(s.encode()) == len(s):
        return s.upper()
    if SURROGATES and has_pairs(s):
        return split_pairs(upper(join_pairs(s, None)))
    if UNICODE:
        return "".join([LONG_UPPER.of(ord(c), chr(upper_char(ord(c)))) for c in s])
    return "".join(["SS" if c == "\xdf" else chr(upper_char(ord(c))) for c in s])


def lower(s):
    if len(s.encode()) == len(s):
        return s.lower()
    if SURROGATES and has_pairs(s):
        return split_pairs(lower(join_pairs(s, None)))
    if UNICODE:
        return "".join([lower_at(s, i) for i in range(len(s))])
    return "".join(["i\u0307" if c == "\u0130" else chr(lower_char(ord(c))) for c in s])


def lower_at(s, i):
    # A sigma at the end of a word is another (Final_Sigma in Unicode's SpecialCasing).
    c = s[i]
    if c == "\u03a3":
        return "\u03c2" if touches_case(s, i, -1) and not touches_case(s, i, 1) else "\u03c3"
    return "i\u0307" if c == "\u0130" else chr(lower_char(ord(c)))


def upper_in(s, locale):
    language = non_null(locale).language
    if LOCALES and language in ("tr", "az"):
        s = s.replace("i", "\u0130")
    if LOCALES and language == "lt":
        for c in "ij\u012f":
            s = s.replace(c + "\u0307", c)
    return upper(s)


def lower_in(s, locale):
    language = non_null(locale).language
    if LOCALES and language in ("tr", "az"):
        s = s.replace("I\u0307", "i").replace("I", "\u0131").replace("\u0130", "i")
    if LOCALES and language == "lt":
        s = "".join([dotted(s, i) for i in range(len(s))])
    return lower(s)


def dotted(s, i):
    # Lithuanian keeps the dot of small letters below accents.
    c = s[i]
    if c in "IJ\u012e":
        return c + "\u0307" if "\u0300" <= s[i + 1 : i + 2] <= "\u0314" else c
    return {"\xcc": "i\u0307\u0300", "\xcd": "i\u0307\u0301", "\u0128": "i\u0307\u0303"}.get(c, c)


def touches_case(s, i, step):
    i += step
    while 0 <= i < len(s) and (s[i] in "'.:^`\xa8\xad\xaf\xb4\xb7\xb8\u2019" or "\u0300" <= s[i] <= "\u036f"):
        i += step
    return 0 <= i < len(s) and (is_upper(ord(s[i])) or is_lower(ord(s[i])) or is_title(ord(s[i])))


def trim(s):
    if s and s[0] > " " and s[-1] > " ":
        return s
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


def character_text(x):
    # The characters of a CharSequence, which need not be its text.
    return "".join([chr(x.charAt(i)) for i in range(len(x))]) if hasattr(x, "charAt") else text(x)


def compare_sequences(a, b):
    # Two of one class that has an order of its own are compared by it.
    if require(a) is require(b):
        return 0
    if type(a) is type(b) and hasattr(a, "compareTo"):
        return a.compareTo(b)
    return compare_strings(character_text(a), character_text(b))


def is_blank(s):
    return strip_leading(s) == ""


def replace_text(s, old, new):
    if old != "":
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


def string_from_chars(chars, start=0, count=None):
    if count is None:
        count = len(chars) - start
    if start < 0 or count < 0 or start + count > len(chars):
        raise StringIndexOutOfBoundsException(count_text(start, count, len(chars)))
    return "".join([chr(c) for c in chars[start : start + count]])


def to_chars(s):
    data = s.encode()
    return array.array("H", list(data) if len(data) == len(s) else [ord(c) for c in s])


def decode(data, charset="UTF-8", start=0, count=None):
    if count is None:
        count = len(data) - start
    if start < 0 or count < 0 or start + count > len(data):
        raise StringIndexOutOfBoundsException(count_text(start, count, len(data)))
    data = bytes(data)[start : start + count]
    if TABLED_CHARSETS and charset in CHARSET_TABLES:
        return text_by_table(data, CHARSET_TABLES[charset])
    if WIDEST_CHARSETS and charset[:6] == "UTF-32":
        return widest_text(data, charset)
    if charset == "UTF-8":
        try:
            return split_pairs(data.decode()) if SURROGATES else data.decode()
        except UnicodeError:
            return decode_faulty(data)
    if charset[:4] == "UTF-":
        return decode_wide(data, charset)
    return latin_text(data) if charset == "ISO-8859-1" else "".join([chr(b) if b < 128 else "\ufffd" for b in data])


# By charset, what the bytes mean that are not ASCII's: all of them, or those of the upper half.
CHARSET_TABLES = {}


def text_by_table(data, table):
    first = 256 - len(table)
    return "".join([chr(b) if b < first else table[b - first] for b in data])


def encoded_by_table(s, table):
    first, out = 256 - len(table), bytearray()
    for c in s:
        i = ord(c) if ord(c) < first else -1
        if i < 0 and c != "\ufffd":
            i = table.find(c)
            i = i + first if i >= 0 else -1
        out.append(i if i >= 0 else 63)
    return out


def widest_text(data, charset):
    # A mark of the byte order counts where it is the charset's.
    order = "little" if charset == "UTF-32LE" else "big"
    if data[:4] == b"\0\0\xfe\xff" and charset != "UTF-32LE" or data[:4] == b"\xff\xfe\0\0" and charset != "UTF-32BE":
        order, data = "little" if data[0] else "big", data[4:]
    out = []
    for i in range(0, len(data), 4):
        c = int.from_bytes(data[i : i + 4], order) if i + 4 <= len(data) else -1
        out.append(chr(c) if 0 <= c < 0xD800 or 0xE000 <= c < 0x110000 else "\ufffd")
    s = "".join(out)
    return split_pairs(s) if SURROGATES else s


def encoded_widest(s, charset):
    order = "little" if charset == "UTF-32LE" else "big"
    return b"".join([(0xFFFD if 0xD800 <= ord(c) < 0xE000 else ord(c)).to_bytes(4, order) for c in s])


def decode_wide(data, charset):
    # UTF-16: without a mark of its byte order the high byte comes first.
    little = charset == "UTF-16LE"
    if charset == "UTF-16" and data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        little, data = data[0] == 0xFF, data[2:]
    units = [data[i + little] << 8 | data[i + 1 - little] for i in range(0, len(data) - 1, 2)]
    out, n = "", len(units)
    for i in range(n):
        unit = units[i]
        if unit & 0xFC00 == 0xD800 and (i + 1 == n or units[i + 1] & 0xFC00 != 0xDC00):
            unit = 0xFFFD
        elif unit & 0xFC00 == 0xDC00 and (i == 0 or units[i - 1] & 0xFC00 != 0xD800):
            unit = 0xFFFD
        out += chr(unit)
    return out + "\ufffd" if len(data) & 1 else out


def latin_text(data):
    # Most such texts are ASCII.
    data = bytes(data)
    try:
        s = data.decode()
    except UnicodeError:
        return wide_latin_text(data)
    return s if len(s) == len(data) else wide_latin_text(data)


def wide_latin_text(data):
    return "".join([chr(b) for b in data])


def decode_faulty(data):
    # UTF-8 with a replacement character for each piece that is none.
    out, i = "", 0
    while i < len(data):
        b = data[i]
        size = 1 if b < 0x80 else 2 if 0xC2 <= b < 0xE0 else 3 if 0xE0 <= b < 0xF0 else 4 if 0xF0 <= b < 0xF5 else 0
        used = 1
        while used < size and i + used < len(data) and 0x80 <= data[i + used] < 0xC0:
            used += 1
        out += data[i : i + used].decode() if used == size else "\ufffd"
        i += used
    if SURROGATES:
        return split_pairs(out)
    return out


def encode(s, charset="UTF-8"):
    wide = charset[:6] == "UTF-16"
    if SURROGATES:
        s = join_pairs(s, "\ufffd") if wide else join_pairs(s)
    if TABLED_CHARSETS and charset in CHARSET_TABLES:
        return array.array("b", encoded_by_table(s, CHARSET_TABLES[charset]))
    if WIDEST_CHARSETS and charset[:6] == "UTF-32":
        return array.array("b", encoded_widest(s, charset))
    data = s.encode()
    if charset == "UTF-8" or len(data) == len(s) and not wide:
        return array.array("b", data)
    return array.array("b", encoded_wide(s, charset) if wide else encoded_narrow(s, 256 if charset == "ISO-8859-1" else 128))


def encoded_wide(s, charset):
    out = [254, 255] if charset == "UTF-16" and s else []
    for c in split_pairs(s) if SURROGATES else s:
        out += [ord(c) & 255, ord(c) >> 8] if charset == "UTF-16LE" else [ord(c) >> 8, ord(c) & 255]
    return bytes(out)


def encoded_narrow(s, top):
    return bytes([ord(c) if ord(c) < top else 63 for c in s])


# The charsets, and what else they are called.
CHARSETS = {
    "UTF-8": "UTF8 UNICODE-1-1-UTF-8",
    "ISO-8859-1": "ISO8859_1 ISO8859-1 ISO_8859-1 ISO_8859_1 8859_1 ISO_8859-1:1987 LATIN1 L1 ISO-IR-100 CSISOLATIN1 819 CP819 IBM819 IBM-819",
    "US-ASCII": "ASCII ASCII7 646 ISO_646.IRV:1991 CP367 IBM367 ANSI_X3.4-1968 ANSI_X3.4-1986 ISO-IR-6 ISO_646.IRV:1983 ISO646-US CSASCII US DEFAULT",
    "UTF-16": "UTF_16 UTF16 UNICODE UNICODEBIG",
    "UTF-16BE": "UTF_16BE X-UTF-16BE ISO-10646-UCS-2 UNICODEBIGUNMARKED",
    "UTF-16LE": "UTF_16LE X-UTF-16LE UNICODELITTLEUNMARKED",
}


def find_charset(name):
    name = name.upper()
    for charset, others in CHARSETS.items():
        if name == charset.upper() or name in others.split():
            return charset
    if WIDEST_CHARSETS and name.replace("_", "-")[:6] == "UTF-32" and name[6:].strip("-_") in ("", "BE", "LE"):
        return "UTF-32" + name[-2:] if name[6:] else "UTF-32"
    return None


def encoding_for(name):
    # The charset of a name; strings and streams have a checked exception for unknown ones.
    charset = find_charset(name)
    if charset is None:
        raise UnsupportedEncodingException(name)
    return charset


def charset_for(name):
    if name is None:
        raise IllegalArgumentException("Null charset name")
    charset = find_charset(name)
    if charset is None:
        if not is_charset_name(name):
            raise IllegalCharsetNameException(name)
        raise UnsupportedCharsetException(name)
    return charset


def is_charset_name(name):
    for c in name:
        if not ("a" <= c.lower() <= "z" or "0" <= c <= "9" or c in "-+:_." and c != name[:1]):
            return False
    return name != ""


def is_charset(name):
    if name is None:
        raise IllegalArgumentException("Null charset name")
    if not is_charset_name(name):
        raise IllegalCharsetNameException(name)
    return find_charset(name) is not None


def join_text(separator, xs):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs)
    return separator.join([text(x) for x in xs])


def code_point_at(s, i):
    if 0 <= i < len(s):
        if SURROGATES:
            return code_point_of(s, i)
        return ord(s[i])
    raise text_position_fault(i, len(s))


def code_point_before(s, i):
    if 0 < i <= len(s):
        if SURROGATES:
            return code_points(s[max(i - 2, 0) : i])[-1]
        return ord(s[i - 1])
    raise text_before_fault(i, len(s))


def code_point_count(s, start, end):
    if 0 <= start <= end <= len(s):
        if SURROGATES:
            return len(code_points(s[start:end]))
        return end - start
    raise IndexOutOfBoundsException()


def offset_by_code_points(s, i, n):
    if SURROGATES and 0 <= i <= len(s):
        points = code_points(s[i:]) if n >= 0 else code_points(s[:i])
        if abs(n) <= len(points):
            passed = points[:n] if n >= 0 else points[n:]
            size = sum([2 if c > 0xFFFF else 1 for c in passed])
            return i + size if n >= 0 else i - size
    elif 0 <= i <= len(s) and 0 <= i + n <= len(s):
        return i + n
    raise IndexOutOfBoundsException()


def region_matches(s, i, other, j, n, ignore_case=False):
    if i < 0 or j < 0 or i + n > len(s) or j + n > len(other):
        return False
    if n <= 0:
        return True
    a, b = s[i : i + n], other[j : j + n]
    return equals_ignore_case(a, b) if ignore_case else a == b


def high_text(data, high, start=0, count=None):
    if count is None:
        count = len(data)
    if start < 0 or count < 0 or start + count > len(data):
        raise StringIndexOutOfBoundsException(count_text(start, count, len(data)))
    high = (high & 255) << 8
    return "".join([chr(high | b & 255) for b in data[start : start + count]])


def low_bytes(s, start, end, target, at):
    part = list(target)
    get_chars(s, start, end, part, at)
    for i in range(at, at + end - start):
        target[i] = i8(part[i])


def get_chars(s, start, end, target, at, word="begin"):
    if not 0 <= start <= end <= len(s):
        raise StringIndexOutOfBoundsException(range_text(word, start, end, len(s)))
    if at < 0 or at + end - start > len(target):
        if word == "start":
            raise IndexOutOfBoundsException(range_text(word, at, at + end - start, len(target)))
        raise StringIndexOutOfBoundsException(count_text(at, end - start, len(target)))
    for c in s[start:end]:
        target[at] = ord(c)
        at += 1


def strip_indent(s):
    # The smallest indentation of the lines that are not blank, and of the last line, goes everywhere.
    if s == "":
        return s
    ends = s[-1] in "\n\r"
    lines = string_lines(s)
    counted = [x for x in lines if not is_blank(x)]
    if not ends and is_blank(lines[-1]):
        counted.append(lines[-1])
    least = 0 if ends or not counted else min([len(x) - len(strip_leading(x)) for x in counted])
    return "\n".join(["" if is_blank(x) else strip_trailing(x[least:]) for x in lines]) + ("\n" if ends else "")


def indent_lines(s, n):
    lines = string_lines(s)
    if n > 0:
        lines = [" " * n + x for x in lines]
    elif n < 0:
        lines = [x[min(-n, len(x) - len(strip_leading(x))) :] for x in lines]
    return "".join([x + "\n" for x in lines])


def translate_escapes(s):
    plain = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "s": " ", "t": "\t", "'": "'", '"': '"', "\\": "\\", "\n": "", "\r": ""}
    out, i, n = "", 0, len(s)
    while i < n:
        c = s[i]
        i += 1
        if c != "\\":
            out += c
            continue
        c = s[i] if i < n else "\0"
        i += 1
        if c in "01234567":
            most = i + (2 if c < "4" else 1)
            while i < min(n, most) and s[i] in "01234567":
                c += s[i]
                i += 1
            out += chr(int(c, 8))
        elif c in plain:
            out += plain[c]
            if c == "\r" and s[i : i + 1] == "\n":
                i += 1
        else:
            code = "%X" % ord(c)
            raise IllegalArgumentException("Invalid escape sequence: \\" + c + " \\\\u" + "0" * (4 - len(code)) + code)
    return out


def sought(c):
    # A code point to look for; what is none is one that no text has.
    return c if 0 <= c <= 0x10FFFF else 0x10FFFF


def valid_code_point(c):
    if 0 <= c <= 0x10FFFF:
        return c
    raise IllegalArgumentException("Not a valid Unicode code point: 0x" + unsigned32(c, 16).upper())


def contains_text(s, part):
    return text(non_null(part)) in s


class StringJoiner:
    def __init__(self, separator, prefix="", suffix=""):
        for part, name in (prefix, "prefix"), (separator, "delimiter"), (suffix, "suffix"):
            if part is None:
                raise NullPointerException("The %s must not be null" % name)
        self.separator, self.prefix, self.suffix = text(separator), text(prefix), text(suffix)
        self.parts = []
        self.empty = self.prefix + self.suffix

    def add(self, s):
        self.parts.append(text(s))
        return self

    def merge(self, other):
        return self.add(other.separator.join(other.parts)) if other.parts else self

    def set_empty(self, s):
        if s is None:
            raise NullPointerException("The empty value must not be null")
        self.empty = text(s)
        return self

    def __str__(self):
        return self.prefix + self.separator.join(self.parts) + self.suffix if self.parts else self.empty

    def __len__(self):
        return len(str(self))


def join_all(separator, *xs):
    return join_text(separator, xs)


def letter_at(s, i):
    if s is None:
        raise NullPointerException()
    if 0 <= i < len(s):
        return s[i]
    raise text_outside(s, i)

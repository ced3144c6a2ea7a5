# java.lang.StringBuilder and StringBuffer.


class StringBuilder:
    # The text in parts; single tells that each is one character, which is how it is changed in place.
    def __init__(self, s=""):
        self.parts, self.size, self.single = [s], len(s), False

    def written_by(self, out, name):
        out.put_form(self, name, (), (">i", (self.size,), (to_chars(str(self)),)))

    def take_form(self, values, data, items):
        self.append(string_from_chars(items[0], 0, int.from_bytes(data, "big")))

    def __str__(self):
        parts = self.parts
        if len(parts) == 1:
            return parts[0]
        s = "".join(parts)
        if not self.single:
            self.parts = [s]
        return s

    def __len__(self):
        return self.size

    def append(self, s):
        if self.single:
            self.parts.extend(s)
        else:
            self.parts.append(s)
        self.size += len(s)
        return self

    def chars(self):
        if not self.single:
            self.parts = list("".join(self.parts))
            self.single = True
        return self.parts

    def char(self, i):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        return ord(self.parts[i] if self.single else self.chars()[i])

    def code_point(self, i):
        return code_point_of(self.substring(i, min(i + 2, self.size)), 0) if 0 <= i < self.size else self.char(i)

    def set_char(self, i, c):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        self.chars()[i] = chr(c)

    def splice(self, start, end, s):
        # The part from start to end becomes s.
        self.chars()[start:end] = list(s)
        self.size = len(self.parts)
        return self

    def insert(self, i, s):
        if not 0 <= i <= self.size:
            raise StringIndexOutOfBoundsException(offset_text(i, self.size))
        return self.splice(i, i, s)

    def insert_part(self, i, s, start, end):
        self.insert(i, "")
        return self.insert(i, part_of_text(s, start, end))

    def insert_chars(self, i, chars, start, count):
        self.insert(i, "")
        if start < 0 or count < 0 or start + count > len(chars):
            raise StringIndexOutOfBoundsException(range_text("start", start, i32(start + count), len(chars)))
        return self.insert(i, chars_text(chars[start : start + count]))

    def delete_char(self, i):
        if not 0 <= i < self.size:
            raise text_position_fault(i, self.size)
        self.chars().pop(i)
        self.size -= 1
        return self

    def checked_end(self, start, end):
        n = self.size
        end = min(end, n)
        if not 0 <= start <= end:
            raise StringIndexOutOfBoundsException(range_text("start", start, end, n))
        return end

    def delete(self, start, end):
        return self.splice(start, self.checked_end(start, end), "")

    def replace(self, start, end, s):
        return self.splice(start, self.checked_end(start, end), s)

    def substring(self, start, end=None):
        if end is None:
            end = self.size
        if not 0 <= start <= end <= self.size:
            raise StringIndexOutOfBoundsException(range_text("start", start, end, self.size))
        return "".join(self.parts[start:end]) if self.single else str(self)[start:end]

    def reverse(self):
        self.chars().reverse()
        if SURROGATES:
            self.parts = without_halves(self.parts)
        return self

    def repeat(self, s, count):
        if count < 0:
            raise IllegalArgumentException("count is negative: " + str(count))
        return self.append(text(s) * count)

    def set_length(self, n):
        if n < 0:
            raise StringIndexOutOfBoundsException("String index out of range: " + str(n))
        if n == 0:
            self.parts, self.single = [""], False
        elif n < self.size:
            self.chars()[n:] = []
        else:
            self.append("\0" * (n - self.size))
        self.size = n

    def compareTo(self, other):
        return compare_strings(str(self), to_text(other))


class StringBuffer(StringBuilder):
    def written_by(self, out, name):
        out.put_form(self, name, (self.size, False, to_chars(str(self))))

    def take_form(self, values, data, items):
        self.append(string_from_chars(values[2], 0, values[0]))


def sized_builder(capacity):
    if capacity < 0:
        raise NegativeArraySizeException(str(capacity))
    return StringBuilder()


def sized_buffer(capacity):
    if capacity < 0:
        raise NegativeArraySizeException(str(capacity))
    return StringBuffer()


def part_of_text(s, start, end):
    # What append(CharSequence, start, end) adds.
    s = text(s)
    if not 0 <= start <= end <= len(s):
        raise IndexOutOfBoundsException(range_text("start", start, end, len(s)))
    return s[start:end]


def part_of_chars(chars, start, count):
    if start < 0 or count < 0 or start + count > len(chars):
        raise IndexOutOfBoundsException(range_text("start", start, i32(start + count), len(chars)))
    return chars_text(chars[start : start + count])


class MeasuredBuilder(StringBuilder):
    # A builder in a program that asks for capacities.
    def __init__(self, s="", room=None):
        super().__init__(s)
        if room is not None and room < 0:
            raise NegativeArraySizeException(str(room))
        self.room = 16 + len(s) if room is None else room

    def need(self, size):
        if size > self.room:
            self.room = max(size, self.room * 2 + 2)
        return self

    def append(self, s):
        super().append(s)
        return self.need(self.size)

    def splice(self, start, end, s):
        super().splice(start, end, s)
        return self.need(self.size)

    def set_length(self, n):
        super().set_length(n)
        self.need(n)

    def capacity(self):
        return self.room

    def ensure_capacity(self, n):
        self.need(n)

    def trim_to_size(self):
        self.room = self.size


def sequence_char(x, i):
    # Of a builder its own method, which says other words of a wrong place.
    if hasattr(x, "charAt"):
        return x.charAt(i)
    return x.char(i) if isinstance(x, StringBuilder) else char_at(text(non_null(x)), i)


def sequence_part(x, start, end):
    return x.substring(start, end) if isinstance(x, StringBuilder) else substring(text(non_null(x)), start, end)


def sequence_chars(x, start, end, target, at):
    # Of a program's own sequence Java's default method, which says other words of a wrong place.
    if hasattr(x, "charAt"):
        check_from_to(start, end, len(x))
        check_index(at, len(target) - (end - start) + 1)
    get_chars(character_text(x), start, end, target, at, "start" if isinstance(x, StringBuilder) else "begin")


def written_part(x, start, end):
    return sequence_part("null" if x is None else x, start, end)


def sequence_text(x, char_at):
    # The characters of a sequence of the program's own; of any other what it is.
    f = getattr(x, char_at, None)
    return x if f is None else "".join([chr(f(i)) for i in range(len(x))])

# Boxes, which remember their Java type where a program can tell.


class Long:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return type(other) is type(self) and self.v == other.v

    def __hash__(self):
        return long_hash(self.v)

    def __str__(self):
        return str(self.v)

    def compareTo(self, other):
        return cmp(self.v, other.v)


class Short(Long):
    def __hash__(self):
        return self.v

    def compareTo(self, other):
        return self.v - other.v


class Byte(Short):
    pass


class Character(Short):
    def __str__(self):
        return chr(self.v)


class Float(Long):
    def __eq__(self, other):
        return type(other) is type(self) and float_bits(self.v) == float_bits(other.v)

    def __hash__(self):
        return float_bits(self.v)

    def __str__(self):
        return float_text(self.v)

    def compareTo(self, other):
        return double_compare(self.v, other.v)



def number(x):
    # The primitive inside any java.lang.Number.
    return x.v if isinstance(x, Long) else non_null(x)


class Number:
    # What programs extend; the library's own numbers are Python's and boxes.
    def byteValue(self):
        return i8(self.intValue())

    def shortValue(self):
        return i16(self.intValue())


def number_int(x):
    if hasattr(x, "intValue"):
        return x.intValue()
    x = number(x)
    return d2i(x) if isinstance(x, float) else i32(x)


def number_long(x):
    if hasattr(x, "longValue"):
        return x.longValue()
    x = number(x)
    return d2l(x) if isinstance(x, float) else i64(x)


def number_double(x):
    return x.doubleValue() if hasattr(x, "doubleValue") else float(number(x))


def number_float(x):
    if hasattr(x, "floatValue"):
        return x.floatValue()
    x = number(x)
    return f32(x) if isinstance(x, float) else long_to_float(x)


def number_byte(x):
    return x.byteValue() if hasattr(x, "byteValue") else i8(number_int(x))


def number_short(x):
    return x.shortValue() if hasattr(x, "shortValue") else i16(number_int(x))

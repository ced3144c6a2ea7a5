# String.format.
import math


class FormatSpecifier:
    # One %… of a format: the text after the percent sign, read from the pattern at i.
    def __init__(self, pattern, i):
        n, begin, first = len(pattern), i, pattern[i : i + 1]
        number, i = read_number(pattern, i, 1)
        self.index = -1
        if i < n and pattern[i] == "$" and i > begin:
            self.index, begin = number, i + 1
            if not 0 < number < 0x80000000:
                told = "Format argument index: (not representable as int)" if number else "Illegal format argument index = 0"
                raise IllegalFormatArgumentIndexException(told)
        i = begin
        while i < n and pattern[i] in "-+ 0,(#<":
            i += 1
        flags = pattern[begin:i]
        if "<" in flags:
            self.index = 0
        self.flags = flags.replace("<", "")
        begin = i
        self.width, i = read_number(pattern, i)
        if i == begin:
            self.width = -1
        if self.width > 0x7FFFFFFF:
            raise IllegalFormatWidthException("-2147483648")
        self.precision = -1
        if i < n and pattern[i] == ".":
            self.precision, j = read_number(pattern, i + 1)
            if j == i + 1:
                raise UnknownFormatConversionException("Conversion = '" + first + "'")
            if self.precision > 0x7FFFFFFF:
                raise IllegalFormatPrecisionException("-2147483648")
            i = j
        self.kind = pattern[i : i + 1]
        if self.kind in ("t", "T"):
            raise UnsupportedOperationException("dates in formats")
        self.end = i + 1
        if self.kind == "" or self.kind not in "bBhHsScCdoxXeEfgGaA%n":
            raise UnknownFormatConversionException("Conversion = '" + (self.kind if self.kind.isalpha() else first or "%") + "'")
        for i in range(len(flags)):
            if flags[i] in flags[:i]:
                raise DuplicateFormatFlagsException("Flags = '" + flags[i] + "'")
        self.check()

    def __str__(self):
        out = "%" + self.ordered("-#+ 0,(<") + (str(self.index) + "$" if self.index > 0 and self.kind != "%" else "")
        if self.width >= 0:
            out += str(self.width)
        if self.precision >= 0:
            out += "." + str(self.precision)
        return out + self.kind

    def ordered(self, all="-^#+ 0,(<"):
        # A capital letter is a flag, and so is that the argument is the last one again.
        own = self.flags + ("^" if self.kind.isupper() else "") + ("<" if self.index == 0 else "")
        return "".join([c for c in all if c in own])

    def check(self):
        kind, flags = self.kind.lower(), self.flags
        if kind == "n":
            if self.precision >= 0:
                raise IllegalFormatPrecisionException(str(self.precision))
            if self.width >= 0:
                raise IllegalFormatWidthException(str(self.width))
            if flags or self.index == 0:
                self.wrong_flags()
        elif kind == "%":
            if self.precision >= 0:
                raise IllegalFormatPrecisionException(str(self.precision))
            if flags not in ("", "-") or self.index == 0:
                self.wrong_flags()
            self.need_width("-")
        elif kind in "bhs":
            if kind != "s":
                self.refuse("#")
            self.need_width("-")
            self.refuse("+ 0,(")
        elif kind == "c":
            if self.precision >= 0:
                raise IllegalFormatPrecisionException(str(self.precision))
            self.refuse("#+ 0,(")
            self.need_width("-")
        else:
            self.need_width("-0")
            if "+" in flags and " " in flags or "-" in flags and "0" in flags:
                self.wrong_flags()
            if kind in "dox" and self.precision >= 0:
                raise IllegalFormatPrecisionException(str(self.precision))
            self.refuse({"d": "#", "g": "#", "f": "", "a": "(,"}.get(kind, ","))

    def wrong_flags(self):
        raise IllegalFormatFlagsException("Flags = '" + self.ordered() + "'")

    def refuse(self, flags):
        for c in flags:
            if c in self.flags:
                raise FormatFlagsConversionMismatchException("Conversion = " + self.kind.lower() + ", Flags = " + c)

    def need_width(self, flags):
        if self.width < 0:
            for c in flags:
                if c in self.flags:
                    raise MissingFormatWidthException(str(self))


def read_number(s, i, zeros=0):
    # The digits at i, without a leading zero unless told, and where they end.
    begin = i
    if zeros or i < len(s) and "1" <= s[i] <= "9" or (begin and s[begin - 1] == "."):
        while i < len(s) and "0" <= s[i] <= "9":
            i += 1
    return (int(s[begin:i]) if i > begin else 0), i


def format_text(pattern, *args):
    return "".join(format_pieces(pattern, args, default_locale() if DEFAULT_LOCALES and LOCALES else None))


def format_for(locale, pattern, *args):
    return "".join(format_pieces(pattern, args, locale if LOCALES else None))


class NullArguments:
    # What a null array of arguments is: as many nulls as a format asks for.
    def __len__(self):
        return 0x3FFFFFFF

    def __getitem__(self, i):
        return None


def given_arguments(args):
    return (NullArguments(),) if args is None else args


def print_format(pattern, *args):
    # What stands before a piece that fails is printed.
    for s in format_pieces(pattern, args, default_locale() if DEFAULT_LOCALES and LOCALES else None):
        print(s, end="")


def print_format_for(locale, pattern, *args):
    for s in format_pieces(pattern, args, locale if LOCALES else None):
        print(s, end="")


def format_pieces(pattern, args, locale):
    if len(args) == 1 and isinstance(args[0], NullArguments):
        args = args[0]
    i, following, last = 0, 0, -1
    specifiers = []
    # Java reads the whole format before it writes anything.
    while True:
        percent = pattern.find("%", i)
        if percent < 0:
            specifiers.append(pattern[i:])
            break
        specifiers.append(pattern[i:percent])
        specifier = FormatSpecifier(pattern, percent + 1)
        specifiers.append(specifier)
        i = specifier.end
    for f in specifiers:
        if isinstance(f, str):
            yield from [f] if f else []
        elif f.kind == "n":
            yield "\n"
        elif f.kind == "%":
            yield pad_text("%", f.flags, f.width)
        else:
            if f.index < 0:
                last, following = following, following + 1
            elif f.index > 0:
                last = f.index - 1
            if last < 0 or last >= len(args):
                raise MissingFormatArgumentException("Format specifier '" + str(f) + "'")
            yield format_one(f, args[last], locale)


def pad_text(s, flags, width):
    if len(s) >= width:
        return s
    return s + " " * (width - len(s)) if "-" in flags else " " * (width - len(s)) + s


def format_one(f, x, locale):
    kind = f.kind.lower()
    if kind == "b":
        s = bool_text(x if isinstance(x, bool) else x is not None)
    elif x is None or kind == "s":
        if FORMATTABLES and hasattr(x, "formatTo"):
            return formatted_itself(f, x, locale)
        if kind == "s":
            f.refuse("#")
        s = "null" if x is None else text(x)
    elif kind == "h":
        s = unsigned32(hash_code(x), 16)
    elif kind == "c":
        s = format_char(f, x)
    else:
        negative, s = format_number(f, kind, x)
        if kind == "a":
            s = hex_signed(s, f.flags, f.width) if math.isfinite(number(x)) else non_finite(number(x), f.flags)
        else:
            s = signed_digits(negative, s, f.flags, f.width) if s else non_finite(number(x), f.flags)
        if LOCALES and locale and kind in "dfeg":
            s = localized_digits(s, locale)
        return pad_text(s.upper() if f.kind != kind else s, f.flags, f.width)
    if f.precision >= 0:
        s = s[: f.precision]
    return pad_text(upper(s) if f.kind != kind else s, f.flags, f.width)


def format_char(f, x):
    if not isinstance(x, (int, Character, Short, Byte)):
        raise wrong_conversion(f.kind, x)
    code = number(x)
    if not 0 <= code <= 0x10FFFF:
        raise IllegalFormatCodePointException("Code point = 0x" + unsigned32(code, 16))
    return code_point_text(code) if SURROGATES else chr(code)


def fitted_text(s, width):
    # Filled up to the width, on the right for a negative one; Python's % would count bytes.
    return s + " " * (-width - len(s)) if width < 0 else " " * (width - len(s)) + s


def wrong_conversion(kind, x):
    return IllegalFormatConversionException(kind.lower() + " != " + class_name(x))


def format_number(f, kind, x):
    # Whether it is negative, and the digits without a sign.
    if kind in "dox":
        bits = 32 if type(x) is int else {"Long": 64, "Short": 16, "Byte": 8, "BigInteger": 0}.get(type(x).__name__, -1)
        if bits < 0 or isinstance(x, bool):
            raise wrong_conversion(f.kind, x)
        x = number(x)
        if kind == "d":
            return x < 0, str(abs(x))
        if bits:
            # Only the digits of a BigInteger have a sign.
            f.refuse("( +")
            x &= (1 << bits) - 1
        prefix = "" if "#" not in f.flags else "0x" if kind == "x" else "0"
        return x < 0, prefix + to_radix(abs(x), 16 if kind == "x" else 8)
    if hasattr(x, "format_digits") and kind != "a":
        return x.format_digits(kind, f.precision, "#" in f.flags)
    if not isinstance(x, (float, Float)):
        raise wrong_conversion(f.kind, x)
    x = number(x)
    if kind == "a":
        return False, hex_text(x) if f.precision < 0 else rounded_hex_text(x, max(1, f.precision))
    if not math.isfinite(x):
        return x < 0, ""
    negative = math.copysign(1.0, x) < 0
    digits, n = float_parts(abs(x))
    return negative, decimal_format(kind, digits, n, 6 if f.precision < 0 else f.precision, "#" in f.flags)


def non_finite(x, flags):
    if x != x:
        return "NaN"
    if x < 0:
        return "(Infinity)" if "(" in flags else "-Infinity"
    return "+Infinity" if "+" in flags else " Infinity" if " " in flags else "Infinity"


def signed_digits(negative, s, flags, width):
    if "," in flags:
        end = 0
        while end < len(s) and "0" <= s[end] <= "9":
            end += 1
        for i in range(end - 3, 0, -3):
            s = s[:i] + "," + s[i:]
    before = ("(" if "(" in flags else "-") if negative else "+" if "+" in flags else " " if " " in flags else ""
    after = ")" if negative and "(" in flags else ""
    if "0" in flags:
        zeros = width - len(s) - len(before) - len(after)
        at = 2 if s[:2] == "0x" else 0
        s = s[:at] + "0" * zeros + s[at:]
    return before + s + after


def float_parts(x):
    # The digits and the exponent n of the decimal 0.digits * 10**n that Double.toString writes.
    return shown_parts(double_text(x))


def shown_parts(s):
    mantissa, exponent = (s.split("E") + ["0"])[:2]
    whole, rest = mantissa.split(".")
    digits, n = whole + rest, len(whole) + int(exponent)
    while len(digits) > 1 and digits[0] == "0":
        digits, n = digits[1:], n - 1
    return digits, n


def decimal_format(kind, digits, n, precision, point=False):
    # %f, %e or %g of 0.digits * 10**n.
    if kind == "g":
        precision = precision or 1
        if digits.strip("0") == "":
            kind, precision = "f", precision - 1
        else:
            # The value after rounding decides: at least 10**-4 and below 10**precision is written plainly.
            top = n + (len(round_digits(digits, precision)) > precision)
            if -4 < top <= precision:
                kind, precision = "f", precision - top
            else:
                kind, precision = "e", precision - 1
    return fixed_digits(digits, n, precision, point) if kind == "f" else scientific_digits(digits, n, precision, point)


def round_digits(digits, keep):
    # Half up; the result may have one digit more.
    if keep < 0:
        return "0"
    digits += "0" * (keep - len(digits))
    value = int("0" + digits[:keep])
    if keep < len(digits) and digits[keep] >= "5":
        value += 1
    s = str(value)
    return "0" * (keep - len(s)) + s if value else "0" * (keep or 1)


def fixed_digits(digits, n, precision, point=False):
    s = round_digits(digits, n + precision)
    s = "0" * (precision + 1 - len(s)) + s
    whole = s[: len(s) - precision].lstrip("0") or "0"
    return whole + "." + s[len(s) - precision :] if precision else whole + ("." if point else "")


def scientific_digits(digits, n, precision, point=False):
    if digits.strip("0") == "":
        n = 1
    s = round_digits(digits, precision + 1)
    if len(s) > precision + 1:
        s, n = s[:-1], n + 1
    n -= 1
    tail = ("-" if n < 0 else "+") + ("0" if abs(n) < 10 else "") + str(abs(n))
    return s[0] + ("." + s[1:] if precision or point else "") + "e" + tail


def hex_text(x):
    # Double.toHexString.
    if not math.isfinite(x):
        return "NaN" if x != x else "-Infinity" if x < 0 else "Infinity"
    b = double_bits(x)
    sign = "-" if b < 0 else ""
    e, m = b >> 52 & 0x7FF, b & 0xFFFFFFFFFFFFF
    if e == 0 and m == 0:
        return sign + "0x0.0p0"
    digits = to_radix(m | 1 << 52, 16)[1:].rstrip("0") or "0"
    return sign + ("0x1." if e else "0x0.") + digits + "p" + str(e - 1023 if e else -1022)


def rounded_hex_text(x, precision):
    # %a with so many digits behind the point; the smallest numbers are as normal as all others.
    if not math.isfinite(x):
        return ""
    scale = 0
    if 0 < abs(x) < 2.2250738585072014e-308 and precision < 13:
        x, scale = x * 2.0**54, 54
    b, drop = double_bits(x), 52 - 4 * precision
    if drop > 0:
        kept, rest = b >> drop, b & (1 << drop) - 1
        half = 1 << drop - 1
        x = double_from_bits(kept + (rest > half or rest == half and kept & 1) << drop)
        if not math.isfinite(x):
            return ("-" if x < 0 else "") + "0x1." + "0" * precision + "p1024"
    head, exponent = hex_text(x).split("p")
    return head + "0" * (precision - len(head.split(".")[1])) + "p" + str(int(exponent) - scale)


def hex_signed(s, flags, width):
    # Zeros go behind the 0x; Java does not count those that the precision asked for at the end.
    sign = "-" if s.startswith("-") else "+" if "+" in flags else " " if " " in flags else ""
    digits = s[s.find("x") + 1 :]
    end = digits.find("p")
    counted = max(3, len(digits[:end].rstrip("0"))) + len(digits) - end
    return sign + "0x" + ("0" * (width - len(sign) - 2 - counted) if "0" in flags else "") + digits


def flagged_whole(x, flags, width):
    # %d of a number, or of null.
    if x is None:
        return pad_text("null", flags, width)
    return pad_text(signed_digits(x < 0, str(abs(x)), flags, width), flags, width)


def flagged_fixed(x, precision, flags, width):
    # %f of a number, or of null.
    if x is None:
        s = "null"[:precision]
    elif not math.isfinite(x):
        s = non_finite(x, flags)
    else:
        s = signed_digits(math.copysign(1.0, x) < 0, fixed_size(abs(x), precision), flags, width)
    return pad_text(s, flags, width)


def fixed_or_null(x, precision):
    return "null"[:precision] if x is None else fixed_text(x, precision)


def fixed_text(x, precision):
    # A floating number with so many digits after the point.
    if not math.isfinite(x):
        return non_finite(x, "")
    s = fixed_size(abs(x), precision)
    return "-" + s if math.copysign(1.0, x) < 0 else s


def fixed_size(x, precision):
    # Half up, of the digits that Double.toString writes.
    s = double_text(x)
    if "E" in s:
        digits, n = shown_parts(s)
        return fixed_digits(digits, n, precision)
    whole, part = s.split(".")
    s = whole + part[:precision] + "0" * (precision - len(part))
    if part[precision : precision + 1] >= "5":
        s = str(int(s) + 1)
        s = "0" * (precision + 1 - len(s)) + s
    return s[:-precision] + "." + s[-precision:] if precision else s


def float_hex_text(x):
    # Float.toHexString: as a double's, but below the smallest normal float the exponent stays.
    m = float_bits(x) & 0x7FFFFF
    if x == 0 or not math.isfinite(x) or float_bits(x) >> 23 & 0xFF:
        return hex_text(x)
    digits = to_radix(m << 1 | 1 << 24, 16)[1:].rstrip("0")
    return ("-" if x < 0 else "") + "0x0." + digits + "p-126"

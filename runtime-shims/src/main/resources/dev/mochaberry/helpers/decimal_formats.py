# java.text.DecimalFormat and NumberFormat, with the signs of Locale.ROOT.
import math


class DecimalFormatSymbols:
    point, comma, minus, percent, per_mill = ".", ",", "-", "%", "\u2030"
    infinity, nan, exponent = "\u221e", "NaN", "E"
    zero, digit, separator = "0", "#", ";"
    money_point, money_comma = ".", ","
    # The currency, which is looked up where one asks.
    coin = None
    coin_code, coin_sign = "XXX", "\xa4"

    def __init__(self, locale=None):
        # Without a locale the default one's; a country's code, or "", is a locale that writes as English does.
        self.locale = locale
        if LOCALES and (not isinstance(locale, str) and locale or DEFAULT_LOCALES and locale is None):
            signs = signs_of(locale or default_locale())
            self.point, self.comma, self.minus, self.exponent = signs[0], signs[1], signs[4], signs[5]
            self.money_comma, self.money_point = signs[6]
            self.nan = signs[7] if len(signs) > 7 else self.nan

    def set_zero(self, c):
        self.zero = self.own_zero = chr(c)

    def place(self):
        # Its locale, or one whose signs of currencies are the same.
        if self.locale is None:
            return default_locale()
        if isinstance(self.locale, str):
            return Locale("en", self.locale)
        return self.locale

    def paid_in(self):
        if self.coin is None and self.coin_code == "XXX":
            code, locale = {"$": "USD", "\xa3": "GBP"}.get(self.coin_sign), self.place()
            if not code and locale.country:
                try:
                    code = country_currency(locale.country)
                except IllegalArgumentException:
                    pass
            self.coin = currency_for(code or "XXX")
            if code:
                self.coin_code, self.coin_sign = code, self.coin.symbol(locale)
        return self

    def pay_in(self, currency):
        self.coin, self.coin_code = non_null(currency), currency.code
        self.coin_sign = currency.symbol(self.place())

    def pay_in_code(self, code):
        # A code that no currency has goes with the currency and the sign of before.
        self.paid_in()
        self.coin_code = non_null(code)
        try:
            self.pay_in(currency_for(code))
        except IllegalArgumentException:
            pass

    def __eq__(self, other):
        return type(other) is DecimalFormatSymbols and self.all_signs() == other.all_signs()

    def __hash__(self):
        return hash(self.all_signs())

    def all_signs(self):
        signs = self.point, self.comma, self.minus, self.percent, self.per_mill, self.infinity, self.nan, self.exponent
        money = self.money_point, self.money_comma, self.paid_in().coin_code, self.coin_sign
        return signs + money + (self.zero, self.digit, self.separator, self.place())


class DecimalFormat:
    java_name = "java.text.DecimalFormat"

    def __init__(self, pattern="#,##0.###", symbols=None, sign=None):
        self.symbols = shallow_copy(symbols) if symbols else DecimalFormatSymbols()
        if sign:
            self.symbols.coin_sign = sign
        self.mode = ROUND_HALF_EVEN
        self.whole_only = self.exact = False
        self.apply(non_null(pattern))

    def __eq__(self, other):
        return type(other) is type(self) and self.__dict__ == other.__dict__

    def __hash__(self):
        sizes = min(self.max_int, 309) * 37 + 3  # whatever the fraction has
        return (sizes * 37 + string_hash(self.affix(self.prefix)) + 0x80000000 & 0xFFFFFFFF) - 0x80000000

    def apply(self, pattern):
        parts = split_pattern(pattern)
        self.multiplier, self.max_int = 1, 0x7FFFFFFF
        self.prefix, body, self.suffix = parts[0]
        self.read_body(body if pattern else "#,###", pattern)
        if not pattern:
            self.max_frac = 340
        self.negative = parts[1][0], parts[1][2]
        if len(parts) < 3 or self.negative == (self.prefix, self.suffix):
            self.negative = "-" + self.prefix, self.suffix
        signs = self.prefix + self.suffix
        for i, c in enumerate(signs):
            if c in "%\u2030" and signs[i - 1 : i] != "\0":
                if self.multiplier > 1:
                    raise IllegalArgumentException('Too many percent/per mille characters in pattern "' + pattern + '"')
                self.multiplier = 100 if c == "%" else 1000

    def read_body(self, body, pattern):
        body, exponent = (body.split("E") + [""])[:2]
        self.exponent = len(exponent)
        whole, point, fraction = (body, "", "") if "." not in body else body.partition(".")
        self.group = len(whole) - whole.rfind(",") - 1 if "," in whole else 0
        self.grouped = self.group > 0
        if "." in fraction:
            raise IllegalArgumentException('Multiple decimal separators in pattern "' + pattern + '"')
        if whole[-1:] == "," or "," in fraction:
            raise IllegalArgumentException('Malformed pattern "' + pattern + '"')
        whole = whole.replace(",", "")
        zeros = (whole + fraction).strip("#")
        if "#" in zeros:
            raise IllegalArgumentException("Unexpected '0' in pattern \"" + pattern + '"')
        if "0#" in whole:
            raise IllegalArgumentException('Malformed pattern "' + pattern + '"')
        self.min_int = whole.count("0")
        self.max_frac, self.min_frac = len(fraction), fraction.count("0")
        if point and not zeros and whole:
            self.min_int = 1
        elif point and not zeros and fraction:
            self.min_frac = 1
        self.shows_point = point != "" and not (whole and fraction)
        if self.exponent:
            self.max_int = max(len(whole), self.min_int)

    def affix(self, s):
        if "\0" in s:
            # What was quoted stands for itself.
            head, _, rest = s.partition("\0")
            return self.affix(head) + rest[0] + self.affix(rest[1:])
        if "\xa4" in s:
            symbols = self.symbols.paid_in() if MONEY else self.symbols
            s = s.replace("\xa4\xa4", symbols.coin_code).replace("\xa4", symbols.coin_sign)
        s = s.replace("-", self.symbols.minus).replace("\u2030", self.symbols.per_mill)
        return s.replace("%", self.symbols.percent)

    def format(self, x):
        negative, digits, scale, exact = decimal_parts(x, self.multiplier)
        if digits is None:
            return self.symbols.nan
        prefix, suffix = self.negative if negative else (self.prefix, self.suffix)
        if digits == "":
            body = self.symbols.infinity
        elif self.exponent:
            body = self.scientific(negative, int(digits), scale, exact)
        else:
            body = self.plain(negative, int(digits), scale, exact)
        if hasattr(self.symbols, "own_zero"):
            body = with_digits(body, self.symbols.own_zero)
        return self.affix(prefix) + body + self.affix(suffix)

    def rounded(self, negative, v, scale, exact, places):
        # The digits with so many places behind the point; places may be less than zero.
        if scale <= places:
            return v * 10 ** (places - scale)
        mode = self.mode
        if exact:
            v, scale = exact.v, exact.scale
            if scale <= 0 and mode.ordinal() in (5, 6):
                # The JDK takes the digits of a whole double for rounded, and a tie for more.
                mode = ROUND_HALF_UP
        try:
            move = 10 ** max(places, 0)
            return abs(rounded_ratio((-v if negative else v) * move, 10 ** (scale + max(-places, 0)), mode))
        except ArithmeticException:
            raise ArithmeticException("Rounding needed with the rounding mode being set to RoundingMode.UNNECESSARY")

    def plain(self, negative, v, scale, exact):
        if scale - len(str(v)) > self.max_frac:
            v, exact = 0, None  # without rounding, as the JDK does
        s = str(self.rounded(negative, v, scale, exact, self.max_frac))
        s = "0" * (self.max_frac + 1 - len(s)) + s
        cut = len(s) - self.max_frac
        whole, fraction = s[:cut].lstrip("0"), trimmed_zeros(s[cut:], self.min_frac)
        whole = "0" * (self.min_int - len(whole)) + whole
        if len(whole) > self.max_int:
            whole = whole[-self.max_int :] if self.max_int else ""
        if not whole and not fraction:
            whole = "0"
        if self.grouped and self.group:
            parts = []
            while len(whole) > self.group:
                parts.insert(0, whole[-self.group :])
                whole = whole[: -self.group]
            whole = self.sign(1).join([whole] + parts)
        return whole + (self.sign(0) if fraction or self.shows_point else "") + fraction

    def scientific(self, negative, v, scale, exact):
        size = len(str(v)) - scale if v else 0
        keep = self.max_int + self.max_frac
        if v:
            v = self.rounded(negative, v, scale, exact, keep - size)
            size += len(str(v)) > keep
        digits = str(v).rstrip("0")
        least = self.min_int
        if self.max_int > 1 and self.max_int > self.min_int:
            exponent = (size - 1) // self.max_int * self.max_int
            least = 1
        else:
            exponent = size - self.min_int
        before = size - exponent if digits else least
        if not digits:
            exponent = 0
        digits += "0" * (max(before, self.min_int + self.min_frac) - len(digits))
        fraction = digits[before:]
        shown = str(abs(exponent))
        shown = ("-" if exponent < 0 else "") + "0" * (self.exponent - len(shown)) + shown
        return digits[:before] + (self.sign(0) if fraction or self.shows_point else "") + fraction + self.symbols.exponent + shown

    def sign(self, group):
        # The point, or what parts groups: of amounts of money where it is a format of such.
        symbols = self.symbols
        if "\xa4" in self.prefix + self.suffix:
            return symbols.money_comma if group else symbols.money_point
        return symbols.comma if group else symbols.point

    def format_to(self, x, out, place):
        return out.append(self.format(x))

    def limit(self, low, high, name):
        # Keeps the least and the most number of digits in order, the last set wins.
        low_name, high_name = "min_" + name, "max_" + name
        if low is not None:
            setattr(self, low_name, max(low, 0))
            setattr(self, high_name, max(getattr(self, high_name), max(low, 0)))
        if high is not None:
            setattr(self, high_name, max(high, 0))
            setattr(self, low_name, min(getattr(self, low_name), max(high, 0)))

    def parse(self, s):
        x, end = self.parse_from(s, 0)
        if end < 0:
            raise ParseException('Unparseable number: "' + s + '"', -1 - end)
        return x

    def parseObject(self, s):
        return self.parse(s)

    def parse_at(self, s, i):
        return list(self.parse_from(s, i))

    def parse_from(self, s, i):
        # The number and where it ends; below zero, -1 less the place that is wrong.
        wrong = i
        if s.startswith(self.symbols.nan, i):
            return math.nan, i + len(self.symbols.nan)
        for negative in (False, True):
            prefix, suffix = [self.affix(a) for a in (self.negative if negative else (self.prefix, self.suffix))]
            if not s.startswith(prefix, i):
                continue
            j, digits, places = i + len(prefix), "", -1
            if s.startswith(self.symbols.infinity, j):
                j += len(self.symbols.infinity)
                if s.startswith(suffix, j):
                    return (-math.inf if negative else math.inf), j + len(suffix)
                wrong = max(wrong, j)
                continue
            comma = -1
            while j < len(s):
                c = s[j]
                if hasattr(self.symbols, "own_zero") and 0 <= ord(c) - ord(self.symbols.zero) <= 9:
                    c = chr(ord("0") + ord(c) - ord(self.symbols.zero))
                if c.isdigit():
                    comma = -1
                    digits += c
                    places += places >= 0
                elif c == self.sign(0) and places < 0 and not self.whole_only:
                    places = 0
                elif c != self.sign(1) or not self.grouped or places >= 0:
                    break
                else:
                    comma = j
                j += 1
            if comma >= 0:
                j = comma
            power = 0
            if digits and s.startswith(self.symbols.exponent, j):
                at = k = j + len(self.symbols.exponent)
                k += s.startswith(self.symbols.minus, k)
                start = k
                while k < len(s) and s[k].isdigit():
                    k += 1
                if k > start:
                    power, j = int(s[start:k]) * (1 if at == start else -1), k
            if digits and s.startswith(suffix, j):
                value = BigDecimal(-int(digits) if negative else int(digits), max(places, 0) - power)
                if negative and not value.v and not self.exact and not self.whole_only:
                    return -0.0, j + len(suffix)
                return self.parsed(value), j + len(suffix)
            if digits:
                wrong = max(wrong, j)
        return None, -1 - wrong

    def parsed(self, value):
        if self.exact:
            if self.multiplier != 1:
                by = BigDecimal(self.multiplier, 0)
                try:
                    value = divide_exactly(value, by)
                except ArithmeticException:
                    value = divide_keeping_scale(value, by, self.mode)
            return value
        x = value.doubleValue() / self.multiplier
        whole, rest = divmod(value.v * 10 ** max(-value.scale, 0), 10 ** max(value.scale, 0) * self.multiplier)
        return Long(whole) if not rest and -0x8000000000000000 <= whole < 0x8000000000000000 else x

    def pattern(self):
        shown = self.max_int if self.exponent else max(self.group, self.min_int) + 1
        body = ""
        for i in range(shown, 0, -1):
            if self.grouped and self.group and i != shown and i % self.group == 0:
                body += ","
            body += "0" if i <= self.min_int else "#"
        if self.max_frac or self.shows_point:
            body += "." + "0" * self.min_frac + "#" * (self.max_frac - self.min_frac)
        if self.exponent:
            body += "E" + "0" * self.exponent
        out = quoted_affix(self.prefix) + body + quoted_affix(self.suffix)
        if self.negative == ("-" + self.prefix, self.suffix):
            return out
        return out + ";" + quoted_affix(self.negative[0]) + body + quoted_affix(self.negative[1])


def decimal_parts(x, multiplier):
    # Whether it is negative, digits, how many of them are behind the point, and for a double
    # all it stands for; no digits for an infinity, None for what is no number.
    if isinstance(x, Float):
        x = x.v
    if isinstance(x, BigDecimal):
        return x.v * multiplier < 0, str(abs(x.v * multiplier)), x.scale, None
    if not isinstance(x, float):
        if x is None or not isinstance(x, (int, Long, Short, Byte)) or isinstance(x, bool):
            raise IllegalArgumentException("Cannot format given Object as a Number")
        x = x if type(x) is int else x.v
        return x * multiplier < 0, str(abs(x * multiplier)), 0, None
    if x != x:
        return False, None, 0, None
    negative = (math.copysign(1.0, x) < 0) != (multiplier < 0)
    x = abs(x * multiplier)
    if x - x != 0:
        return negative, "", 0, None
    short = decimal_of_double(x)
    return negative, str(short.v), short.scale, exact_decimal(x)


def with_digits(s, zero):
    return "".join([chr(ord(zero) + int(c)) if "0" <= c <= "9" else c for c in s])


def localized_pattern(pattern, symbols, back):
    # The pattern with the signs that a locale has in place of the usual ones, but for those in quotes; or back.
    usual = "0#.,;%\u2030E-"
    own = [symbols.zero, symbols.digit, symbols.point, symbols.comma, symbols.separator]
    own += [symbols.percent, symbols.per_mill, symbols.exponent, symbols.minus]
    quoted, out, i = False, "", 0
    while i < len(pattern):
        quoted ^= pattern[i] == "'"
        found = [(u, o) for u, o in zip(usual, own) if not quoted and pattern.startswith(o if back else u, i)]
        u, o = found[0] if found else (pattern[i], pattern[i])
        out += u if back else o
        i += len(o if back else u)
    return out


def trimmed_zeros(s, least):
    end = len(s)
    while end > least and s[end - 1] == "0":
        end -= 1
    return s[:end]


def split_pattern(pattern):
    # (prefix, digits, suffix) of the positive part, and of the negative one; the same again where
    # there is only one.
    parts, now, place, quoted = [], ["", "", ""], 0, False
    last = ""
    for c in pattern:
        if c == "'":
            quoted = not quoted
            last = "" if last else c
            if last:
                continue
            # Two of them are one, in quotes or not.
        else:
            last = ""
            if quoted and c in "%\u2030\xa4-":
                c = "\0" + c
        if c == ";" and not quoted:
            if not place or parts:
                raise IllegalArgumentException("Unquoted special character ';' in pattern \"" + pattern + '"')
            parts.append(tuple(now))
            now, place = ["", "", ""], 0
            continue
        in_digits = not quoted and (c in "#0,." or (c == "E" and place == 1))
        if in_digits and place == 2:
            raise IllegalArgumentException("Unquoted special character '" + c + "' in pattern \"" + pattern + '"')
        if in_digits:
            place = 1
        elif place == 1:
            place = 2
        now[place] += c
    if quoted:
        raise IllegalArgumentException('Malformed pattern "' + pattern + '"')
    if now != ["", "", ""]:
        parts.append(tuple(now))
    parts = parts or [("", "#", "")]
    return parts + [parts[0]] if len(parts) == 1 else parts + [None]


def literal_affix(s):
    return "".join(["\0" + c if c in "%\u2030\xa4-" else c for c in s])


def quoted_affix(s):
    out = run = last = ""
    for c in s:
        if c in "%\u2030\xa4-" and last != "\0":
            out += quoted_literal(run) + c
            run = ""
        elif c != "\0":
            run += c
        last = c
    return out + quoted_literal(run)


def quoted_literal(s):
    text = s.replace("'", "''")
    return "'" + text + "'" if any([c in s for c in "#0,.;%\u2030\xa4-"]) else text


def percent_format():
    return DecimalFormat(percent_pattern(default_locale()) if LOCALES and DEFAULT_LOCALES else "#,##0%")


def whole_format(locale=None):
    f = DecimalFormat("#,##0", DecimalFormatSymbols(locale))
    f.whole_only = True
    return f


class ParseException(Exception):
    java_name = "java.text.ParseException"
    written = ("i",)

    def __init__(self, what, i):
        super().__init__(what)
        self.i = i

# java.text.CompactNumberFormat in English.


class CompactFormat(DecimalFormat):
    java_name = "java.text.CompactNumberFormat"

    def __init__(self, short, locale):
        if locale.language != "en":
            raise UnsupportedOperationException("compact numbers in " + str(locale))
        super().__init__("0")
        self.words = ("", "K", "M", "B", "T") if short else ("", " thousand", " million", " billion", " trillion")

    def format(self, x):
        negative, digits, scale, exact = decimal_parts(x, 1)
        if not digits:
            return super().format(x)
        power = max(0, min(12, (len(str(int(digits))) - scale - 1) // 3 * 3)) if int(digits) else 0
        if exact:
            exact = BigDecimal(exact.v, exact.scale + power)
        return ("-" if negative else "") + self.plain(negative, int(digits), scale + power, exact) + self.words[power // 3]

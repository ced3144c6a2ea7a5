# java.util.Locale.


class Locale:
    java_name = "java.util.Locale"

    def __init__(self, language="", country="", variant="", script=""):
        self.language, self.country, self.variant, self.script = language, country, variant, script

    def written_by(self, out, name):
        out.put_form(self, name, (-1, self.country, "", self.language, self.script, self.variant))

    def of_form(values, data, items):
        return Locale(values[3], values[1], values[5], values[4])

    def tag(self):
        parts = [self.language or "und", self.script, self.country, self.variant.replace("_", "-")]
        return "-".join([s for s in parts if s])

    def display_country(self):
        return country_name(self.country)

    def display_language(self):
        return language_name(self.language)

    def display_name(self):
        more = ", ".join([s for s in (self.script, self.display_country(), self.variant) if s])
        language = self.display_language()
        return language + " (" + more + ")" if language and more else language or more

    def key(self):
        return self.language, self.script, self.country, self.variant

    def __eq__(self, other):
        return isinstance(other, Locale) and self.key() == other.key()

    def __hash__(self):
        h = 0
        for s in self.key():
            h = i32(31 * h + string_hash(s))
        return h

    def __str__(self):
        s, some = self.language, self.language or self.country
        if self.country or self.language and (self.variant or self.script):
            s += "_" + self.country
        if self.variant and some:
            s += "_" + self.variant
        return s + "_#" + self.script if self.script and some else s


def new_locale(language, country="", variant=""):
    language = {"iw": "he", "ji": "yi", "in": "id"}.get(non_null(language).lower(), language.lower())
    return Locale(language, non_null(country).upper(), non_null(variant))


def locale_for(tag):
    # Language, script, country, variant, as far as they have the shape of one.
    parts = tag.replace("_", "-").split("-")
    language = parts.pop(0).lower()
    if not (2 <= len(language) <= 8 and language.isalpha()):
        return LOCALE_ROOT
    script = country = variant = ""
    if parts and len(parts[0]) == 4 and parts[0].isalpha():
        script = parts.pop(0)
        script = script[0].upper() + script[1:].lower()
    if parts and (len(parts[0]) == 2 and parts[0].isalpha() or len(parts[0]) == 3 and parts[0].isdigit()):
        country = parts.pop(0).upper()
    if parts and len(parts[0]) >= 4:
        variant = parts.pop(0).upper()
    return Locale("" if language == "und" else new_locale(language).language, country, variant, script)


class LocaleBuilder:
    def __init__(self):
        self.clear()

    def clear(self):
        self.language = self.country = self.variant = self.script = ""
        return self

    def set(self, name, value, least, most):
        # A part in its usual spelling; none clears it.
        value = value or ""
        if value and not (least <= len(value) <= most and (value.isalpha() or value.isdigit() or name == "variant")):
            raise IllformedLocaleException("Ill-formed " + {"country": "region"}.get(name, name) + ": " + value + " [at index 0]")
        spelled = value.lower() if name == "language" else value.upper() if name != "script" else value[:1].upper() + value[1:].lower()
        setattr(self, name, spelled)
        return self

    def set_locale(self, locale):
        self.language, self.script, self.country, self.variant = locale.key()
        return self

    def set_tag(self, tag):
        return self.set_locale(locale_for(tag))

    def build(self):
        return Locale(new_locale(self.language).language, self.country, self.variant, self.script)


class IllformedLocaleException(RuntimeException):
    java_name = "java.util.IllformedLocaleException"


LOCALE_ROOT = Locale()
LOCALE_ENGLISH = Locale("en")
LOCALE_US = Locale("en", "US")
LOCALE_UK = Locale("en", "GB")
CURRENT_LOCALE = [LOCALE_ENGLISH]


def default_locale():
    return CURRENT_LOCALE[0]


def set_default_locale(locale):
    CURRENT_LOCALE[0] = non_null(locale)

# java.util.Locale.


class Locale:
    java_name = "java.util.Locale"

    # extensions: as in a tag, each behind its letter, that of private use last.
    def __init__(self, language="", country="", variant="", script="", extensions=""):
        self.language, self.country, self.variant, self.script = language, country, variant, script
        self.extensions = extensions

    def written_by(self, out, name):
        out.put_form(self, name, (-1, self.country, self.extensions, self.language, self.script, self.variant))

    def of_form(values, data, items):
        return Locale(values[3], values[1], values[5], values[4], values[2])

    def tag(self):
        # What no tag may have is left out, or put behind the variants of private use.
        language, words = self.language, self.variant.split("_")
        if (language, self.country, self.variant) == ("no", "NO", "NY"):
            language, words = "nn", []
        parts = [s for s in (self.script, self.country if is_region(self.country) else "") if s]
        while words and is_variant(words[0]):
            parts.append(words.pop(0))
        others, private = split_extensions(self.extensions)
        words = words[: count_words(words, 0, 1)]
        if words:
            private += ("-" if private else "x-") + "lvariant-" + "-".join(words)
        if is_letters(language, 2, 8):
            parts.insert(0, language)
        elif parts or not private:
            parts.insert(0, "und")
        return "-".join([s for s in parts + [others, private] if s])

    def display_country(self):
        return country_name(self.country)

    def display_language(self):
        return language_name(self.language)

    def display_details(self):
        script = script_name(self.script)
        if script.endswith(" Han"):
            script = script[:-4]
        return script, self.display_country(), variant_name(self.variant)

    def display_name(self):
        more = ", ".join([s for s in self.display_details() if s])
        language = self.display_language()
        return language + " (" + more + ")" if language and more else language or more

    def key(self):
        return self.language, self.script, self.country, self.variant

    def __eq__(self, other):
        return isinstance(other, Locale) and self.key() == other.key() and self.extensions == other.extensions

    def __hash__(self):
        return locale_hash(self.key()) ^ string_hash(self.extensions)

    def __str__(self):
        s, some = self.language, self.language or self.country
        if self.country or self.language and (self.variant or self.script or self.extensions):
            s += "_" + self.country
        if self.variant and some:
            s += "_" + self.variant
        if self.script and some:
            s += "_#" + self.script
        if self.extensions and some:
            s += ("_" if self.script else "_#") + self.extensions
        return s


def new_locale(language, country="", variant=""):
    language = {"iw": "he", "ji": "yi", "in": "id"}.get(non_null(language).lower(), language.lower())
    country = non_null(country).upper()
    if non_null(variant):
        return Locale(language, country, variant, "", old_extensions(language, country, variant))
    return Locale(language, country)


def old_extensions(language, country, variant):
    # What variants meant before there were extensions.
    known = {("ja", "JP", "JP"): "u-ca-japanese", ("th", "TH", "TH"): "u-nu-thai"}
    return known.get((language, country, variant), "")


def is_letters(s, least, most):
    return least <= len(s) <= most and s.isalpha() and max(s) < "\x80"


def is_region(s):
    return is_letters(s, 2, 2) or len(s) == 3 and s.isdigit()


def is_word(s, least):
    return least <= len(s) <= 8 and all([is_letters(c, 1, 1) or "0" <= c <= "9" for c in s])


def is_variant(s):
    return is_word(s, 5) or len(s) == 4 and s[0].isdigit() and is_word(s, 4)


def count_words(words, start, least):
    i = start
    while i < len(words) and is_word(words[i], least):
        i += 1
    return i - start


def split_extensions(s):
    # What is not of private use, and what is.
    i = ("-" + s).find("-x-")
    return (s, "") if i < 0 else (s[: max(i - 1, 0)], s[i:])


def extensions_of(s):
    # By letter, the words behind it.
    out, words = {}, []
    for word in s.split("-") if s else ():
        if len(word) == 1 and "x" not in out:
            words = out[word] = []
        else:
            words.append(word)
    return out


def text_of_extensions(extensions):
    parts = []
    for c in sorted(extensions, key=lambda c: "~" if c == "x" else c):
        words = [s.lower() for s in extensions[c]]
        parts.extend([c] + (sorted_keywords(words) if c == "u" else words))
    return "-".join(parts)


def keywords_of(words):
    # Attributes, and the types of the keys, the first of each.
    attributes, keys, types = [], {}, None
    for word in words:
        if len(word) == 2:
            types = []
            keys.setdefault(word, types)
        elif types is None:
            attributes.append(word)
        else:
            types.append(word)
    return sorted(set(attributes)), keys


def sorted_keywords(words):
    out, keys = keywords_of(words)
    for key in sorted(keys):
        out.append(key)
        out.extend(keys[key])
    return out


class LanguageTag:
    # A tag (BCP 47) as far as it is well formed, and what is wrong behind that.
    def __init__(self, tag):
        words = self.words = tag.split("-") if tag else []
        self.language = self.script = self.country = self.fault = ""
        self.variants, self.extensions, i = [], {}, 0
        if words and is_letters(words[0], 2, 8):
            self.language, i = words[0].lower(), 1
            while i < min(len(words), 4) and is_letters(words[i], 3, 3):
                self.language = words[1].lower()
                i += 1
            if i < len(words) and is_letters(words[i], 4, 4):
                self.script, i = words[i][0].upper() + words[i][1:].lower(), i + 1
            if i < len(words) and is_region(words[i]):
                self.country, i = words[i].upper(), i + 1
            while i < len(words) and is_variant(words[i]):
                self.variants.append(words[i])
                i += 1
            while not self.fault and i < len(words) and is_word(words[i], 1) and len(words[i]) == 1 and words[i] not in "xX":
                i = self.extension(i, 2, "Incomplete extension '" + words[i] + "'")
        if not self.fault and i < len(words) and words[i] in ("x", "X"):
            i = self.extension(i, 1, "Incomplete privateuse")
        self.take_variants()
        if not self.fault and i < len(words):
            self.fault = "Invalid subtag: " + words[i] if words[i] else "Empty subtag"
        if self.fault:
            self.fault += " [at index " + str(sum([len(s) + 1 for s in words[:i]])) + "]"

    def extension(self, i, least, fault):
        n = count_words(self.words, i + 1, least)
        if n:
            self.extensions.setdefault(self.words[i].lower(), self.words[i + 1 : i + 1 + n])
        elif not self.fault:
            self.fault = fault
        return i + 1 + n

    def take_variants(self):
        # Some are in the part of private use.
        private = self.extensions.get("x", ())
        lower = [s.lower() for s in private]
        if "lvariant" in lower and lower[-1] != "lvariant":
            i = lower.index("lvariant")
            self.variants.extend(private[i + 1 :])
            self.extensions["x"] = private[:i]
            if i == 0:
                self.extensions.pop("x")


def locale_for(tag):
    t = LanguageTag(non_null(tag))
    language, variant = "" if t.language == "und" else new_locale(t.language).language, "_".join(t.variants)
    extensions = text_of_extensions(t.extensions) or old_extensions(language, t.country, variant)
    return Locale(language, t.country, variant, t.script, extensions)


def locale_extension(locale, c):
    if not is_word(c, 1):
        raise IllegalArgumentException("Ill-formed extension key: " + c)
    words = extensions_of(locale.extensions).get(c.lower())
    return None if words is None else "-".join(words)


def locale_keywords(locale):
    return keywords_of(extensions_of(locale.extensions).get("u", ()))


def locale_keyword(locale, key):
    if not is_word(key, 2) or len(key) != 2:
        raise IllegalArgumentException("Ill-formed Unicode locale key: " + key)
    types = locale_keywords(locale)[1].get(key.lower())
    return None if types is None else "-".join(types)


def sorted_words(words):
    out = LinkedHashSet()
    for word in sorted(words):
        out.add(word)
    return UnmodifiableSet(out)


class LocaleBuilder:
    def __init__(self):
        self.clear()

    def clear(self):
        self.language = self.country = self.variant = self.script = ""
        return self.clear_extensions()

    def clear_extensions(self):
        self.extensions = {}
        return self

    def fail(self, name, value, place=0):
        raise IllformedLocaleException("Ill-formed " + name + ": " + value + " [at index " + str(place) + "]")

    # Each in its usual spelling; none clears it.

    def set_language(self, value):
        value = value or ""
        if value and not is_letters(value, 2, 8):
            self.fail("language", value)
        self.language = value.lower()
        return self

    def set_script(self, value):
        value = value or ""
        if value and not is_letters(value, 4, 4):
            self.fail("script", value)
        self.script = value[:1].upper() + value[1:].lower()
        return self

    def set_region(self, value):
        value = value or ""
        if value and not is_region(value):
            self.fail("region", value)
        self.country = value.upper()
        return self

    def set_variant(self, value):
        value, place = value or "", 0
        words = value.replace("-", "_").split("_") if value else []
        for word in words:
            if not is_variant(word):
                self.fail("variant", value, place)
            place += len(word) + 1
        self.variant = "_".join(words)
        return self

    def set_locale(self, locale):
        language, script, country, variant = locale.key()
        if (language, country, variant) in (("ja", "JP", "JP"), ("th", "TH", "TH"), ("no", "NO", "NY")):
            language, variant = "nn" if language == "no" else language, ""
        self.clear()
        self.set_language(language).set_script(script).set_region(country).set_variant(variant)
        self.extensions = extensions_of(locale.extensions)
        return self

    def set_tag(self, tag):
        t = LanguageTag(tag or "")
        if t.fault:
            raise IllformedLocaleException(t.fault)
        self.language, self.country, self.script = "" if t.language == "und" else t.language, t.country, t.script
        self.variant, self.extensions = "_".join(t.variants), t.extensions
        return self

    def set_extension(self, c, value):
        if not is_word(c, 1):
            self.fail("extension key", c)
        c, words = c.lower(), value.replace("_", "-").split("-") if value else []
        if count_words(words, 0, 1 if c == "x" else 2) < len(words):
            self.fail("extension value", value)
        self.extensions.pop(c, None)
        if words:
            self.extensions[c] = words
        return self

    def set_keyword(self, key, types):
        if not is_word(key, 2) or len(key) != 2:
            self.fail("Unicode locale keyword key", key)
        words = types.replace("_", "-").split("-") if types else []
        if count_words(words, 0, 3) < len(words):
            self.fail("Unicode locale keyword type", types)
        attributes, keys = keywords_of(self.extensions.get("u", ()))
        keys.pop(key.lower(), None)
        if types is not None:
            keys[key.lower()] = words
        return self.put_keywords(attributes, keys)

    def put_keywords(self, attributes, keys):
        for key in keys:
            attributes = attributes + [key] + keys[key]
        self.extensions.pop("u", None)
        if attributes:
            self.extensions["u"] = attributes
        return self

    def add_attribute(self, s, there=True):
        if not is_word(non_null(s), 3):
            self.fail("Unicode locale attribute", s)
        attributes, keys = keywords_of(self.extensions.get("u", ()))
        others = [x for x in attributes if x != s.lower()]
        return self.put_keywords(others + [s.lower()] if there else others, keys)

    def build(self):
        extensions = text_of_extensions(self.extensions) or old_extensions(self.language, self.country, self.variant)
        return Locale(new_locale(self.language).language, self.country, self.variant, self.script, extensions)


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

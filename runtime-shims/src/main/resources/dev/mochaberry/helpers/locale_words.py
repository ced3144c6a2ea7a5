# What languages other than English say: a module of its own has it, as the translating JDK does.


def locale_words(locale, key, exact=False):
    if LANGUAGES and (locale or DEFAULT_LOCALES):
        import locale_words

        return locale_words.words(str(locale or default_locale()), key, exact)
    return None


def first_weekday(locale):
    # Counted from Sunday, which is 1; regions differ even where the language is English.
    words = locale_words(locale, "w")
    return int(words[0]) if words else 2 if str(locale) == "en_GB" else 1


def usual_first_weekday():
    return first_weekday(default_locale()) if DEFAULT_LOCALES else 1


def usual_least_days():
    return least_days(default_locale()) if DEFAULT_LOCALES else 1


def least_days(locale):
    words = locale_words(locale, "w")
    return int(words[1]) if words else 4 if str(locale) == "en_GB" else 1

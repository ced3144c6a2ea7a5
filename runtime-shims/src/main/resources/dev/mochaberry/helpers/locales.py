# java.util.Locale: names only; texts are those of the root locale.


class Locale:
    def __init__(self, language="", country=""):
        self.language, self.country = language, country

    def tag(self):
        return "-".join([s for s in (self.language, self.country) if s]) or "und"

    def display_country(self):
        return {"US": "United States", "GB": "United Kingdom"}.get(self.country, self.country)

    def display_language(self):
        return {"en": "English"}.get(self.language, self.language)

    def display_name(self):
        if self.country:
            return self.display_language() + " (" + self.display_country() + ")"
        return self.display_language()

    def __str__(self):
        return self.language + ("_" + self.country if self.country else "")


LOCALE_ROOT = Locale()
LOCALE_ENGLISH = Locale("en")
LOCALE_US = Locale("en", "US")
LOCALE_UK = Locale("en", "GB")

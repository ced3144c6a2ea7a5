# What languages say of dates and times, as the translating JDK has it: those that the program names.


def words(locale, key, exact=False):
    """Names or patterns, or None of a language that has no table: see LocaleTable."""
    table = WORDS.get(locale)
    if table is None and "_" in locale and not exact:
        table = WORDS.get(locale.split("_")[0])
    return table and table[key].split("|")



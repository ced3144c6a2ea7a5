# The hash codes of locales.


def locale_hash(parts):
    return string_hash("".join(parts[:3]).lower() + parts[3])

# java.time's zones: the board has no table of them.


class ZoneRulesException(RuntimeException):
    java_name = "java.time.zone.ZoneRulesException"


def unknown_zone(name):
    raise ZoneRulesException("Unknown time-zone ID: " + name)


def instant_text(seconds, nanos):
    # ISO 8601 in UTC; the year begins in March, so that leap days come last.
    days, rest = seconds // 86400 + 719468, seconds % 86400
    era, day = days // 146097, days % 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    month += 3 if month < 10 else -9
    year += era * 400 + (month <= 2)
    text = "%04d-%02d-%02dT%02d:%02d:%02d" % (year, month, day, rest // 3600, rest // 60 % 60, rest % 60)
    digits = "%09d" % nanos
    while digits.endswith("000"):
        digits = digits[:-3]
    return text + ("." + digits if digits else "") + "Z"

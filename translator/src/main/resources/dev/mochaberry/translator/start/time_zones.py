# Rules and names of time zones, as the translating JDK has them: those that the program names.
import binascii


def rules(zone):
    """The numbers that java.time.zone.ZoneRulesProvider makes rules of, or None."""
    text = RULES.get(zone)
    if text is None:
        return None
    if text[0] == "=":
        text = RULES[text[1:]]
    numbers = []
    n = shift = 0
    for b in binascii.a2b_base64(text):
        n |= (b & 127) << shift
        if b & 128:
            shift += 7
        else:
            numbers.append(~(n >> 1) if n & 1 else n >> 1)
            n = shift = 0
    return numbers


def zone_of(zone):
    """The id of java.time for one of java.util, or None."""
    return OTHERS.get(zone) or (zone if zone in RULES else None)


def names(zone):
    text = NAMES.get(zone)
    return text and text.split("|")


def named(text, index):
    """The longest name at the index: where it ends, D or S, the id; or None."""
    best = ""
    text = text[index:].lower()
    for name in NAMED:
        if len(name) > len(best) and text.startswith(name.lower()):
            best = name
    return best and "%d %s" % (index + len(best), NAMED[best]) or None


def ids(offset):
    words = IDS.split()
    return [words[i] for i in range(0, len(words), 2) if offset is None or int(words[i + 1]) == offset]


def regions():
    return REGIONS.split()



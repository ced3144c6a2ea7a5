# The characters that a pattern of java.util.regex lets pass, as tests of one character.


def is_word_char(c):
    return "a" <= c <= "z" or "A" <= c <= "Z" or "0" <= c <= "9" or c == "_"


def is_hex_char(c):
    return "0" <= c <= "9" or "a" <= c <= "f" or "A" <= c <= "F"


def is_ascii_punctuation(c):
    return "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~"


def is_white_space(c):
    return c in "\t\n\x0b\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" or "\u2000" <= c <= "\u200a"


# What the classes of ASCII are with UNICODE_CHARACTER_CLASS.
WIDER_CLASSES = {
    "d": "javaDigit",
    "Lower": "javaLowerCase",
    "Upper": "javaUpperCase",
    "Alpha": "javaLetter",
    "Digit": "javaDigit",
    "Alnum": "javaLetterOrDigit",
    "Punct": "P",
}


def regex_letter_class(name):
    # Those that have one letter.
    if name == "d":
        return lambda c: "0" <= c <= "9"
    if name == "w":
        return is_word_char
    if name == "s":
        return lambda c: c in " \t\n\x0b\f\r"
    if name == "h":
        return lambda c: c in " \t\xa0\u1680\u180e\u202f\u205f\u3000" or "\u2000" <= c <= "\u200a"
    return lambda c: c in "\n\x0b\f\r\x85\u2028\u2029"


def regex_class(name, regex):
    # The test of a predefined character class or property.
    if REGEX_FLAGS and regex.flags & 256:
        if name == "w":
            return lambda c: is_letter_or_digit(ord(c)) or c == "_"
        if name in ("s", "Space"):
            return is_white_space
        name = WIDER_CLASSES.get(name, name)
    if not REGEX_PROPERTIES and not REGEX_FLAGS:
        return regex_letter_class(name)
    kind, equals, value = name.partition("=")
    kind = kind.lower()
    if equals and kind in REGEX_KINDS:
        name = REGEX_KINDS[kind] + value
    ascii = {
        "d": lambda c: "0" <= c <= "9",
        "w": is_word_char,
        "s": lambda c: c in " \t\n\x0b\f\r",
        "h": lambda c: c in " \t\xa0\u1680\u180e\u202f\u205f\u3000" or "\u2000" <= c <= "\u200a",
        "v": lambda c: c in "\n\x0b\f\r\x85\u2028\u2029",
        "Lower": lambda c: "a" <= c <= "z",
        "Upper": lambda c: "A" <= c <= "Z",
        "Alpha": lambda c: "a" <= c <= "z" or "A" <= c <= "Z",
        "Digit": lambda c: "0" <= c <= "9",
        "Alnum": lambda c: is_word_char(c) and c != "_",
        "Punct": is_ascii_punctuation,
        "Graph": lambda c: "!" <= c <= "~",
        "Print": lambda c: " " <= c <= "~",
        "Blank": lambda c: c in " \t",
        "Cntrl": lambda c: c < " " or c == "\x7f",
        "XDigit": is_hex_char,
        "Space": lambda c: c in " \t\n\x0b\f\r",
        "ASCII": lambda c: c < "\x80",
        "L1": lambda c: c < "\u0100",
        "LD": lambda c: is_letter_or_digit(ord(c)),
        "all": lambda c: True,
        "L": lambda c: is_letter(ord(c)),
        "Lu": lambda c: is_upper(ord(c)),
        "Ll": lambda c: is_lower(ord(c)),
        "N": lambda c: is_digit(ord(c)),
        "Nd": lambda c: is_digit(ord(c)),
        "P": lambda c: is_ascii_punctuation(c) and c not in "$+<=>^`|~" or c in "\xa1\xa7\xab\xb6\xb7\xbb\xbf",
        "S": lambda c: c in "$+<=>^`|~\xa2\xa3\xa4\xa5\xa6\xa8\xa9\xac\xae\xaf\xb0\xb1\xb4\xb8\xd7\xf7\u20ac",
        "Sc": lambda c: c in "$\xa2\xa3\xa4\xa5\u20ac",
        "Z": lambda c: c in " \xa0\u2028\u2029",
        "Alphabetic": lambda c: is_letter(ord(c)),
        "InBasicLatin": lambda c: c < "\x80",
        "InLatin-1Supplement": lambda c: "\x80" <= c <= "\xff",
        "InCombiningDiacriticalMarks": lambda c: "\u0300" <= c <= "\u036f",
        "javaLowerCase": lambda c: is_lower(ord(c)),
        "javaUpperCase": lambda c: is_upper(ord(c)),
        "javaWhitespace": lambda c: is_whitespace(ord(c)),
        "javaLetter": lambda c: is_letter(ord(c)),
        "javaDigit": lambda c: is_digit(ord(c)),
        "javaLetterOrDigit": lambda c: is_letter_or_digit(ord(c)),
        "javaSpaceChar": lambda c: is_space_char(ord(c)),
        "javaISOControl": lambda c: c < " " or "\x7f" <= c <= "\x9f",
        "javaJavaIdentifierStart": lambda c: is_identifier_start(ord(c)),
        "javaJavaIdentifierPart": lambda c: is_identifier_part(ord(c)),
    }
    aliases = {
        "Letter": "L",
        "Lowercase": "Ll",
        "Uppercase": "Lu",
        "Digit": "javaDigit",
        "White_Space": "javaWhitespace",
        "Punctuation": "P",
    }
    if UNICODE or REGEX_REGIONS:
        if name[:2] == "In":
            for block, low, high in REGEX_BLOCKS:
                if block == name[2:].upper().replace(" ", "").replace("_", ""):
                    return regex_blocks(((low, high),))
        if name[:2] == "Is":
            for script, short, blocks in REGEX_SCRIPTS:
                if name[2:].lower() in (script, short):
                    return regex_blocks(blocks)
    if CATEGORIES:
        short = name[2:] if name[:2] == "Is" else name
        if len(short) < 3 and any([x.startswith(short) for x in UNICODE_CATEGORIES]):
            return lambda c: UNICODE_CATEGORIES[char_type(ord(c))].startswith(short)
    known = name
    if name[:2] == "Is":
        known = aliases.get(name[2:], name[2:])
    elif name[:2] == "In":
        known = name.replace("_", "").replace(" ", "")
    if known not in ascii:
        what = "character property name {" + name
        if equals:
            what = "Unicode property {name=<" + kind + ">, value=<" + value + ">"
        raise regex.fault("Unknown " + what + "}", regex.i - 1)
    return ascii[known]


# Scripts by where most of their letters are; a block is about that.
REGEX_SCRIPTS = (
    ("latin", "latn", ((0x41, 0x5A), (0x61, 0x7A), (0xAA, 0xAA), (0xBA, 0xBA), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2B8), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))),
    ("greek", "grek", ((0x370, 0x3E1), (0x3F0, 0x3FF), (0x1F00, 0x1FFE))),
    ("cyrillic", "cyrl", ((0x400, 0x52F), (0x1C80, 0x1C88))),
    ("hebrew", "hebr", ((0x591, 0x5F4),)),
    ("arabic", "arab", ((0x600, 0x6FF),)),
    ("han", "hani", ((0x2E80, 0x2FD5), (0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9), (0x20000, 0x3134A))),
    ("hiragana", "hira", ((0x3041, 0x309F),)),
    ("katakana", "kana", ((0x30A1, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9D))),
    ("hangul", "hang", ((0x1100, 0x11FF), (0xAC00, 0xD7A3))),
)

REGEX_BLOCKS = (
    ("LATINEXTENDED-A", 0x100, 0x17F),
    ("LATINEXTENDED-B", 0x180, 0x24F),
    ("IPAEXTENSIONS", 0x250, 0x2AF),
    ("SPACINGMODIFIERLETTERS", 0x2B0, 0x2FF),
    ("GREEK", 0x370, 0x3FF),
    ("GREEKANDCOPTIC", 0x370, 0x3FF),
    ("CYRILLIC", 0x400, 0x4FF),
    ("ARMENIAN", 0x530, 0x58F),
    ("HEBREW", 0x590, 0x5FF),
    ("ARABIC", 0x600, 0x6FF),
    ("DEVANAGARI", 0x900, 0x97F),
    ("THAI", 0xE00, 0xE7F),
    ("GENERALPUNCTUATION", 0x2000, 0x206F),
    ("CURRENCYSYMBOLS", 0x20A0, 0x20CF),
    ("ARROWS", 0x2190, 0x21FF),
    ("MATHEMATICALOPERATORS", 0x2200, 0x22FF),
    ("BOXDRAWING", 0x2500, 0x257F),
    ("HIRAGANA", 0x3040, 0x309F),
    ("KATAKANA", 0x30A0, 0x30FF),
    ("CJKUNIFIEDIDEOGRAPHS", 0x4E00, 0x9FFF),
    ("HANGULSYLLABLES", 0xAC00, 0xD7AF),
)

# What may stand before an equals sign, and what the name begins with then.
REGEX_KINDS = {"script": "Is", "sc": "Is", "block": "In", "blk": "In", "general_category": "", "gc": ""}

# The general categories by the numbers that Character.getType gives.
UNICODE_CATEGORIES = "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf".split(" ")


def regex_blocks(blocks):
    return lambda c: any([low <= ord(c) <= high for low, high in blocks])


def regex_not(test):
    return lambda c: not test(c)


def regex_or(a, b):
    return lambda c: a(c) or b(c)


def regex_and(a, b):
    return lambda c: a(c) and b(c)


def regex_range(low, high):
    return lambda c: low <= c <= high


def regex_folded(test):
    return lambda c: test(c) or test(c.lower()) or test(c.upper())

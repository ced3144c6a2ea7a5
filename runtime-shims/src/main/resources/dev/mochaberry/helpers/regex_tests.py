# The characters that a pattern of java.util.regex lets pass, as tests of one character.


def is_word_char(c):
    return "a" <= c <= "z" or "A" <= c <= "Z" or "0" <= c <= "9" or c == "_"


def is_hex_char(c):
    return "0" <= c <= "9" or "a" <= c <= "f" or "A" <= c <= "F"


def is_ascii_punctuation(c):
    return "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~"


def regex_class(name, regex):
    # The test of a predefined character class or property.
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
        "javaLowerCase": lambda c: is_lower(ord(c)),
        "javaUpperCase": lambda c: is_upper(ord(c)),
        "javaWhitespace": lambda c: is_whitespace(ord(c)),
        "javaLetter": lambda c: is_letter(ord(c)),
        "javaDigit": lambda c: is_digit(ord(c)),
        "javaLetterOrDigit": lambda c: is_letter_or_digit(ord(c)),
    }
    aliases = {
        "Letter": "L",
        "Lowercase": "Ll",
        "Uppercase": "Lu",
        "Digit": "Digit",
        "White_Space": "javaWhitespace",
        "Punctuation": "P",
    }
    if name[:2] == "Is":
        name = name[2:]
        name = aliases.get(name, name)
    if name not in ascii:
        raise regex.fault("Unknown character property name {" + name + "}", regex.i - 1)
    return ascii[name]


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

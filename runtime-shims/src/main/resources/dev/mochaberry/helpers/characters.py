# java.lang.Character: Latin, Greek, Cyrillic, Hebrew, Arabic, kana, hanzi and hangul by their blocks;
# by all of Unicode's tables in programs whose text is known to go beyond Latin-1 (the guard UNICODE).


def is_digit(c):
    if UNICODE:
        return DIGITS.has(c)
    return 48 <= c <= 57 or (c >= 0x660 and (c <= 0x669 or 0x6F0 <= c <= 0x6F9 or 0x966 <= c <= 0x96F or 0xFF10 <= c <= 0xFF19))


def is_letter(c):
    if c < 128:
        return 65 <= c <= 90 or 97 <= c <= 122
    if UNICODE:
        return LETTERS.has(c)
    if c < 0x2C2:
        return c >= 0xC0 and c != 0xD7 and c != 0xF7 or c in (0xAA, 0xB5, 0xBA)
    for low, high in LETTER_BLOCKS:
        if low <= c <= high:
            return True
    return False


LETTER_BLOCKS = (
    (0x370, 0x374), (0x376, 0x377), (0x37B, 0x37D), (0x37F, 0x37F), (0x386, 0x386), (0x388, 0x3F5), (0x3F7, 0x481), (0x48A, 0x52F),
    (0x531, 0x556), (0x561, 0x587), (0x5D0, 0x5EA), (0x620, 0x64A), (0x671, 0x6D3), (0x904, 0x939), (0xE01, 0xE30),
    (0x10A0, 0x10FA), (0x1E00, 0x1FBC), (0x2C00, 0x2CE4), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A), (0xFF66, 0xFF9D),
)


def is_alphabetic(c):
    return is_letter(c) != NOT_LETTERS_BUT_ALPHABETIC.has(c)


def is_letter_or_digit(c):
    return is_letter(c) or is_digit(c)


def is_upper(c):
    if UNICODE:
        return (lower_char(c) != c and not is_title(c)) != ODD_UPPER.has(c)
    return 65 <= c <= 90 if c < 128 else lower_char(c) != c


def is_lower(c):
    if UNICODE:
        return (upper_char(c) != c and not is_title(c)) != ODD_LOWER.has(c)
    return 97 <= c <= 122 if c < 128 else c in (0xDF, 0xAA, 0xBA, 0x138, 0x149, 0x390, 0x3B0) or upper_char(c) != c


def is_title(c):
    return c in (0x1C5, 0x1C8, 0x1CB, 0x1F2, 0x1FBC, 0x1FCC, 0x1FFC) or 0x1F88 <= c <= 0x1FAF and c & 8 > 0


def title_char(c):
    if 0x1C4 <= c <= 0x1CC:
        return (c - 0x1C4) // 3 * 3 + 0x1C5
    if 0x10D0 <= c <= 0x10FF:
        return c
    return 0x1F2 if 0x1F1 <= c <= 0x1F3 else upper_char(c)


def char_type(c):
    if UNICODE:
        return TYPES.of(c)
    return int(LATIN_TYPES[c], 36) if c < 256 else 5 if is_letter(c) else 0


def is_whitespace(c):
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31 or (c > 0x167F and c not in (0x2007, 0x202F) and is_space_char(c))


def is_space_char(c):
    return c in (32, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000) or 0x2000 <= c <= 0x200A


def is_control(c):
    return 0 <= c <= 31 or 127 <= c <= 159


def is_identifier_start(c):
    if UNICODE:
        return IDENTIFIER_STARTS.has(c)
    return is_letter(c) or c in (36, 95, 0xA2, 0xA3, 0xA4, 0xA5, 0x20AC)


def is_identifier_part(c):
    if UNICODE:
        return IDENTIFIER_PARTS.has(c)
    return is_identifier_start(c) or is_digit(c) or 0 <= c <= 8 or 14 <= c <= 27 or 127 <= c <= 159 or c == 0xAD


def is_defined(c):
    if UNICODE:
        return DEFINED.has(c)
    return 0 <= c <= 0x10FFFF and c not in (0xFFFE, 0xFFFF)


def numeric_value(c):
    if c < 128:
        return digit(c, 36)
    if UNICODE:
        if is_digit(c):
            return (c - DIGITS.start(c)) % 10
        value = NUMERALS.of(c)
        return value if value != c else -2 if FRACTIONS.has(c) else -1
    for zero in (0x660, 0x6F0, 0x966, 0xFF10):
        if zero <= c <= zero + 9:
            return c - zero
    if 0xFF21 <= c <= 0xFF3A or 0xFF41 <= c <= 0xFF5A:
        return (c - 0xFF21) % 32 + 10
    return {0xB2: 2, 0xB3: 3, 0xB9: 1, 0xBC: -2, 0xBD: -2, 0xBE: -2}.get(c, -1)


def char_digit(c, radix):
    d = digit(c, radix) if c < 128 else numeric_value(c) if is_digit(c) or c > 0xFF20 else -1
    return d if d < radix and 2 <= radix <= 36 else -1


def upper_char(c):
    if c < 0xB5:
        return c - 32 if 97 <= c <= 122 else c
    if UNICODE:
        return UPPER_CASES.of(c)
    if c <= 0xFF:
        return c - 32 if 0xE0 <= c <= 0xFE and c != 0xF7 else 0x178 if c == 0xFF else 0x39C if c == 0xB5 else c
    if 0x3B1 <= c <= 0x3CB:
        return c - 32 if c != 0x3C2 else 0x3A3
    if 0x430 <= c <= 0x44F or 0xFF41 <= c <= 0xFF5A:
        return c - 32
    if 0x450 <= c <= 0x45F:
        return c - 80
    if 0x561 <= c <= 0x586:
        return c - 48
    if is_paired(c):
        return c - 1 if paired_low(c) else c
    return SINGLE_LOWER.get(c, c)


def lower_char(c):
    if c < 0xC0:
        return c + 32 if 65 <= c <= 90 else c
    if UNICODE:
        return LOWER_CASES.of(c)
    if c <= 0xFF:
        return c + 32 if c <= 0xDE and c != 0xD7 else c
    if 0x391 <= c <= 0x3AB and c != 0x3A2 or 0x410 <= c <= 0x42F or 0xFF21 <= c <= 0xFF3A:
        return c + 32
    if 0x400 <= c <= 0x40F:
        return c + 80
    if 0x531 <= c <= 0x556:
        return c + 48
    if is_paired(c):
        return c if paired_low(c) else c + 1
    for low in SINGLE_LOWER:
        if SINGLE_LOWER[low] == c and low not in (0x131, 0x17F):
            return low
    return 0x69 if c == 0x130 else 0xDF if c == 0x1E9E else c


def is_paired(c):
    # Blocks where capital and small letters alternate.
    return (
        0x100 <= c <= 0x137 and c not in (0x130, 0x131)
        or 0x139 <= c <= 0x148
        or 0x14A <= c <= 0x177
        or 0x179 <= c <= 0x17E
        or 0x3D8 <= c <= 0x3EF
        or 0x460 <= c <= 0x481
        or 0x48A <= c <= 0x4BF
        or 0x4C1 <= c <= 0x4CE
        or 0x4D0 <= c <= 0x52F
        or 0x1E00 <= c <= 0x1E95
        or 0x1EA0 <= c <= 0x1EFF
    )


def paired_low(c):
    odd = 0x139 <= c <= 0x148 or 0x179 <= c <= 0x17E or 0x4C1 <= c <= 0x4CE
    return (c & 1 == 0) == odd


SINGLE_LOWER = {0xFF: 0x178, 0x131: 0x49, 0x17F: 0x53, 0x3AC: 0x386, 0x3AD: 0x388, 0x3AE: 0x389, 0x3AF: 0x38A, 0x3CC: 0x38C, 0x3CD: 0x38E, 0x3CE: 0x38F, 0x4CF: 0x4C0}

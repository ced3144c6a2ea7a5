# Character.UnicodeBlock, getDirectionality, isMirrored: see unicode_blocks_table.py.


class UnicodeNames:
    # Names for runs of characters: how many, in base 36, and the name.
    def __init__(self, text):
        self.text = text

    def of(self, c):
        end = 0
        for run in self.text.split(";"):
            count, name = run.split(" ")
            end += int(count, 36)
            if c < end:
                return name or None
        return None


class UnicodeBlock:
    java_name = "java.lang.Character$UnicodeBlock"

    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name


KNOWN_BLOCKS = {}


def unicode_block(name):
    # One object for each.
    if name not in KNOWN_BLOCKS:
        KNOWN_BLOCKS[name] = UnicodeBlock(name)
    return KNOWN_BLOCKS[name]


def block_of(c):
    if not 0 <= c <= 0x10FFFF:
        raise IllegalArgumentException("Not a valid Unicode code point: 0x" + unsigned32(c, 16).upper())
    name = UNICODE_BLOCKS.of(c)
    return unicode_block(name) if name else None


def direction_of(c):
    return DIRECTIONS.of(c) - 1 if 0 <= c <= 0x10FFFF else -1

# java.util.Properties as text: keys and values with escapes, lines that go on.


def load_properties(props, reader):
    line = reader.read_line()
    while line is not None:
        line = line.lstrip()
        while goes_on(line):
            more = reader.read_line()
            line = line[:-1] + (more or "").lstrip()
        if line and line[0] not in "#!":
            key, value = property_parts(line)
            props.put(unescaped_property(key), unescaped_property(value))
        line = reader.read_line()


def load_bytes(props, stream):
    # Bytes are the characters of ISO 8859-1.
    load_properties(props, Reader(decoded_input(stream, "ISO-8859-1")))


def goes_on(line):
    # An odd number of backslashes at the end, and no remark.
    n = len(line) - len(line.rstrip("\\"))
    return n % 2 == 1 and line[0] not in "#!"


def property_parts(line):
    i = 0
    while i < len(line) and line[i] not in "=: \t\f":
        i += 2 if line[i] == "\\" else 1
    rest = line[i:].lstrip(" \t\f")
    if rest[:1] in ("=", ":"):
        rest = rest[1:].lstrip(" \t\f")
    return line[:i], rest


def unescaped_property(s):
    if "\\" not in s:
        return s
    out, i = [], 0
    while i < len(s):
        c = s[i]
        i += 1
        if c == "\\" and i < len(s):
            c = s[i]
            i += 1
            if c == "u":
                c = escaped_unit(s[i : i + 4])
                i += 4
            else:
                c = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}.get(c, c)
        out.append(c)
    return "".join(out)


def escaped_unit(digits):
    for c in digits:
        if c not in "0123456789abcdefABCDEF":
            digits = ""
    if len(digits) < 4:
        raise IllegalArgumentException("Malformed \\uxxxx encoding.")
    return chr(int(digits, 16))


def list_properties(props, out):
    out.println("-- listing properties --")
    for e in props.entries():
        value = text(e.value)
        out.println(text(e.key) + "=" + (value[:37] + "..." if len(value) > 40 else value))

# Files in a charset that the program names. Python's own text files are UTF-8.


class DecodedFile:
    # Its text, read when the first of it is asked for.
    def __init__(self, file, charset, strict):
        self.file, self.charset, self.strict, self.lines = file, charset, strict, None

    def readline(self):
        if self.lines is None:
            data = self.file.read()
            self.lines = io.StringIO(decode_strictly(data, self.charset) if self.strict else decode(data, self.charset))
        return self.lines.readline()

    def close(self):
        self.file.close()


class EncodedFile:
    def __init__(self, file, charset, strict):
        self.file, self.charset, self.strict = file, charset, strict

    def write(self, s):
        if s:
            self.file.write(encode_strictly(s, self.charset) if self.strict else encode(s, self.charset))
            # The mark of the byte order stands once.
            self.charset = "UTF-16BE" if self.charset == "UTF-16" else self.charset

    def flush(self):
        self.file.flush()

    def close(self):
        self.file.close()


def decode_strictly(data, charset="UTF-8"):
    # As Files reads: bytes that are no text of the charset are a fault.
    s = decode(data, charset)
    if "\ufffd" in s and bytes(encode(s, charset)) != bytes(data):
        raise MalformedInputException()
    return s


def encode_strictly(s, charset):
    data = encode(s, charset)
    if decode(data, charset) != s:
        raise UnmappableCharacterException()
    return data


def file_reader_in(name, charset):
    return FileReader(DecodedFile(open_file(name, "rb"), charset, False))


def file_writer_in(name, charset, appends=False):
    return FileWriter(EncodedFile(open_file(name, "ab" if appends else "wb"), charset, False))


def file_printer_in(name, charset):
    return PrintStream(encoded_output(FileOutputStream(open_file(name, "wb")), charset))


def path_reader_in(path, charset):
    return FileReader(DecodedFile(open_path(path, "rb"), charset, True))


def path_writer_in(path, charset, *options):
    return FileWriter(EncodedFile(open_path(path, write_mode(path, options) + "b"), charset, True))


def read_path_in(path, charset):
    return decode_strictly(read_path_bytes(path), charset)


def path_lines_in(path, charset):
    return list(path_reader_in(path, charset).all_lines())


def write_path_in(path, s, charset, *options):
    return write_path(path, encode_strictly(s, charset), *options)


def write_lines_in(path, lines, charset, *options):
    return write_path_in(path, "".join([text(s) + "\n" for s in lines]), charset, *options)

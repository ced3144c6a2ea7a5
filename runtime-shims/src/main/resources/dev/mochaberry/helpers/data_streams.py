# java.io.DataInputStream and DataOutputStream, numbers as bytes, the highest first; filters.
import array
import struct


def packed_bytes(stream, count):
    # Of a stream of the program's own: one by one where the JDK does so.
    if count > MOST_SINGLE_BYTES:
        return stream.read_all(count)
    out, b = array.array("b"), 0
    while b >= 0 and len(out) < count:
        b = stream.read()
        if b >= 0:
            out.append(i8(b))
    return out


def modified_utf(s):
    # Without zero bytes, and no more of them than their count has room for.
    data = s.encode().replace(b"\0", b"\xc0\x80")
    if len(data) > 65535:
        raise UTFDataFormatException("encoded string (" + s[:8] + "..." + s[-8:] + ") too long: " + str(len(data)) + " bytes")
    return data


def read_packed(stream, layout):
    count = struct.calcsize(layout)
    data = packed_bytes(stream, count) if isinstance(stream, OwnInputStream) else stream.read_all(count)
    if len(data) < count:
        raise EOFException()
    return struct.unpack(layout, data)[0]


def read_data(stream, name, layout):
    # What DataInput reads, of a stream or of an object of the program's own.
    own = getattr(stream, name, None)
    return read_packed(stream, layout) if own is None else own()


def read_data_utf(stream):
    return stream.readUTF() if hasattr(stream, "readUTF") else read_utf(stream)


def read_data_fully(stream, a):
    if hasattr(stream, "readFully"):
        stream.readFully(a)
    else:
        read_fully(stream, a)


def read_data_part(stream, a, start, count):
    if hasattr(stream, "readPart"):
        stream.readPart(a, start, count)
    else:
        read_fully(stream, a, start, count)


def skip_data(stream, n):
    return stream.skipBytes(n) if hasattr(stream, "skipBytes") else stream.skip(n)


def read_fully(stream, a, start=0, count=None):
    if count is None:
        count = len(a)
    else:
        check_span(a, start, count)
    data = stream.read_all(count)
    if len(data) < count:
        raise EOFException()
    for i in range(count):
        a[start + i] = data[i]


def read_utf(stream):
    count = read_packed(stream, ">H")
    data = bytes(stream.read_all(count))
    if len(data) < count:
        raise EOFException()
    check_utf(data)
    return decode(data.replace(b"\xc0\x80", b"\0"))


def check_utf(data):
    # Characters of up to three bytes, and nothing else.
    i, n = 0, len(data)
    while i < n:
        b = data[i]
        size = 1 if b < 128 else 2 if 192 <= b < 224 else 3 if 224 <= b < 240 else 0
        if not size:
            raise UTFDataFormatException("malformed input around byte " + str(i))
        i += size
        if i > n:
            raise UTFDataFormatException("malformed input: partial character at end")
        for k in range(i - size + 1, i):
            if data[k] & 192 != 128:
                raise UTFDataFormatException("malformed input around byte " + str(i - (size == 3)))


class FilterOutputStream(OutputStream):
    def __init__(self, out):
        self.out = out

    def write(self, b):
        self.out.write(b)

    def flush(self):
        self.out.flush()

    def close(self):
        if not self.closed:
            self.closed = True
            try:
                self.flush()
            finally:
                self.out.close()


class DataOutputStream(FilterOutputStream):
    written = 0

    def write(self, b):
        self.out.write(b)
        self.written += 1

    def put(self, data):
        for b in data:
            self.write(b)

    def write_packed(self, layout, x):
        self.put(struct.pack(layout, x))

    def write_chars(self, s):
        for c in s:
            self.write_packed(">H", ord(c))

    def write_low(self, s):
        self.put([ord(c) & 255 for c in s])

    def write_utf(self, s):
        data = modified_utf(s)
        self.write_packed(">H", len(data))
        self.put(data)

    # By the names of java.io.DataOutput, which a program may implement itself.
    def writeByte(self, x):
        self.write(x & 255)

    def writeBoolean(self, x):
        self.write(x)

    def writeShort(self, x):
        self.write_packed(">H", x & 65535)

    writeChar = writeShort

    def writeInt(self, x):
        self.write_packed(">i", x)

    def writeLong(self, x):
        self.write_packed(">q", x)

    def writeFloat(self, x):
        self.write_packed(">f", x)

    def writeDouble(self, x):
        self.write_packed(">d", x)

    writeUTF, writeChars, writeBytes = write_utf, write_chars, write_low

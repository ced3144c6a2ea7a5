# java.io.RandomAccessFile: a file that is read and written at any place.
import struct


def check_part_of(a, start, count):
    if start < 0 or count < 0 or count > len(a) - start:
        raise IndexOutOfBoundsException()


class RandomAccessFile(Closeable):
    def __init__(self, name, mode):
        if mode not in ("r", "rw", "rws", "rwd"):
            raise IllegalArgumentException('Illegal mode "' + mode + '" must be one of "r", "rw", "rws", or "rwd"')
        self.name, self.mode = text(non_null(name)), mode
        if mode == "r":
            self.file = open_file(name, "rb")
        else:
            self.file = open_file(name, "r+b" if file_mode(self.name) else "w+b")

    def here(self):
        self.check_open("Stream Closed")
        return self.file

    def read(self):
        b = self.here().read(1)
        return b[0] if b else -1

    def read_all(self, count):
        return self.here().read(count)

    def read_into(self, a):
        return self.read_part(a, 0, len(a))

    def read_part(self, a, start, count):
        check_part_of(a, start, count)
        data = self.here().read(count)
        for i in range(len(data)):
            a[start + i] = i8(data[i])
        return len(data) if data or count == 0 else -1

    def read_fully(self, a, start, count):
        if self.read_part(a, start, count) < count:
            raise EOFException()

    def skip(self, count):
        here = self.tell()
        self.seek(max(here, min(here + count, self.length())))
        return self.tell() - here

    def read_line(self):
        out, b = [], self.read()
        if b < 0:
            return None
        while b >= 0 and b != 10:
            if b == 13:
                here = self.tell()
                if self.read() != 10:
                    self.seek(here)
                break
            out.append(chr(b))
            b = self.read()
        return "".join(out)

    def put(self, data):
        file = self.here()
        if self.mode == "r":
            raise IOException("Bad file descriptor")
        file.write(data)

    def write(self, b):
        self.put(bytes([b & 255]))

    def write_all(self, data):
        self.put(bytes([b & 255 for b in data]))

    def write_part(self, data, start, count):
        check_part_of(data, start, count)
        self.write_all(data[start : start + count])

    def write_packed(self, layout, x):
        self.put(struct.pack(layout, x))

    def write_chars(self, s):
        for c in s:
            self.write_packed(">H", ord(c))

    def write_low(self, s):
        self.put(bytes([ord(c) & 255 for c in s]))

    def write_utf(self, s):
        data = modified_utf(s)
        self.put(struct.pack(">H", len(data)) + data)

    def tell(self):
        return self.here().tell()

    def seek(self, place):
        if place < 0:
            raise IOException("Negative seek offset")
        self.here().seek(place)

    def length(self):
        here = self.tell()
        end = self.file.seek(0, 2)
        self.file.seek(here)
        return end

    def set_length(self, size):
        # MicroPython's files cannot be cut: it is written anew.
        here = self.tell()
        if size < 0:
            raise IOException("Invalid argument")
        self.file.seek(0)
        data = self.file.read(size)
        self.file.close()
        self.file = open_file(self.name, "w+b")
        self.file.write(data + bytes(size - len(data)))
        self.file.seek(min(here, size))

    def close(self):
        if not self.closed:
            self.closed = True
            self.file.close()


class StreamFile(RandomAccessFile):
    # The file of a stream, for its channel.
    def __init__(self, stream, mode):
        stream.check_open("Stream Closed")
        self.stream, self.file, self.mode = stream, stream.file, mode

    def set_length(self, size):
        # MicroPython cannot, and the stream has no name to write it anew.
        raise UnsupportedOperationException("truncate of a stream's channel")

    def close(self):
        self.closed = True
        self.stream.close()

# java.util.BitSet: eight bits in a byte.
import array


def check_before(i):
    if i < -1:
        raise IndexOutOfBoundsException("fromIndex < -1: " + str(i))


class BitSet:
    def __init__(self, size=None):
        # A size that was asked for stays, also in copies, until the set outgrows it.
        self.asked = size is not None
        size = 64 if size is None else size
        if size < 0:
            raise NegativeArraySizeException("nbits < 0: " + str(size))
        self.bytes, self.room = bytearray((size + 7) >> 3), (size + 63) >> 6 << 6

    def written_by(self, out, name):
        data = bytes(self.bytes)
        n = self.room >> 3 if self.asked else (self.length() + 63) // 64 * 8
        data = data[:n] + bytes(max(n - len(data), 0))
        out.put_form(self, name, (array.array("q", data),))

    def take_form(self, values, data, items):
        words = values[0]
        self.bytes, self.room = bytearray(words), 64 * len(words)
        self.asked = len(words) > 0 and words[-1] == 0

    def check(self, i, word="bitIndex"):
        if i < 0:
            raise IndexOutOfBoundsException(word + " < 0: " + str(i))

    def check_range(self, start, end):
        self.check(start, "fromIndex")
        self.check(end, "toIndex")
        if start > end:
            raise IndexOutOfBoundsException("fromIndex: " + str(start) + " > toIndex: " + str(end))

    def get(self, i):
        if i < 0:
            self.check(i)
        data, k = self.bytes, i >> 3
        return k < len(data) and data[k] >> (i & 7) & 1 == 1

    def grow(self, i):
        # There are never more bytes than room for bits.
        if i >= self.room:
            self.room, self.asked = max(2 * self.room, (i >> 6) + 1 << 6), False
        n = len(self.bytes)
        missing = (i >> 3) + 1 - n
        if missing > 0:
            self.bytes.extend(bytes(max(missing, min(n // 4, (self.room >> 3) - n))))

    def set(self, i, value=True):
        if i < 0:
            self.check(i)
        data, k = self.bytes, i >> 3
        if k < len(data):
            if value:
                data[k] |= 1 << (i & 7)
            else:
                data[k] &= ~(1 << (i & 7))
        elif value:
            self.grow(i)
            data[k] |= 1 << (i & 7)

    def set_range(self, start, end, value=True):
        self.check_range(start, end)
        if value and start < end:
            self.grow(end - 1)
        for i in range(start, end if value else min(end, len(self.bytes) * 8)):
            self.set(i, value)

    def clear_all(self):
        self.bytes = bytearray(len(self.bytes))

    def flip(self, i):
        self.set(i, not self.get(i))

    def flip_range(self, start, end):
        self.check_range(start, end)
        if start < end:
            self.grow(end - 1)
        for i in range(start, end):
            self.flip(i)

    def part(self, start, end):
        self.check_range(start, end)
        out = BitSet(max(min(end, self.length()) - start, 0))
        for i in range(start, min(end, len(self.bytes) * 8)):
            if self.get(i):
                out.set(i - start)
        return out

    def cardinality(self):
        n = 0
        for b in self.bytes:
            while b:
                b &= b - 1
                n += 1
        return n

    def nextSetBit(self, i):
        self.check(i, "fromIndex")
        data, k = self.bytes, i >> 3
        if k < len(data) and data[k] >> (i & 7):
            while not data[k] >> (i & 7) & 1:
                i += 1
            return i
        for k in range(k + 1, len(data)):
            if data[k]:
                i = 0
                while not data[k] >> i & 1:
                    i += 1
                return k * 8 + i
        return -1

    def nextClearBit(self, i):
        self.check(i, "fromIndex")
        while self.get(i):
            i += 1
        return i

    def previousSetBit(self, i):
        check_before(i)
        while i >= 0 and not self.get(i):
            i -= 1
        return i

    def previousClearBit(self, i):
        check_before(i)
        while i >= 0 and self.get(i):
            i -= 1
        return i

    def length(self):
        i = len(self.bytes) * 8 - 1
        while i >= 0 and not self.get(i):
            i -= 1
        return i + 1

    def size(self):
        return self.room

    def isEmpty(self):
        return self.length() == 0

    def __iter__(self):
        i = self.nextSetBit(0)
        while i >= 0:
            yield i
            i = self.nextSetBit(i + 1)

    def combine(self, other, f, grows):
        n = len(other.bytes)
        if grows and other.length():
            self.grow(other.length() - 1)
        for k in range(len(self.bytes)):
            self.bytes[k] = f(self.bytes[k], other.bytes[k] if k < n else 0) & 255

    def and_(self, other):
        self.combine(other, lambda a, b: a & b, False)

    def or_(self, other):
        self.combine(other, lambda a, b: a | b, True)

    def xor(self, other):
        self.combine(other, lambda a, b: a ^ b, True)

    def andNot(self, other):
        self.combine(other, lambda a, b: a & ~b, False)

    def intersects(self, other):
        for k in range(min(len(self.bytes), len(other.bytes))):
            if self.bytes[k] & other.bytes[k]:
                return True
        return False

    def words(self):
        n = self.length()
        return array.array("q", [i64(int.from_bytes(self.bytes[k : k + 8], "little")) for k in range(0, (n + 7) >> 3, 8)])

    def clone(self):
        if not self.asked:
            self.room = (self.length() + 63) >> 6 << 6
            self.bytes = self.bytes[: self.room >> 3]
        out = shallow_copy(self)
        out.bytes = bytearray(self.bytes)
        return out

    def __eq__(self, other):
        return isinstance(other, BitSet) and list(self) == list(other)

    def __hash__(self):
        h, words = 1234, self.words()
        for i in range(len(words)):
            h ^= words[i] * (i + 1)
        h &= 0xFFFFFFFFFFFFFFFF
        return i32(h >> 32 ^ h)

    def __str__(self):
        return "{" + ", ".join([str(i) for i in self]) + "}"


def bits_of_bytes(data):
    data = bytes(data).rstrip(b"\0")
    bits = BitSet(len(data) * 8)
    bits.bytes[:], bits.asked = data, False
    return bits


def bit_bytes(bits):
    return array.array("b", bytes(bits.bytes).rstrip(b"\0"))


def bits_of(words):
    n = len(words)
    while n and not words[n - 1]:
        n -= 1
    out = BitSet(n * 64)
    out.asked = False
    for k in range(n * 64):
        if words[k >> 6] >> (k & 63) & 1:
            out.set(k)
    return out

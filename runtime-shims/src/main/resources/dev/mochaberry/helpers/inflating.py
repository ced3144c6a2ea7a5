# java.util.zip.Inflater: what was compressed, by RFC 1951 and, but for bare data, RFC 1950.
import array


class Inflating:
    # The data so far; its end may be missing, then there is an EOFError.
    def __init__(self, data, bare):
        self.data, self.at, self.bits, self.count = data, 0, 0, 0
        self.out = bytearray()
        if not bare:
            head = self.byte() << 8 | self.byte()
            if head % 31:
                raise DataFormatException("incorrect header check")
            if head >> 8 & 15 != 8:
                raise DataFormatException("unknown compression method")
            if head & 32:
                raise DataFormatException("need dictionary")
        last = 0
        while not last:
            last, kind = self.take(1), self.take(2)
            if kind == 0:
                self.stored()
            elif kind == 1:
                self.block(code_table([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8), code_table([5] * 30))
            elif kind == 2:
                self.block(*self.trees())
            else:
                raise DataFormatException("invalid block type")
        self.bits = self.count = 0
        if not bare:
            found = 0
            for i in range(4):
                found = found << 8 | self.byte()
            a, b = 1, 0
            for c in self.out:
                a = (a + c) % 65521
                b = (b + a) % 65521
            if found != b << 16 | a:
                raise DataFormatException("incorrect data check")

    def byte(self):
        if self.at >= len(self.data):
            raise EOFError()
        self.at += 1
        return self.data[self.at - 1]

    def take(self, n):
        while self.count < n:
            self.bits |= self.byte() << self.count
            self.count += 8
        value = self.bits & (1 << n) - 1
        self.bits >>= n
        self.count -= n
        return value

    def stored(self):
        self.bits = self.count = 0
        n = self.byte() | self.byte() << 8
        if n != 65535 - (self.byte() | self.byte() << 8):
            raise DataFormatException("invalid stored block lengths")
        for i in range(n):
            self.out.append(self.byte())

    def symbol(self, table, fault):
        code = 1
        while code < 1 << 16:
            code = code << 1 | self.take(1)
            found = table.get(code)
            if found is not None:
                return found
        raise DataFormatException(fault)

    def trees(self):
        letters, ways, shown = self.take(5) + 257, self.take(5) + 1, self.take(4) + 4
        if letters > 286 or ways > 30:
            raise DataFormatException("too many length or distance symbols")
        lengths = [0] * 19
        for i in range(shown):
            lengths[b"\x10\x11\x12\0\x08\x07\x09\x06\x0a\x05\x0b\x04\x0c\x03\x0d\x02\x0e\x01\x0f"[i]] = self.take(3)
        table, lengths = code_table(lengths), []
        while len(lengths) < letters + ways:
            code = self.symbol(table, "invalid code lengths set")
            if code < 16:
                lengths.append(code)
            elif code == 16:
                if not lengths:
                    raise DataFormatException("invalid bit length repeat")
                lengths.extend([lengths[-1]] * (3 + self.take(2)))
            else:
                lengths.extend([0] * (3 + self.take(3) if code == 17 else 11 + self.take(7)))
        return code_table(lengths[:letters]), code_table(lengths[letters : letters + ways])

    def block(self, letters, ways):
        out = self.out
        while True:
            code = self.symbol(letters, "invalid literal/length code")
            if code < 256:
                out.append(code)
            elif code == 256:
                return
            else:
                code -= 257
                if code > 28:
                    raise DataFormatException("invalid literal/length code")
                n = code + 3
                if code == 28:
                    n = 258
                elif code >= 8:
                    more = (code >> 2) - 1
                    n = ((4 + (code & 3)) << more) + 3 + self.take(more)
                code = self.symbol(ways, "invalid distance code")
                if code > 29:
                    raise DataFormatException("invalid distance code")
                distance = code + 1
                if code >= 4:
                    more = (code >> 1) - 1
                    distance = ((2 + (code & 1)) << more) + 1 + self.take(more)
                if distance > len(out):
                    raise DataFormatException("invalid distance too far back")
                start = len(out) - distance
                for i in range(n):
                    out.append(out[start + i])


def code_table(lengths):
    # Symbols by their codes, with a one before.
    table, code = {}, 0
    for n in range(1, 16):
        code <<= 1
        for symbol in range(len(lengths)):
            if lengths[symbol] == n:
                table[1 << n | code] = symbol
                code += 1
    return table


def inflated(data, bare):
    # The bytes and how many of the input they took; None where some are missing.
    data = bytes([b & 255 for b in data])
    try:
        found = Inflating(data, bare)
    except EOFError:
        return None
    return [signed_bytes(found.out), found.at]


def signed_bytes(data):
    return array.array("b", data)

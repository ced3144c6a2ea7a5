# Base64, checksums, digests and identifiers, over MicroPython's own binascii and hashlib.
import array
import binascii
import hashlib


class Base64Encoder:
    def __init__(self, url=False, padding=True):
        self.url, self.padding = url, padding

    def text(self, data):
        s = binascii.b2a_base64(bytes(data)).decode().strip()
        if self.url:
            s = s.replace("+", "-").replace("/", "_")
        return s if self.padding else s.rstrip("=")

    def encode(self, data):
        return array.array("b", self.text(data).encode())

    def without_padding(self):
        return Base64Encoder(self.url, False)


class Base64Decoder:
    skips = False  # what is not of the alphabet

    def __init__(self, url=False):
        self.letters = "-_" if url else "+/"

    def takes(self, c):
        return "A" <= c <= "Z" or "a" <= c <= "z" or "0" <= c <= "9" or c in self.letters

    def decode(self, data):
        s = data if isinstance(data, str) else "".join([chr(b & 255) for b in data])
        if len(s) == 1 and not self.skips:
            raise IllegalArgumentException("Input byte[] should at least have 2 bytes for base64 bytes")
        body, end = s.split("=", 1)[0], s.find("=") + 1
        if self.skips:
            body = "".join([c for c in body if self.takes(c)])
        for c in body:
            if not self.takes(c):
                n = ord(c) if ord(c) < 256 else 63
                raise IllegalArgumentException("Illegal base64 character " + to_radix(n if n < 128 else n - 256, 16))
        missing = -len(body) % 4
        if end:
            if missing == 0 or missing == 2 and s[end : end + 1] != "=":
                raise IllegalArgumentException("Input byte array has wrong 4-byte ending unit")
            end += missing == 2
        else:
            end = len(s)
        if missing == 3:
            raise IllegalArgumentException("Last unit does not have enough valid bits")
        for i in range(end, len(s)):
            if not self.skips or self.takes(s[i]):
                raise IllegalArgumentException("Input byte array has incorrect ending byte at " + str(i + self.skips))
        body = body.replace("-", "+").replace("_", "/") + "=" * missing
        return array.array("b", binascii.a2b_base64(body))


class MimeEncoder(Base64Encoder):
    # Lines of so many characters, rounded down to fours; the last has no end.
    def __init__(self, length=76, separator=b"\r\n", padding=True):
        super().__init__(False, padding)
        self.length, self.separator = length // 4 * 4, bytes(separator).decode()
        for c in self.separator:
            if c.isalpha() or c.isdigit() or c in "+/":
                raise IllegalArgumentException("Illegal base64 line separator character 0x" + to_radix(ord(c), 16))

    def text(self, data):
        s = super().text(data)
        if self.length <= 0:
            return s
        return self.separator.join([s[i : i + self.length] for i in range(0, len(s), self.length)])

    def without_padding(self):
        return MimeEncoder(self.length, self.separator.encode(), False)


class MimeDecoder(Base64Decoder):
    # Characters that are not of the alphabet are passed over.
    skips = True


def bytes_into(target, data):
    if len(data) > len(target):
        raise IllegalArgumentException("Output byte array is too small for encoding all input bytes")
    for i in range(len(data)):
        target[i] = data[i]
    return len(data)


class Checksum:
    def update(self, data):
        self.update_part(data, 0, len(data))


class CRC32(Checksum):
    def __init__(self):
        self.value = 0

    def update(self, data):
        self.value = binascii.crc32(bytes(data), self.value) & 0xFFFFFFFF

    def update_byte(self, b):
        self.update([b & 255])

    def update_part(self, data, start, count):
        if start < 0 or count < 0 or start > len(data) - count:
            raise ArrayIndexOutOfBoundsException(checked_range_text(start, count, len(data)))
        self.update(data[start : start + count])

    def reset(self):
        self.value = 0


class CRC32C(CRC32):
    # Castagnoli's polynomial, bit by bit.
    def update(self, data):
        crc = self.value ^ 0xFFFFFFFF
        for x in bytes(data):
            crc ^= x
            for _ in range(8):
                crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
        self.value = crc ^ 0xFFFFFFFF


class Adler32(CRC32):
    def __init__(self):
        self.value = 1

    def update(self, data):
        a, b = self.value & 0xFFFF, self.value >> 16
        for x in bytes(data):
            a = (a + x) % 65521
            b = (b + a) % 65521
        self.value = b << 16 | a

    def reset(self):
        self.value = 1


class MessageDigest:
    def __init__(self, algorithm):
        names = {"SHA-256": "sha256", "SHA-1": "sha1", "SHA1": "sha1", "SHA": "sha1", "MD5": "md5"}
        name = names.get(non_null(algorithm).upper())
        self.make = getattr(hashlib, name, None) if name else None
        if DIGESTS and algorithm.upper() in LONG_DIGESTS:
            size = LONG_DIGESTS[algorithm.upper()]
            self.make = lambda data: LongDigest(data, size)
        if self.make is None:
            raise NoSuchAlgorithmException(algorithm + " MessageDigest not available")
        self.algorithm = algorithm
        self.reset()

    def reset(self):
        self.data = bytearray()

    def update(self, data):
        self.data.extend(bytes(data))

    def update_byte(self, b):
        self.data.append(b & 255)

    def update_part(self, data, start, count):
        if data is None:
            raise IllegalArgumentException("No input buffer given")
        if len(data) - start < count:
            raise IllegalArgumentException("Input buffer too short")
        self.take_part(data, start, count)

    def take_part(self, data, start, count):
        if start < 0 or count < 0:
            raise ArrayIndexOutOfBoundsException(checked_range_text(start, count, len(data)))
        self.update(data[start : start + count])

    def digest(self, data=None):
        if data is not None:
            self.update(data)
        out = self.make(self.data).digest()
        self.reset()
        return array.array("b", out)

    def size(self):
        return len(self.make(b"").digest())

    def __str__(self):
        return self.algorithm + " Message Digest from SUN, <initialized>\n"


class OwnDigest(MessageDigest):
    # What a program's own extends: the work is its own.
    def __init__(self, algorithm):
        self.algorithm = algorithm

    def reset(self):
        self.engine_reset()

    def update(self, data):
        self.engine_update(data, 0, len(data))

    def update_byte(self, b):
        self.engine_update_byte(b)

    def take_part(self, data, start, count):
        self.engine_update(data, start, count)

    def digest(self, data=None):
        if data is not None:
            self.update(data)
        return self.engine_digest()

    def size(self):
        return self.engine_size()

    def engine_size(self):
        return 0


LONG_DIGESTS = {"SHA-224": 28, "SHA224": 28, "SHA-384": 48, "SHA384": 48, "SHA-512": 64, "SHA512": 64}


class LongDigest:
    # What hashlib lacks of SHA-2 (FIPS 180-4): words of 64 bits, or of 32 for SHA-224.
    def __init__(self, data, size):
        self.data, self.size = bytes(data), size
        self.word = 32 if size == 28 else 64
        self.mask = (1 << self.word) - 1
        self.turns = (2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10)
        if self.word == 64:
            self.turns = (28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6)

    def turned(self, x, n):
        return (x >> n | x << (self.word - n)) & self.mask

    def padded(self):
        block = self.word * 2
        n = len(self.data)
        zeros = -(n + 1 + block // 8) % block
        return self.data + b"\x80" + bytes(zeros) + (n * 8).to_bytes(block // 8, "big")

    def first_state(self):
        # The first bits behind the point of square roots of primes; SHA-224 has the later half.
        primes = first_primes(16)
        primes = primes[8:] if self.size < 64 else primes[:8]
        roots = [integer_root(p << 128) & 0xFFFFFFFFFFFFFFFF for p in primes]
        return [r & self.mask if self.word == 32 else r for r in roots]

    def constants(self, n):
        return [cube_root_bits(p) >> 64 - self.word for p in first_primes(n)]

    def digest(self):
        size = self.word // 8
        rounds = 80 if self.word == 64 else 64
        k, state, data = self.constants(rounds), self.first_state(), self.padded()
        for at in range(0, len(data), 16 * size):
            w = [int.from_bytes(data[i : i + size], "big") for i in range(at, at + 16 * size, size)]
            self.block(state, w, k)
        return b"".join([x.to_bytes(size, "big") for x in state])[: self.size]

    def block(self, state, w, k):
        t, r, mask = self.turns, self.turned, self.mask
        for i in range(16, len(k)):
            x, y = w[i - 15], w[i - 2]
            x = r(x, t[6]) ^ r(x, t[7]) ^ x >> t[8]
            y = r(y, t[9]) ^ r(y, t[10]) ^ y >> t[11]
            w.append(w[i - 16] + x + w[i - 7] + y & mask)
        a, b, c, d, e, f, g, h = state
        for i in range(len(k)):
            x = h + (r(e, t[3]) ^ r(e, t[4]) ^ r(e, t[5])) + (e & f ^ ~e & g) + k[i] + w[i]
            y = (r(a, t[0]) ^ r(a, t[1]) ^ r(a, t[2])) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = x + y & mask, a, b, c, d + x & mask, e, f, g
        state[:] = [p + q & mask for p, q in zip(state, (a, b, c, d, e, f, g, h))]


def first_primes(n):
    found = []
    p = 2
    while len(found) < n:
        if all([p % q for q in found]):
            found.append(p)
        p += 1
    return found


def cube_root_bits(n):
    # The first 64 bits behind the point.
    low, high = 0, 8 << 64
    while high - low > 1:
        middle = low + high >> 1
        if middle**3 <= n << 192:
            low = middle
        else:
            high = middle
    return low & 0xFFFFFFFFFFFFFFFF


class GeneralSecurityException(Exception):
    java_name = "java.security.GeneralSecurityException"


class NoSuchAlgorithmException(GeneralSecurityException):
    java_name = "java.security.NoSuchAlgorithmException"


class UUID:
    def __init__(self, high, low):
        self.high, self.low = high, low

    def whole(self):
        return (self.high & 0xFFFFFFFFFFFFFFFF) << 64 | self.low & 0xFFFFFFFFFFFFFFFF

    def __str__(self):
        s = "%032x" % self.whole()
        return "-".join([s[:8], s[8:12], s[12:16], s[16:20], s[20:]])

    def __eq__(self, other):
        return isinstance(other, UUID) and self.high == other.high and self.low == other.low

    def __hash__(self):
        return long_hash(self.high ^ self.low)

    def compareTo(self, other):
        return cmp(self.high, other.high) or cmp(self.low, other.low)

    def written_by(self, out, name):
        out.put_form(self, name, (self.low, self.high))

    def of_form(values, data, items):
        return UUID(values[1], values[0])

    def version(self):
        return self.high >> 12 & 15


def uuid_of(data, version):
    data = bytearray(data)
    data[6] = data[6] & 15 | version << 4
    data[8] = data[8] & 0x3F | 0x80
    return uuid_of_number(int.from_bytes(data, "big"))


def uuid_of_number(n):
    return UUID(i64(n >> 64), i64(n & 0xFFFFFFFFFFFFFFFF))


def named_uuid(data):
    return uuid_of(hashlib.md5(bytes(data)).digest(), 3)


def random_uuid():
    random = Random()
    data = array.array("b", bytes(16))
    random.nextBytes(data)
    return uuid_of(bytes(data), 4)


def parse_uuid(s):
    if len(s) > 36:
        raise IllegalArgumentException("UUID string too large")
    parts = s.split("-")
    if len(parts) != 5:
        raise IllegalArgumentException("Invalid UUID string: " + s)
    n = 0
    for part, bits in zip(parts, (32, 16, 16, 16, 48)):
        n = n << bits | parse_part(part, 0, len(part), 16, parse_long) & ((1 << bits) - 1)
    return uuid_of_number(n)


def format_hex(data, separator="", upper=False):
    s = separator.join(["%02x" % b for b in bytes(data)])
    return s.upper() if upper else s


def parse_hex(s):
    return array.array("b", binascii.unhexlify(s))

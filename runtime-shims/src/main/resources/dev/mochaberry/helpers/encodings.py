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
    def __init__(self, url=False):
        self.letters = "-_" if url else "+/"

    def decode(self, data):
        s = data if isinstance(data, str) else bytes(data).decode()
        body = s.rstrip("=")
        for c in body:
            if not ("A" <= c <= "Z" or "a" <= c <= "z" or "0" <= c <= "9" or c in self.letters):
                raise IllegalArgumentException("Illegal base64 character " + to_radix(ord(c), 16))
        missing = -len(body) % 4
        if missing == 3:
            raise IllegalArgumentException("Last unit does not have enough valid bits")
        if len(s) != len(body) and len(s) - len(body) != missing:
            raise IllegalArgumentException("Input byte array has wrong 4-byte ending unit")
        body = body.replace("-", "+").replace("_", "/") + "=" * missing
        return array.array("b", binascii.a2b_base64(body))


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
        self.update(data[start : start + count])

    def reset(self):
        self.value = 0


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
        self.update(data[start : start + count])

    def digest(self, data=None):
        if data is not None:
            self.update(data)
        out = self.make(self.data).digest()
        self.reset()
        return array.array("b", out)

    def size(self):
        return {"sha256": 32, "sha1": 20}.get(self.make.__name__, 16)


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
    parts = s.split("-")
    if len(parts) != 5:
        raise IllegalArgumentException("Invalid UUID string: " + s)
    n = 0
    for part, bits in zip(parts, (32, 16, 16, 16, 48)):
        n = n << bits | parse_long(part, 16) & ((1 << bits) - 1)
    return uuid_of_number(n)


def format_hex(data, separator="", upper=False):
    s = separator.join(["%02x" % b for b in bytes(data)])
    return s.upper() if upper else s


def parse_hex(s):
    return array.array("b", binascii.unhexlify(s))

TABLE = []
for i in range(256):
    c = i
    for k in range(8):
        c = (c >> 1) ^ 0xEDB88320 if c & 1 else c >> 1
    TABLE.append(c)


def crc(data):
    c = 0xFFFFFFFF
    for b in data:
        c = TABLE[(c ^ b) & 0xFF] ^ (c >> 8)
    return c ^ 0xFFFFFFFF


def main():
    data = bytearray(3000)
    for i in range(len(data)):
        data[i] = i * 31 & 0xFF
    print("%x" % crc(data))


main()

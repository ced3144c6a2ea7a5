def fnv(data):
    h = 0x811c9dc5
    for b in data:
        h = (h ^ b) * 16777619 & 0xffffffff
    return h


def main():
    data = bytearray(600)
    for i in range(600):
        data[i] = (i * 31 + 7) & 0xff
    x = 0
    for r in range(10):
        x ^= fnv(data)
        data[r] = (data[r] + 3) & 0xff
    print("%x" % x)


main()

def adler(data):
    a = 1
    b = 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def main():
    data = bytearray(3000)
    for i in range(len(data)):
        data[i] = (i * 7 + 3) & 0xFF
    print(adler(data))


main()

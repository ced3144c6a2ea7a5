seed = 12345


def next_number():
    global seed
    seed = (seed * 1103515245 + 12345) & 0xFFFFFFFF
    return (seed >> 16) & 0x7FFF


def hash_of(s):
    h = 7
    for c in s:
        h = (h * 31 + ord(c)) & 0xFFFFFFFF
    return h - 0x100000000 if h & 0x80000000 else h


def main():
    total = 0
    for i in range(100000):
        total += next_number() % 100
    for i in range(3000):
        total ^= hash_of("the quick brown fox jumps")
    print(total)


main()

def mix(h):
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    h ^= h >> 16
    return h


def main():
    acc = 0
    for i in range(3000):
        acc = ((acc << 5 | acc >> 27) & 0xFFFFFFFF) ^ mix(i)
    if acc >= 0x80000000:
        acc -= 0x100000000
    print(acc)


main()

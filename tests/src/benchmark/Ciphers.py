def shift(text, by):
    out = []
    for c in text:
        if c.isupper():
            out.append(chr(65 + (ord(c) - 65 + by) % 26))
        elif c.islower():
            out.append(chr(97 + (ord(c) - 97 + by) % 26))
        else:
            out.append(c)
    return "".join(out)


def main():
    text = "Attack at Dawn, and bring the Lanterns!"
    for i in range(1000):
        text = shift(text, 1 + i % 5)
    print(text)


main()

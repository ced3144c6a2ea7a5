def main():
    total = 0
    for i in range(1000):
        parts = []
        for i in range(60):
            parts.append(str(i))
            parts.append(",")
        s = "".join(parts)
        commas = 0
        for i in range(len(s)):
            if s[i] == ",":
                commas += 1
        total += len(s) + commas
    print(total)


main()

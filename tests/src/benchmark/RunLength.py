def encode(s):
    out = []
    i = 0
    n = len(s)
    while i < n:
        c = s[i]
        run = 1
        while i + run < n and s[i + run] == c:
            run += 1
        out.append("%d%s" % (run, c))
        i += run
    return "".join(out)


def decode(s):
    out = []
    n = 0
    for c in s:
        if c.isdigit():
            n = n * 10 + int(c)
        else:
            for k in range(n):
                out.append(c)
            n = 0
    return "".join(out)


def main():
    s = "WWWWWWWWWWWWBWWWWWWWWWWWWBBBWWWWWWWWWWWWWWWWWWWWWWWWBWWWWWWWWWWWWWW"
    same = 0
    e = ""
    for i in range(200):
        e = encode(s)
        if decode(e) == s:
            same += 1
    print("%s %d" % (e, same))


main()

def count(commands):
    n = 0
    for i in range(len(commands)):
        c = commands[i]
        if c == "+":
            n = (n + 1) % 100
        elif c == "0":
            n = 0
        elif c == "#":
            print(n)
        else:
            break
    return n


def size(n):
    if n < 10:
        return "small"
    if n < 100:
        return "middle"
    return "large"


def check(word):
    if not word:
        print("empty")
    elif len(word) == 1:
        print("short")
    else:
        if len(word) > 20:
            raise IllegalArgumentException("long")
        print(word)


print(count("++#0+.+"))
print(size(50))
check("word")

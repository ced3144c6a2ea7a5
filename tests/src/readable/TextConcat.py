def label(name, count):
    return "%s: %d" % (name, count)


def line(a, b):
    return a + " " + b


def row(x, y, z, c, b):
    return "(%d, %d) %s 100%% %s %s" % (x, y, double_text(z), c, bool_text(b))


def repeat(s, n):
    result = ""
    for i in range(n):
        result += s + ","
    return result


print(label("apples", 3))
print(line("hello", "world"))
print(row(1, 2, 0.5, "x", True))
print(repeat("ab", 2) + repeat("c", 1))
print("n = 56")
print("%3d|%-5s|%s" % (42, "ab", fixed_text(2.5, 2)))

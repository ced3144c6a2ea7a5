"""Functions called as helpers are that are not in use."""


def add(text):
    log.append(text)


def repeat(text, times):
    result = ""
    for i in range(times):
        result += text
    return result


def same(a, b):
    return len(a) == len(b)


log = []
add(repeat("ab", 2))
add("c")
print(len(log))
print(bool_text(same("x", "y")))

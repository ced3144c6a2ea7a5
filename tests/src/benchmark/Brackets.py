def balanced(s):
    stack = []
    for c in s:
        if c == "(" or c == "[" or c == "{":
            stack.append(c)
        elif c == ")" or c == "]" or c == "}":
            if not stack:
                return False
            top = stack.pop()
            if c == ")" and top != "(" or c == "]" and top != "[" or c == "}" and top != "{":
                return False
    return not stack


texts = ["(a[b]{c})", "((((", "{[()]}{[()]}", "(]", "if (x[0]) { y(z[1]); }"]
n = 0
for r in range(60):
    for t in texts:
        if balanced(t):
            n += 1
print(n)

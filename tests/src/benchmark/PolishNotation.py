def evaluate(text):
    stack = []
    for t in text.split(" "):
        if t == "+":
            stack.append(stack.pop() + stack.pop())
        elif t == "*":
            stack.append(stack.pop() * stack.pop())
        elif t == "-":
            b = stack.pop()
            a = stack.pop()
            stack.append(a - b)
        else:
            stack.append(int(t))
    return stack.pop()


total = 0
for i in range(80):
    total += evaluate("5 1 2 + 4 * + 3 - 2 2 * *") + i
print(total)

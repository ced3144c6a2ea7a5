class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


class LinkedStack:
    def __init__(self):
        self.top = None
        self.size = 0

    def push(self, value):
        self.top = Node(value, self.top)
        self.size += 1

    def pop(self):
        if self.top is None:
            raise ValueError("empty")
        value = self.top.value
        self.top = self.top.next
        self.size -= 1
        return value


def evaluate(expression):
    stack = LinkedStack()
    for token in expression.split(" "):
        if token == "+":
            stack.push(stack.pop() + stack.pop())
        elif token == "*":
            stack.push(stack.pop() * stack.pop())
        elif token == "-":
            right = stack.pop()
            stack.push(stack.pop() - right)
        else:
            stack.push(int(token))
    return stack.pop()


def main():
    total = 0
    for i in range(2000):
        total += evaluate("3 4 + 2 * 7 - 5 6 * + " + str(i) + " +")
    print(total)


main()

import array


class TinyInterpreter:
    """A stack machine for texts such as "3 4 + 2 *"."""

    def __init__(self):
        self.size = 0
        self.stack = array.array("i", bytearray(16 * 4))

    def push(self, value):
        if self.size == len(self.stack):
            raise IllegalStateException("stack is full")
        stack = self.stack
        if not 0 <= self.size < 16:
            raise outside(stack, self.size)
        stack[self.size] = value
        self.size += 1

    def pop(self):
        if self.size == 0:
            raise IllegalStateException("stack is empty")
        self.size -= 1
        stack = self.stack
        if not 0 <= self.size < 16:
            raise outside(stack, self.size)
        return stack[self.size]

    def run(self, program):
        for word in split_text(" ", program):
            if word == "+":
                self.push(trunc_rem(self.pop() + self.pop(), 1000))
            elif word == "*":
                self.push(trunc_rem(self.pop() * self.pop(), 1000))
            elif word == "dup":
                top = self.pop()
                self.push(top)
                self.push(top)
            else:
                self.push(trunc_rem(parse_int(word), 1000))
        return self.pop()


# seven times two, squared
print(TinyInterpreter().run("3 4 + 2 * dup *"))

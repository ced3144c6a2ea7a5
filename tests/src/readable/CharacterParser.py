class CharacterParser:
    """Sums of digits with parentheses."""

    def __init__(self, text):
        self.pos = 0
        self.text = text

    def peek(self):
        """The next character, a space at the end."""
        return letter_at(self.text, self.pos) if self.pos < len(self.text) else " "

    def accept(self, wanted):
        if self.peek() == wanted:
            self.pos = min(self.pos + 1, len(self.text))
            return True
        return False


def apply(operator, a, b):
    if operator == "+":
        return (a + b) % 1000
    if operator == "-":
        return (a - b) % 1000
    raise IllegalArgumentException("no operator: " + operator)


def kind(c):
    if c in ("*", "+", "-"):
        return "operator"
    if c in ("(", ")"):
        return "bracket"
    return "digit" if "0" <= c <= "9" else "other"


def main():
    p = CharacterParser("(1+2)")
    print(bool_text(p.accept("(")))
    print(p.peek())
    print(apply("-", 5, 3))
    for c in "(1+ ":
        print(c + " is " + kind(c))


main()

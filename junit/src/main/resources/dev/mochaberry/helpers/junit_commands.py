# What JUnit tells a translated test class, line by line, each a Python tuple.


class JUnitCommand:
    def __init__(self, name, member, instance, around, values):
        self.name = name
        self.member = member
        self.instance = instance
        self.around = around
        self.values = values

    def parts(self, index):
        return JUnitCommand(self.name, 0, -1, -1, self.values[index])


def next_junit_command(lines):
    line = lines.readline()
    return JUnitCommand(*eval(line)) if line else None

"""A generic class that holds numbers."""


class Box:
    def __init__(self, content):
        self.content = content

    def get(self):
        return self.content


def main():
    boxes = []
    boxes.append(Box(1))
    boxes.append(Box(2))
    for box in boxes:
        print("box of %d" % box.get())


main()

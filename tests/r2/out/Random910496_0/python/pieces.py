# Loads a large module piece by piece: MicroPython keeps what it read of a file until all of it is compiled.
import sys

SIZE = 20000  # characters of a piece, at least


def load(name):
    for folder in sys.path:
        path = (folder + "/" if folder else "") + name + ".py"
        try:
            file = open(path)
        except OSError:
            continue
        with file:
            run(file, path, {"__name__": name, "__file__": path})
        return
    __import__(name)  # there is only the compiled module


def run(file, path, space):
    # A piece ends before what stands behind two empty lines; the empty lines before it keep the numbers of its lines.
    piece, size, start, line, empty = [], 0, 0, 0, 0
    for text in file:
        if size > SIZE and empty > 1 and text[0] not in " \n)]}":
            execute(piece, start, path, space)
            piece, size, start = [], 0, line
        empty = empty + 1 if text == "\n" else 0
        piece.append(text)
        size += len(text)
        line += 1
    execute(piece, start, path, space)


def execute(piece, start, path, space):
    text = "\n" * start + "".join(piece)
    piece.clear()
    code = compile(text, path, "exec")
    text = None
    exec(code, space)

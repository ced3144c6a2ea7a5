# Makes room for a version: its folder is there, with nothing in it that does not belong to it.
import os

ROOT = "/mochaberry"


def prepare(version, names, active, left):
    # active: the version that main.py must still start; left: versions of which nothing is needed.
    line = open("/main.py").readline().split(" ") if active else ["", "", "0"]
    if int(line[2]) != active:
        raise OSError("the board's program has changed meanwhile")
    for folder in (ROOT, "%s/%d" % (ROOT, version)):
        try:
            os.mkdir(folder)
        except OSError:
            os.listdir(folder)
    for name in os.listdir(folder):
        if name not in names:
            os.remove(folder + "/" + name)
    for v in left:
        folder = "%s/%d" % (ROOT, v)
        for name in os.listdir(folder):
            os.remove(folder + "/" + name)
        os.rmdir(folder)
    print("prepared")

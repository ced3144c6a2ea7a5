# What is on a board, a line each; run before anything is planned.
import gc
import os
import sys

ROOT = "/mochaberry"


def lines(path):
    try:
        with open(path) as f:
            return f.read().split("\n")
    except OSError:
        return []


def versions():
    try:
        return sorted(int(v) for v in os.listdir(ROOT) if v.isdigit())
    except OSError:
        return []


def is_file(module):
    # Whether a module comes from the file system; such a one is not run just to look at it.
    for folder in sys.path:
        for ending in (".py", ".mpy", ""):
            try:
                os.stat(folder + "/" + module + ending)
                return True
            except OSError:
                pass
    return False


def look(needs):
    for name in needs:
        if not is_file(name):
            try:
                module = __import__(name)
            except ImportError:
                print("lacks", name)
                continue
            for attribute in needs[name]:
                if not hasattr(module, attribute):
                    print("lacks", name + "." + attribute)
    print("end")


try:
    import machine

    print("id", "".join("%02x" % b for b in machine.unique_id()))
except (ImportError, AttributeError):
    print("id")
print("implementation", sys.implementation[0])
print("firmware", ".".join(str(n) for n in sys.implementation[1][:3]))
print("machine", os.uname()[4] if hasattr(os, "uname") else getattr(sys.implementation, "_machine", sys.platform))
print("mpy", getattr(sys.implementation, "_mpy", 0))
gc.collect()
print("heap", gc.mem_free())
disk = os.statvfs("/")
print("block", disk[0])
print("free", disk[0] * disk[3])
try:
    with open("/main.py") as f:
        words = f.readline().split()
    print("main", words[2] if words[:2] == ["#", "mochaberry"] and len(words) > 2 else "foreign")
except OSError:
    pass
for v in versions():
    print("version", v)
    for line in lines("%s/%d/manifest" % (ROOT, v)):
        if line:
            print("version", v, line)

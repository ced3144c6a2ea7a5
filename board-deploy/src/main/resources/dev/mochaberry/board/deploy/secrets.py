# Changes what a board knows as secrets; values come in a file, never in code that others may see.
import os

FILE = "/secrets"
COMING = "/secrets.new"


def known():
    found = {}
    for path in (FILE, COMING):
        try:
            with open(path) as f:
                for line in f:
                    if "=" in line:
                        name, value = line.rstrip("\r\n").split("=", 1)
                        found[name] = value
        except OSError:
            pass
    return found


def write(found):
    with open("/secrets.tmp", "w") as f:
        for name in sorted(found):
            f.write(name + "=" + found[name] + "\n")
    os.rename("/secrets.tmp", FILE)
    try:
        os.remove(COMING)
    except OSError:
        pass


def remove(name):
    found = known()
    if found.pop(name, None) is None:
        print("missing")
    write(found)


def names():
    for name in sorted(known()):
        print("secret", name)

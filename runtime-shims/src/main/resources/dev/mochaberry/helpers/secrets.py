# What a program must know and its sources must not: on a board in its flash, on a computer in a file of
# the user's, a line "name=value" each. `mochaberry secrets` writes both.
import os
import sys


def secrets_file():
    if sys.platform not in ("linux", "darwin", "win32"):
        return "/secrets"
    return os.getenv("MOCHABERRY_SECRETS") or os.getenv("HOME") + "/.config/mochaberry/secrets"


def find_secret(name):
    try:
        with open(secrets_file()) as f:
            for line in f:
                if line.startswith(name + "="):
                    return line[len(name) + 1 :].rstrip("\r\n")
    except OSError:
        pass  # nobody has set any
    return None


def read_secret(name):
    value = find_secret(non_null(name))
    if value is None:
        raise IllegalStateException("no secret " + name + ": mochaberry secrets set " + name)
    return value

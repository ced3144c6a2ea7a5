# What a program must know and its sources must not: on a board in its flash, on a computer in a file of
# the user's, a line "name=value" each. `mochaberry secrets` writes both.


def secrets_file():
    home = environment("HOME")  # a board has none
    return environment("MOCHABERRY_SECRETS") or (home + "/.config/mochaberry/secrets" if home else "/secrets")


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

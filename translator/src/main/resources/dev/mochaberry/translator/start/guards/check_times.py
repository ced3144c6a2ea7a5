# A wait that is too long for the board's clock is refused before anything has begun.
LONGEST = 0x1FFFFFFF


def check_time(ms):
    if ms > LONGEST:
        raise ValueError("cannot wait %d ms: MicroPython's longest is %d ms" % (ms, LONGEST))
    return ms

"""A memo of results, by number."""


def collatz(n):
    if n == 1:
        return 1
    known = KNOWN.get(n)
    if known is not None:
        return known.v
    steps = 1 + collatz((n // 2 if n >= 0 else -(-n // 2)) if n % 2 == 0 else i64(3 * n + 1))
    if steps > 0x7fffffffffffffff:
        steps = i64(steps)
    KNOWN[n] = Long(steps)
    return steps


KNOWN = {}
print(collatz(27))

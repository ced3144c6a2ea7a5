def fib(n):
    if n < 2:
        return n
    known = MEMO.get(n)
    if known is not None:
        return known.v
    value = fib(n - 1) + fib(n - 2)
    if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
        value = i64(value)
    MEMO[n] = Long(value)
    return value


def main():
    counts = TreeMap()
    for w in split_text(" ", "a b a c b a"):
        counts.merge(w, 1, lambda x, y: i32(x + y))
    for key, value in counts.items():
        print("%s=%d" % (key, value))
    print(counts.get("z", 0))
    print(fib(50))


MEMO = {}
main()

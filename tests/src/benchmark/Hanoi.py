moves = 0


def move(n, a, c, b):
    global moves
    if n == 0:
        return
    move(n - 1, a, b, c)
    moves += 1
    move(n - 1, b, c, a)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


move(10, "A", "C", "B")
print(moves, ackermann(2, 15))

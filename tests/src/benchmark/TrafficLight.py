RED = 0
GREEN = 1
YELLOW = 2
NAMES = ("RED", "GREEN", "YELLOW")
SECONDS = (30, 25, 5)


def next_state(s):
    if s == RED:
        return GREEN
    if s == GREEN:
        return YELLOW
    return RED


def main():
    s = RED
    time = 0
    changes = 0
    seen = [0] * 3
    for tick in range(2500):
        time += 1
        seen[s] += 1
        if time >= SECONDS[s]:
            s = next_state(s)
            time = 0
            changes += 1
    print(NAMES[s], changes, seen[0], seen[2])


main()

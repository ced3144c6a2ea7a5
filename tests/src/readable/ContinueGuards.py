"""Tests that end a turn of a loop stay tests that end it."""

import array


from micropython import const

NONE = const(-1)


def sum_(readings, limit):
    """The sum of the valid readings; one above the limit ends them."""
    total = 0
    for reading in readings:
        if reading == NONE or reading == 0 or reading == 999:
            continue
        if reading < 0 and total > 100:
            continue
        if reading > limit or total > 10_000:
            break
        total += reading
    return total


print(sum_(array.array("i", [3, NONE, 4, 0, 50, 7]), 40))

import array


def lowest(values):
    low = values[0]

    # the rest may be lower
    for v in values:
        if v < low:
            low = v

    return low


def report(values, loud):
    low = lowest(values)

    if loud:
        print("lowest")

        print(low)
    else:
        print(low)

    print("done")


def main():
    values = array.array("i", [3, 1, 2])

    report(values, True)
    report(values, False)


main()

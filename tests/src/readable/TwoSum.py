"""An index of what was seen."""

import array


def find(numbers, target):
    seen = {}
    for i in range(len(numbers)):
        if target - numbers[i] in seen:
            return array.array("i", [non_null(seen.get(target - numbers[i])), i])
        seen[numbers[i]] = i
    return array.array("i", [])


def main():
    for i in find(array.array("i", [2, 7, 11, 15]), 26):
        print(i)


main()

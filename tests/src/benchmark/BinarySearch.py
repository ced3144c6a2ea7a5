from array import array


def search(a, key):
    low = 0
    high = len(a) - 1
    while low <= high:
        middle = (low + high) >> 1
        if a[middle] < key:
            low = middle + 1
        elif a[middle] > key:
            high = middle - 1
        else:
            return middle
    return -1


n = int("1000")
a = array("i", [3 * i for i in range(n)])
found = 0
for key in range(3000):
    if search(a, key) >= 0:
        found += 1
print(found)

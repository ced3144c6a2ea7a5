def count(n):
    for i in range(n):
        print(i)
    for i in range(n, 0, -1):
        print(i)
    for i in range(0, 101, 25):
        print(i)
    for i in range(n - 1, -1, -2):
        print(i)


def triangle(rows):
    total = 0
    for row in range(rows):
        for column in range(row + 1):
            total += row * column
    return total


def times(n):
    for i in range(n):
        print("again")


count(3)
print(triangle(4))
times(2)

"""That something is formatted says nothing of the rows of arrays."""


def main():
    factors = ((1, 2), (3, 4))
    product = multi_array((2, 2), "i")
    for i in range(2):
        for j in range(2):
            for k in range(2):
                product[i][j] += factors[i][k] * factors[k][j]
            print("%4d" % product[i][j], end="")
        print()


main()

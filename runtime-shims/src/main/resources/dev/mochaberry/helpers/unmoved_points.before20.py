# BigDecimal.movePointLeft(0).


def unmoved_point(x):
    return x

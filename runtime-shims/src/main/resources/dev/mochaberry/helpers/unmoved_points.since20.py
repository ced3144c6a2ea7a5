# BigDecimal.movePointLeft(0).


def unmoved_point(x):
    return set_scale(x, 0) if x.scale < 0 else x

# What futures say that have failed.
NAMED_CANCELLATIONS = True


def shown_failure(e):
    return class_name(e)

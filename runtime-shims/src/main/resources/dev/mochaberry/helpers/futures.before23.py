# What futures say that have failed.
NAMED_CANCELLATIONS = False


def shown_failure(e):
    return throwable_text(e)

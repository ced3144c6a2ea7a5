# Exceptions in object streams.


def is_exception_class(cls):
    # Or a function that makes what is none.
    return isinstance(cls, type) and issubclass(cls, BaseException)


def take_throwable(x, values):
    cause, message, trace, suppressed = values
    x.args = (message, cause) + tuple(suppressed) if suppressed or cause is not x else (message,)

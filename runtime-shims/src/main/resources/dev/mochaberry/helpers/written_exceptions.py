# Exceptions in object streams.


def take_throwable(x, values):
    cause, message, trace, suppressed = values
    x.args = (message, cause) + tuple(suppressed) if suppressed or cause is not x else (message,)

# Exceptions in object streams.


def blank_exception(cls):
    # Without its constructor: object.__new__ cannot make what extends a class of Python's own.
    own = cls.__dict__.get("__init__")
    cls.__init__ = lambda self: None
    try:
        return cls()
    finally:
        if own:
            cls.__init__ = own
        else:
            del cls.__init__


def is_exception_class(cls):
    # Or a function that makes what is none.
    return isinstance(cls, type) and issubclass(cls, BaseException)


def take_throwable(x, values):
    cause, message, trace, suppressed = values
    x.args = (message, cause) + tuple(suppressed) if suppressed or cause is not x else (message,)

# java.lang.Throwable: messages, causes, what was suppressed, stack traces.
import array


def class_name(x):
    if isinstance(x, array.array):
        return array_kind(x)[:-1]
    return x.kind if isinstance(x, list) and hasattr(x, "kind") else type_name(type(x))


def message(e):
    if hasattr(e, "getMessage"):
        return e.getMessage()
    return base_message(e)


def base_message(e):
    if isinstance(e, OSError) and e.args and isinstance(e.args[0], int):
        return str(e)
    return e.args[0] if e.args else None


def localized_message(e):
    return e.getLocalizedMessage() if hasattr(e, "getLocalizedMessage") else message(e)


def cause(e):
    return e.getCause() if hasattr(e, "getCause") else base_cause(e)


def base_cause(e):
    found = e.args[1] if len(e.args) > 1 else None
    return found if found is not e and isinstance(found, BaseException) else None


def cause_text(e):
    return None if e is None else exception_text(e)


def cause_arguments(e):
    return cause_text(e), e


def init_cause(e, other):
    if len(e.args) > 1 and e.args[1] is not e:
        words = "a null" if other is None else exception_text(other)
        raise IllegalStateException("Can't overwrite cause with " + words, e)
    if other is e:
        raise IllegalArgumentException("Self-causation not permitted", e)
    e.args = (base_message(e), other) + e.args[2:]
    return e


def exception_text(e):
    # Also of null, and of exceptions with a text of their own.
    if e is None:
        return "null"
    return string_text(e.__str__()) if hasattr(type(e), "overrides_text") else throwable_text(e)


def throwable_text(e):
    e = java_exception(e)
    found = localized_message(e)
    return class_name(e) if found is None else class_name(e) + ": " + found


class Keeping:
    # What an exception keeps: exceptions that were suppressed, and its stack trace. It stands first
    # among the suppressed ones.
    def __init__(self, suppressed, trace):
        self.suppressed, self.trace = suppressed, trace


def add_suppressed(e, other):
    if other is e:
        raise IllegalArgumentException("Self-suppression not permitted", e)
    if other is None:
        raise NullPointerException("Cannot suppress a null exception.")
    if len(e.args) > 2 and isinstance(e.args[2], Keeping) and not e.args[2].suppressed:
        return
    e.args = e.args + (None, e)[len(e.args) :] + (other,)


def suppressed(e):
    if len(e.args) > 2 and isinstance(e.args[2], Keeping):
        return list(e.args[3:])
    return list(e.args[2:])


class StackTraceElement:
    java_name = "java.lang.StackTraceElement"

    def __init__(self, frame):
        # As the JVM writes it: Class.method(File.java:12).
        self.frame = frame
        name, place = frame[:-1].split("(")
        self.owner, self.method = name.rsplit(".", 1) if "." in name else ("", name)
        self.file, line = place.rsplit(":", 1)
        self.line = int(line)

    def __str__(self):
        return self.frame


def made_element(owner, method, file, line):
    for part, word in ((owner, "Declaring class"), (method, "Method name")):
        if part is None:
            raise NullPointerException(word + " is null")
    e = StackTraceElement(owner + "." + method + "(:0)")
    e.owner, e.method, e.file, e.line = owner, method, file, line
    place = "Native Method" if line == -2 else "Unknown Source" if file is None else file + (":" + str(line) if line >= 0 else "")
    e.frame = owner + "." + method + "(" + place + ")"
    return e


def same_element(e, other):
    if not isinstance(other, StackTraceElement):
        return False
    return (e.owner, e.method, e.file, e.line) == (other.owner, other.method, other.file, other.line)


MADE = []


def made_at(e, place):
    # An exception that is not thrown where it is made: its trace begins there all the same.
    if len(MADE) > 99:
        MADE.pop(0)
    MADE.append((e, place))
    return e


def place_made(e):
    for other, place in MADE:
        if other is e:
            return place
    return None


def set_stack_trace(e, trace):
    # The first of a list is found first.
    MADE.insert(0, (non_null(e), [non_null(x) for x in non_null(trace)]))
    if len(MADE) > 99:
        MADE.pop()


def stack_trace(e):
    import faults

    place = place_made(e)
    if isinstance(place, list):
        return list(place)
    if len(e.args) > 2 and isinstance(e.args[2], Keeping) and not e.args[2].trace:
        return []
    return [StackTraceElement(f) for f in faults.frames(e, __file__, place_made)]


def print_stack_trace(e, write=print_error):
    import faults

    faults.print_stack_trace(e, __file__, write, place_made)


def throw(e):
    raise e


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def call_method(x, name, *arguments):
    # Unlike x.name(...): the arguments come before the discovery that x is None.
    return getattr(x, name)(*arguments)


def adopt(x, made):
    # Constructs an object of a subclass as a function of the library has made one of its class.
    for name, value in made.__dict__.items():
        setattr(x, name, value)


def unsupported():
    raise UnsupportedOperationException()


class InitializerFault:
    def __init__(self, name, fault):
        self.name = name
        self.fault = fault
        self.told = None

    def throw(self):
        if self.fault is not None:
            fault, self.fault = self.fault, None
            fault = told_exception(fault)
            self.told = "Exception " + exception_text(fault) + ' [in thread "main"]'
            if not isinstance(fault, Exception):
                raise fault
            raise ExceptionInInitializerError(None, fault)
        cause = ExceptionInInitializerError(self.told)
        raise NoClassDefFoundError("Could not initialize class " + self.name, cause)

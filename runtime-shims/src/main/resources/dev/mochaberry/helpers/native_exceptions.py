# What Python raises, as the exception Java throws for it.
import asyncio


def java_exception(e):
    # What Java would have thrown where MicroPython raised e.
    if is_java(e):
        return e
    if isinstance(e, ZeroDivisionError):
        return arithmetic_exception(e)
    if isinstance(e, IndexError):
        return index_exception(e)
    if isinstance(e, (AttributeError, TypeError)):
        return null_exception(e)
    if isinstance(e, (MemoryError, OverflowError)):
        return memory_error(e)
    if isinstance(e, OSError):
        return network_fault(e) if STREAMS else IOException(base_message(e))
    if isinstance(e, EOFError):
        return EOFException()
    if isinstance(e, UnicodeError):
        return CharacterCodingException()
    if ASYNCIO and isinstance(e, asyncio.TimeoutError):
        return from_native(TimeoutException(), e)
    if TIMES and type(e) is ValueError:
        return from_native(IllegalArgumentException(base_message(e)), e)
    if type(e) is RuntimeError:
        if ASYNCIO and "recursion" not in str(e):
            return from_native(IllegalStateException(base_message(e)), e)
        return stack_error(e)
    return e


NETWORK_FAULTS = {
    9: (SocketException, "Socket closed"),
    32: (SocketException, "Broken pipe"),
    98: (BindException, "Address already in use"),
    99: (BindException, "Cannot assign requested address"),
    101: (SocketException, "Network is unreachable"),
    104: (SocketException, "Connection reset"),
    107: (SocketException, "Socket is not connected"),
    110: (ConnectException, "Connection timed out"),
    111: (ConnectException, "Connection refused"),
    113: (NoRouteToHostException, "No route to host"),
}


def network_fault(e):
    # The unix port words the fault of a look-up itself, boards have small numbers below 0.
    number = e.errno
    if isinstance(number, str) or -100 <= number < 0:
        return from_native(UnknownHostException("Name or service not known"), e)
    if number < -100:
        return from_native(SSLException("the TLS connection failed"), e)
    kind, words = NETWORK_FAULTS.get(number, (IOException, base_message(e)))
    return from_native(kind(words), e)


def state_exception(e):
    # A clause that means asyncio's RuntimeError, and not that of a full stack.
    if type(e) is RuntimeError and "recursion" in str(e):
        raise e
    return told_exception(e)


def told_exception(e):
    # The same with the message of a null that the program met, as the JVM words it.
    found = java_exception(e)
    return told_null(found, e) if type(found) is NullPointerException else found


def is_java(e):
    return hasattr(e, "java_name") or type(e) in (Exception, BaseException)


def arithmetic_exception(e):
    return e if is_java(e) else from_native(ArithmeticException("/ by zero"), e)


def index_exception(e):
    return e if is_java(e) else from_native(IndexOutOfBoundsException(base_message(e)), e)


def null_exception(e):
    return e if is_java(e) else from_native(NullPointerException(), e)


def told_null_exception(e):
    return told_null(null_exception(e), e)


def told_null(found, e):
    if base_message(found) is None:
        message = null_message(e)
        if message is not None:
            found.args = (message,) + found.args[1:]
    return found


def null_message(e):
    try:
        import faults
    except ImportError:
        return None  # the program came without the file that knows
    return faults.null_message(e, __file__)


def memory_error(e):
    if is_java(e):
        return e
    # Larger frames live in the heap: calls without end may fill it before the stack.
    return stack_error(e) if is_deep(e) else from_native(OutOfMemoryError("Java heap space"), e)


def is_deep(e):
    try:
        import faults
    except ImportError:
        return False
    return faults.is_deep(e)


def stack_error(e):
    return e if is_java(e) else from_native(StackOverflowError(), e)


def from_native(found, e):
    found.native = e
    return found

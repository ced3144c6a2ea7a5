# Java's exceptions that Python lacks. The args are the message, the cause (the exception itself: none
# was given yet), then what was suppressed.
import array
import asyncio
import sys


class JavaException(Exception):
    # With room for a cause or suppressed exceptions that come later.
    java_name = "java.lang.Exception"


class JavaThrowable(BaseException):
    java_name = "java.lang.Throwable"


class Error(BaseException):
    java_name = "java.lang.Error"


class JavaAssertionError(Error):
    java_name = "java.lang.AssertionError"


def assertion_error(detail):
    # A detail that is an exception is the cause as well.
    if isinstance(detail, BaseException):
        return JavaAssertionError(exception_text(detail), detail)
    return JavaAssertionError(text(detail))


class LinkageError(Error):
    java_name = "java.lang.LinkageError"


class ExceptionInInitializerError(LinkageError):
    java_name = "java.lang.ExceptionInInitializerError"


class VirtualMachineError(Error):
    java_name = "java.lang.VirtualMachineError"


class StackOverflowError(VirtualMachineError):
    java_name = "java.lang.StackOverflowError"


class OutOfMemoryError(VirtualMachineError):
    java_name = "java.lang.OutOfMemoryError"


class InternalError(VirtualMachineError):
    java_name = "java.lang.InternalError"


class RuntimeException(Exception):
    java_name = "java.lang.RuntimeException"


class ArithmeticException(RuntimeException):
    java_name = "java.lang.ArithmeticException"


class ArrayStoreException(RuntimeException):
    java_name = "java.lang.ArrayStoreException"


class ClassCastException(RuntimeException):
    java_name = "java.lang.ClassCastException"


class IllegalArgumentException(RuntimeException):
    java_name = "java.lang.IllegalArgumentException"


class NumberFormatException(IllegalArgumentException):
    java_name = "java.lang.NumberFormatException"


class IllegalFormatException(IllegalArgumentException):
    java_name = "java.util.IllegalFormatException"


class UnknownFormatConversionException(IllegalFormatException):
    java_name = "java.util.UnknownFormatConversionException"


class MissingFormatArgumentException(IllegalFormatException):
    java_name = "java.util.MissingFormatArgumentException"


class IllegalStateException(RuntimeException):
    java_name = "java.lang.IllegalStateException"


class IllegalMonitorStateException(RuntimeException):
    java_name = "java.lang.IllegalMonitorStateException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class StringIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.StringIndexOutOfBoundsException"


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class SecurityException(RuntimeException):
    java_name = "java.lang.SecurityException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


class MatchException(RuntimeException):
    java_name = "java.lang.MatchException"


class CloneNotSupportedException(Exception):
    java_name = "java.lang.CloneNotSupportedException"


class InterruptedException(Exception):
    java_name = "java.lang.InterruptedException"


class ReflectiveOperationException(Exception):
    java_name = "java.lang.ReflectiveOperationException"


class ClassNotFoundException(ReflectiveOperationException):
    java_name = "java.lang.ClassNotFoundException"


class NoSuchElementException(RuntimeException):
    java_name = "java.util.NoSuchElementException"


class InputMismatchException(NoSuchElementException):
    java_name = "java.util.InputMismatchException"


class ConcurrentModificationException(RuntimeException):
    java_name = "java.util.ConcurrentModificationException"


class EmptyStackException(RuntimeException):
    java_name = "java.util.EmptyStackException"


class IOException(Exception):
    java_name = "java.io.IOException"


class FileNotFoundException(IOException):
    java_name = "java.io.FileNotFoundException"


class EOFException(IOException):
    java_name = "java.io.EOFException"


class UnknownHostException(IOException):
    java_name = "java.net.UnknownHostException"


class SSLException(IOException):
    java_name = "javax.net.ssl.SSLException"


class SocketException(IOException):
    java_name = "java.net.SocketException"


class BindException(SocketException):
    java_name = "java.net.BindException"


class ConnectException(SocketException):
    java_name = "java.net.ConnectException"


class NoRouteToHostException(SocketException):
    java_name = "java.net.NoRouteToHostException"


class CharacterCodingException(IOException):
    java_name = "java.nio.charset.CharacterCodingException"


class UncheckedIOException(RuntimeException):
    java_name = "java.io.UncheckedIOException"


class TimeoutException(Exception):
    java_name = "java.util.concurrent.TimeoutException"


class ExecutionException(Exception):
    java_name = "java.util.concurrent.ExecutionException"


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


def stack_trace(e):
    import faults

    if len(e.args) > 2 and isinstance(e.args[2], Keeping) and not e.args[2].trace:
        return []
    return [StackTraceElement(f) for f in faults.frames(e, __file__)]


def print_stack_trace(e, write=print_error):
    import faults

    faults.print_stack_trace(e, __file__, write)


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


def throw(e):
    raise e


def non_null(x):
    if x is None:
        raise NullPointerException()
    return x


def call_method(x, name, *arguments):
    # Unlike x.name(...): the arguments come before the discovery that x is None.
    return getattr(x, name)(*arguments)


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


class NoClassDefFoundError(LinkageError):
    java_name = "java.lang.NoClassDefFoundError"


class IncompatibleClassChangeError(LinkageError):
    java_name = "java.lang.IncompatibleClassChangeError"


class NoSuchFieldError(IncompatibleClassChangeError):
    java_name = "java.lang.NoSuchFieldError"


class IllegalFormatConversionException(IllegalFormatException):
    java_name = "java.util.IllegalFormatConversionException"


class FormatFlagsConversionMismatchException(IllegalFormatException):
    java_name = "java.util.FormatFlagsConversionMismatchException"


class MissingFormatWidthException(IllegalFormatException):
    java_name = "java.util.MissingFormatWidthException"


class IllegalFormatPrecisionException(IllegalFormatException):
    java_name = "java.util.IllegalFormatPrecisionException"


class IllegalFormatWidthException(IllegalFormatException):
    java_name = "java.util.IllegalFormatWidthException"


class IllegalFormatFlagsException(IllegalFormatException):
    java_name = "java.util.IllegalFormatFlagsException"


class DuplicateFormatFlagsException(IllegalFormatException):
    java_name = "java.util.DuplicateFormatFlagsException"


class IllegalFormatCodePointException(IllegalFormatException):
    java_name = "java.util.IllegalFormatCodePointException"


class closing:
    # For "with": closes what it is given at the end, as Java's try does. What closing throws is
    # added to what the body has thrown.
    def __init__(self, resource):
        self.resource = resource

    def __enter__(self):
        return self.resource

    def __exit__(self, kind, error, trace):
        if self.resource is None:
            return
        if error is None:
            self.resource.close()
            return
        thrown = told_exception(error)
        try:
            self.resource.close()
        except BaseException as e:
            add_suppressed(thrown, told_exception(e))
        if thrown is not error:
            raise thrown


class aclosing(closing):
    # The same for "async with" and what closes by awaiting.
    async def __aenter__(self):
        return self.resource

    async def __aexit__(self, kind, error, trace):
        if self.resource is None:
            return
        if error is None:
            await self.resource.close()
            return
        thrown = told_exception(error)
        try:
            await self.resource.close()
        except BaseException as e:
            add_suppressed(thrown, told_exception(e))
        if thrown is not error:
            raise thrown

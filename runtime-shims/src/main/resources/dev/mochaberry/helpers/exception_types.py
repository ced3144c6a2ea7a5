# Java's exceptions that Python lacks. The args are the message, the cause (the exception itself: none
# was given yet), then what was suppressed.


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


class UnsupportedEncodingException(IOException):
    java_name = "java.io.UnsupportedEncodingException"


class UnsupportedCharsetException(IllegalArgumentException):
    java_name = "java.nio.charset.UnsupportedCharsetException"


class IllegalCharsetNameException(IllegalArgumentException):
    java_name = "java.nio.charset.IllegalCharsetNameException"


class EOFException(IOException):
    java_name = "java.io.EOFException"


class UTFDataFormatException(IOException):
    java_name = "java.io.UTFDataFormatException"


class ObjectStreamException(IOException):
    java_name = "java.io.ObjectStreamException"


class NotSerializableException(ObjectStreamException):
    java_name = "java.io.NotSerializableException"


class InvalidObjectException(ObjectStreamException):
    java_name = "java.io.InvalidObjectException"


class InvalidClassException(ObjectStreamException):
    java_name = "java.io.InvalidClassException"


class StreamCorruptedException(ObjectStreamException):
    java_name = "java.io.StreamCorruptedException"


class OptionalDataException(ObjectStreamException):
    java_name = "java.io.OptionalDataException"


class NotActiveException(ObjectStreamException):
    java_name = "java.io.NotActiveException"


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


class MalformedInputException(CharacterCodingException):
    java_name = "java.nio.charset.MalformedInputException"
    written = ("length",)

    def __init__(self, length=1):
        super().__init__("Input length = " + str(length))
        self.length = length


class UnmappableCharacterException(CharacterCodingException):
    java_name = "java.nio.charset.UnmappableCharacterException"
    written = ("length",)

    def __init__(self, length=1):
        super().__init__("Input length = " + str(length))
        self.length = length


class UncheckedIOException(RuntimeException):
    java_name = "java.io.UncheckedIOException"


class TimeoutException(Exception):
    java_name = "java.util.concurrent.TimeoutException"


class ExecutionException(Exception):
    java_name = "java.util.concurrent.ExecutionException"


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


class IllegalFormatArgumentIndexException(IllegalFormatException):
    java_name = "java.util.IllegalFormatArgumentIndexException"


class IllegalFormatWidthException(IllegalFormatException):
    java_name = "java.util.IllegalFormatWidthException"


class IllegalFormatFlagsException(IllegalFormatException):
    java_name = "java.util.IllegalFormatFlagsException"


class DuplicateFormatFlagsException(IllegalFormatException):
    java_name = "java.util.DuplicateFormatFlagsException"


class IllegalFormatCodePointException(IllegalFormatException):
    java_name = "java.util.IllegalFormatCodePointException"

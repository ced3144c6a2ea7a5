package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.io.PrintStream;
import java.io.PrintWriter;

/** How {@code java.lang.Throwable} maps to Python. */
@Mirror("java.lang.Throwable")
@PythonClass(name = "BaseException")
abstract class ThrowableMirror {
  @PythonExpression("BaseException()")
  ThrowableMirror() {}

  @PythonExpression("BaseException({0})")
  ThrowableMirror(String value) {}

  @PythonExpression("BaseException({0}, {1})")
  ThrowableMirror(String first, Throwable second) {}

  @PythonExpression("BaseException(cause_text({0}), {0})")
  ThrowableMirror(Throwable value) {}

  @PythonExpression("BaseException({0}, {1}, Keeping({2}, {3}))")
  ThrowableMirror(String first, Throwable second, boolean third, boolean fourth) {}

  @PythonExpression("message({this})")
  @PythonOverride("getMessage")
  @MayReturnNull
  native String getMessage();

  @PythonExpression("localized_message({this})")
  @PythonOverride("getLocalizedMessage")
  @MayReturnNull
  native String getLocalizedMessage();

  @PythonExpression("cause({this})")
  @PythonOverride("getCause")
  @MayReturnNull
  native Throwable getCause();

  @PythonExpression("init_cause({this}, {0})")
  native Throwable initCause(Throwable value);

  @PythonExpression("exception_text(non_null({this}))")
  @PythonOverride("__str__")
  public native String toString();

  @PythonExpression("print_stack_trace({this})")
  native void printStackTrace();

  @PythonExpression("print_stack_trace({this}, {0}.println)")
  native void printStackTrace(PrintStream value);

  @PythonExpression("print_stack_trace({this}, {0}.println)")
  native void printStackTrace(PrintWriter value);

  @PythonExpression("add_suppressed({this}, {0})")
  final native void addSuppressed(Throwable value);

  @PythonExpression("suppressed({this})")
  final native Throwable[] getSuppressed();

  @PythonExpression("stack_trace({this})")
  native StackTraceElement[] getStackTrace();

  @PythonExpression("set_stack_trace({this}, {0})")
  native void setStackTrace(StackTraceElement[] value);

  @PythonExpression("{this}")
  native Throwable fillInStackTrace();
}

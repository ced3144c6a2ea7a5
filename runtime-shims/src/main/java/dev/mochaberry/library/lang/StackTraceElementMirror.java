package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.StackTraceElement} maps to Python. */
@Mirror("java.lang.StackTraceElement")
@PythonClass(name = "StackTraceElement")
abstract class StackTraceElementMirror {
  @PythonExpression("{this}.owner")
  native String getClassName();

  @PythonExpression("{this}.method")
  native String getMethodName();

  @PythonExpression("{this}.file")
  native String getFileName();

  @PythonExpression("{this}.line")
  native int getLineNumber();

  @PythonExpression("False")
  native boolean isNativeMethod();
}

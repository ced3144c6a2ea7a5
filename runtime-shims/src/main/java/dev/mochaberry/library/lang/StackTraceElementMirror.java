package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.StackTraceElement} maps to Python. */
@Mirror("java.lang.StackTraceElement")
@PythonClass(name = "StackTraceElement")
abstract class StackTraceElementMirror {
  @PythonExpression("made_element({0}, {1}, {2}, {3})")
  StackTraceElementMirror(String owner, String method, String file, int line) {}

  @PythonExpression("same_element({this}, {0})")
  public native boolean equals(Object other);

  @PythonExpression("{this}.owner")
  native String getClassName();

  @PythonExpression("{this}.method")
  native String getMethodName();

  @PythonExpression("{this}.file")
  @MayReturnNull
  native String getFileName();

  @PythonExpression("{this}.line")
  native int getLineNumber();

  @PythonExpression("{this}.line == -2")
  native boolean isNativeMethod();
}

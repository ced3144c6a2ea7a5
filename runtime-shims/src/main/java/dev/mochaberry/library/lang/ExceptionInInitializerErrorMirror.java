package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ExceptionInInitializerError} maps to Python. */
@Mirror("java.lang.ExceptionInInitializerError")
@PythonClass(name = "ExceptionInInitializerError")
abstract class ExceptionInInitializerErrorMirror {
  @PythonExpression("ExceptionInInitializerError()")
  ExceptionInInitializerErrorMirror() {}

  @PythonExpression("ExceptionInInitializerError(None, {0})")
  ExceptionInInitializerErrorMirror(Throwable value) {}

  @PythonExpression("ExceptionInInitializerError({0})")
  ExceptionInInitializerErrorMirror(String value) {}

  @PythonExpression("cause({this})")
  @MayReturnNull
  native Throwable getException();
}

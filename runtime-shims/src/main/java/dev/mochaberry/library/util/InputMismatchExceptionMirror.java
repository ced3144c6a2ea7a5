package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.InputMismatchException} maps to Python. */
@Mirror("java.util.InputMismatchException")
@PythonClass(name = "InputMismatchException")
abstract class InputMismatchExceptionMirror {
  @PythonExpression("InputMismatchException()")
  InputMismatchExceptionMirror() {}

  @PythonExpression("InputMismatchException({0})")
  InputMismatchExceptionMirror(String value) {}
}

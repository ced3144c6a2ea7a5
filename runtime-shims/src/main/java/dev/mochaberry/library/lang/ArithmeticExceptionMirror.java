package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ArithmeticException} maps to Python. */
@Mirror("java.lang.ArithmeticException")
@PythonClass(name = "ArithmeticException")
@Catches({"ZeroDivisionError"})
abstract class ArithmeticExceptionMirror {
  @PythonExpression("ArithmeticException()")
  ArithmeticExceptionMirror() {}

  @PythonExpression("ArithmeticException({0})")
  ArithmeticExceptionMirror(String value) {}
}

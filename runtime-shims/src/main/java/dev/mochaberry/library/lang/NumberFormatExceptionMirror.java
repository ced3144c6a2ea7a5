package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.NumberFormatException} maps to Python. */
@Mirror("java.lang.NumberFormatException")
@PythonClass(name = "NumberFormatException")
abstract class NumberFormatExceptionMirror {
  @PythonExpression("NumberFormatException()")
  NumberFormatExceptionMirror() {}

  @PythonExpression("NumberFormatException({0})")
  NumberFormatExceptionMirror(String value) {}
}

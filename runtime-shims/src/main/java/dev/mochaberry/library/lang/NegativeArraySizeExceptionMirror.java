package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.NegativeArraySizeException} maps to Python. */
@Mirror("java.lang.NegativeArraySizeException")
@PythonClass(name = "NegativeArraySizeException")
abstract class NegativeArraySizeExceptionMirror {
  @PythonExpression("NegativeArraySizeException()")
  NegativeArraySizeExceptionMirror() {}

  @PythonExpression("NegativeArraySizeException({0})")
  NegativeArraySizeExceptionMirror(String value) {}
}

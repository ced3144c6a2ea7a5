package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.CloneNotSupportedException} maps to Python. */
@Mirror("java.lang.CloneNotSupportedException")
@PythonClass(name = "CloneNotSupportedException")
abstract class CloneNotSupportedExceptionMirror {
  @PythonExpression("CloneNotSupportedException()")
  CloneNotSupportedExceptionMirror() {}

  @PythonExpression("CloneNotSupportedException({0})")
  CloneNotSupportedExceptionMirror(String value) {}
}

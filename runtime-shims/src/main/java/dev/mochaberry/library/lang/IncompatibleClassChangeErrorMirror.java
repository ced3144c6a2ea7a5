package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IncompatibleClassChangeError} maps to Python. */
@Mirror("java.lang.IncompatibleClassChangeError")
@PythonClass(name = "IncompatibleClassChangeError")
abstract class IncompatibleClassChangeErrorMirror {
  @PythonExpression("IncompatibleClassChangeError()")
  IncompatibleClassChangeErrorMirror() {}

  @PythonExpression("IncompatibleClassChangeError({0})")
  IncompatibleClassChangeErrorMirror(String value) {}
}

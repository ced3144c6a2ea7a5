package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllformedLocaleException} maps to Python. */
@Mirror("java.util.IllformedLocaleException")
@PythonClass(name = "IllformedLocaleException")
abstract class IllformedLocaleExceptionMirror {
  @PythonExpression("IllformedLocaleException()")
  IllformedLocaleExceptionMirror() {}

  @PythonExpression("IllformedLocaleException({0})")
  IllformedLocaleExceptionMirror(String message) {}
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.UnsupportedOperationException} maps to Python. */
@Mirror("java.lang.UnsupportedOperationException")
@PythonClass(name = "UnsupportedOperationException")
abstract class UnsupportedOperationExceptionMirror {
  @PythonExpression("UnsupportedOperationException()")
  UnsupportedOperationExceptionMirror() {}

  @PythonExpression("UnsupportedOperationException({0})")
  UnsupportedOperationExceptionMirror(String value) {}

  @PythonExpression("UnsupportedOperationException({0}, {1})")
  UnsupportedOperationExceptionMirror(String first, Throwable second) {}

  @PythonExpression("UnsupportedOperationException(cause_text({0}), {0})")
  UnsupportedOperationExceptionMirror(Throwable value) {}
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.ConcurrentModificationException} maps to Python. */
@Mirror("java.util.ConcurrentModificationException")
@PythonClass(name = "ConcurrentModificationException")
abstract class ConcurrentModificationExceptionMirror {
  @PythonExpression("ConcurrentModificationException()")
  ConcurrentModificationExceptionMirror() {}

  @PythonExpression("ConcurrentModificationException({0})")
  ConcurrentModificationExceptionMirror(String value) {}

  @PythonExpression("ConcurrentModificationException(cause_text({0}), {0})")
  ConcurrentModificationExceptionMirror(Throwable value) {}

  @PythonExpression("ConcurrentModificationException({0}, {1})")
  ConcurrentModificationExceptionMirror(String first, Throwable second) {}
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.NoSuchElementException} maps to Python. */
@Mirror("java.util.NoSuchElementException")
@PythonClass(name = "NoSuchElementException")
abstract class NoSuchElementExceptionMirror {
  @PythonExpression("NoSuchElementException()")
  NoSuchElementExceptionMirror() {}

  @PythonExpression("NoSuchElementException({0}, {1})")
  NoSuchElementExceptionMirror(String first, Throwable second) {}

  @PythonExpression("NoSuchElementException(cause_text({0}), {0})")
  NoSuchElementExceptionMirror(Throwable value) {}

  @PythonExpression("NoSuchElementException({0})")
  NoSuchElementExceptionMirror(String value) {}
}

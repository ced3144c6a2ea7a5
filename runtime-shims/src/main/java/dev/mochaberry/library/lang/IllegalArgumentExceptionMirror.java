package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IllegalArgumentException} maps to Python. */
@Mirror("java.lang.IllegalArgumentException")
@PythonClass(name = "IllegalArgumentException")
@Catches(value = "ValueError", where = "guards.check_times")
abstract class IllegalArgumentExceptionMirror {
  @PythonExpression("IllegalArgumentException()")
  IllegalArgumentExceptionMirror() {}

  @PythonExpression("IllegalArgumentException({0})")
  IllegalArgumentExceptionMirror(String value) {}

  @PythonExpression("IllegalArgumentException({0}, {1})")
  IllegalArgumentExceptionMirror(String first, Throwable second) {}

  @PythonExpression("IllegalArgumentException(cause_text({0}), {0})")
  IllegalArgumentExceptionMirror(Throwable value) {}
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.RuntimeException} maps to Python. */
@Mirror("java.lang.RuntimeException")
@PythonClass(name = "RuntimeException")
abstract class RuntimeExceptionMirror {
  @PythonExpression("RuntimeException()")
  RuntimeExceptionMirror() {}

  @PythonExpression("RuntimeException({0})")
  RuntimeExceptionMirror(String value) {}

  @PythonExpression("RuntimeException({0}, {1})")
  RuntimeExceptionMirror(String first, Throwable second) {}

  @PythonExpression("RuntimeException(cause_text({0}), {0})")
  RuntimeExceptionMirror(Throwable value) {}

  @PythonExpression("RuntimeException({0}, {1}, Keeping({2}, {3}))")
  RuntimeExceptionMirror(String first, Throwable second, boolean third, boolean fourth) {}
}

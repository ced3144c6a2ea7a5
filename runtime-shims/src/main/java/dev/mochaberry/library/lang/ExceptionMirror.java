package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.Exception} maps to Python. */
@Mirror("java.lang.Exception")
@PythonClass(name = "Exception")
abstract class ExceptionMirror {
  @PythonExpression("Exception()")
  ExceptionMirror() {}

  @PythonExpression("Exception({0})")
  ExceptionMirror(String value) {}

  @PythonExpression("Exception({0}, {1})")
  ExceptionMirror(String first, Throwable second) {}

  @PythonExpression("Exception(cause_text({0}), {0})")
  ExceptionMirror(Throwable value) {}

  @PythonExpression("Exception({0}, {1}, Keeping({2}, {3}))")
  ExceptionMirror(String first, Throwable second, boolean third, boolean fourth) {}
}

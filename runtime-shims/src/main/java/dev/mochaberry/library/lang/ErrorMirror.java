package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.Error} maps to Python. */
@Mirror("java.lang.Error")
@PythonClass(name = "Error")
abstract class ErrorMirror {
  @PythonExpression("Error()")
  ErrorMirror() {}

  @PythonExpression("Error({0})")
  ErrorMirror(String value) {}

  @PythonExpression("Error({0}, {1})")
  ErrorMirror(String first, Throwable second) {}

  @PythonExpression("Error(cause_text({0}), {0})")
  ErrorMirror(Throwable value) {}

  @PythonExpression("Error({0}, {1}, Keeping({2}, {3}))")
  ErrorMirror(String first, Throwable second, boolean third, boolean fourth) {}
}

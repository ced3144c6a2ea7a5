package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.InternalError} maps to Python. */
@Mirror("java.lang.InternalError")
@PythonClass(name = "InternalError")
abstract class InternalErrorMirror {
  @PythonExpression("InternalError()")
  InternalErrorMirror() {}

  @PythonExpression("InternalError({0})")
  InternalErrorMirror(String value) {}

  @PythonExpression("InternalError({0}, {1})")
  InternalErrorMirror(String first, Throwable second) {}

  @PythonExpression("InternalError(cause_text({0}), {0})")
  InternalErrorMirror(Throwable value) {}
}

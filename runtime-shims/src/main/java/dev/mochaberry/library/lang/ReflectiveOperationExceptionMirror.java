package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ReflectiveOperationException} maps to Python. */
@Mirror("java.lang.ReflectiveOperationException")
@PythonClass(name = "ReflectiveOperationException")
abstract class ReflectiveOperationExceptionMirror {
  @PythonExpression("ReflectiveOperationException()")
  ReflectiveOperationExceptionMirror() {}

  @PythonExpression("ReflectiveOperationException({0})")
  ReflectiveOperationExceptionMirror(String value) {}

  @PythonExpression("ReflectiveOperationException({0}, {1})")
  ReflectiveOperationExceptionMirror(String first, Throwable second) {}

  @PythonExpression("ReflectiveOperationException(cause_text({0}), {0})")
  ReflectiveOperationExceptionMirror(Throwable value) {}
}

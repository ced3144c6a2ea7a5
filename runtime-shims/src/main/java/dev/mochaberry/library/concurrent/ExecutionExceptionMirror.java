package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.concurrent.ExecutionException} maps to Python. */
@Mirror("java.util.concurrent.ExecutionException")
@PythonClass(name = "ExecutionException")
abstract class ExecutionExceptionMirror {
  @PythonExpression("ExecutionException()")
  ExecutionExceptionMirror() {}

  @PythonExpression("ExecutionException({0})")
  ExecutionExceptionMirror(String value) {}

  @PythonExpression("ExecutionException({0}, {1})")
  ExecutionExceptionMirror(String first, Throwable second) {}

  @PythonExpression("ExecutionException(cause_text({0}), {0})")
  ExecutionExceptionMirror(Throwable value) {}
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IllegalStateException} maps to Python. */
@Mirror("java.lang.IllegalStateException")
@PythonClass(name = "IllegalStateException")
@Catches(value = "RuntimeError", where = "asyncio")
abstract class IllegalStateExceptionMirror {
  @PythonExpression("IllegalStateException()")
  IllegalStateExceptionMirror() {}

  @PythonExpression("IllegalStateException({0})")
  IllegalStateExceptionMirror(String value) {}

  @PythonExpression("IllegalStateException({0}, {1})")
  IllegalStateExceptionMirror(String first, Throwable second) {}

  @PythonExpression("IllegalStateException(cause_text({0}), {0})")
  IllegalStateExceptionMirror(Throwable value) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;

/** How {@code java.util.concurrent.TimeoutException} maps to Python. */
@Mirror("java.util.concurrent.TimeoutException")
@PythonClass(name = "TimeoutException")
@Catches({"asyncio.TimeoutError"})
@PythonImport("asyncio")
abstract class TimeoutExceptionMirror {
  @PythonExpression("TimeoutException()")
  TimeoutExceptionMirror() {}

  @PythonExpression("TimeoutException({0})")
  TimeoutExceptionMirror(String value) {}
}

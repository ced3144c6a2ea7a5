package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.NotActiveException} maps to Python. */
@Mirror("java.io.NotActiveException")
@PythonClass(name = "NotActiveException")
abstract class NotActiveExceptionMirror {
  @PythonExpression("NotActiveException()")
  NotActiveExceptionMirror() {}

  @PythonExpression("NotActiveException({0})")
  NotActiveExceptionMirror(String value) {}
}

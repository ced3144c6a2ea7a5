package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.net.ConnectException} maps to Python. */
@Mirror("java.net.ConnectException")
@PythonClass(name = "ConnectException")
@Catches(value = "OSError", some = true)
abstract class ConnectExceptionMirror {
  @PythonExpression("ConnectException()")
  ConnectExceptionMirror() {}

  @PythonExpression("ConnectException({0})")
  ConnectExceptionMirror(String value) {}
}

package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.net.SocketException} maps to Python. */
@Mirror("java.net.SocketException")
@PythonClass(name = "SocketException")
@Catches(value = "OSError", some = true)
abstract class SocketExceptionMirror {
  @PythonExpression("SocketException()")
  SocketExceptionMirror() {}

  @PythonExpression("SocketException({0})")
  SocketExceptionMirror(String value) {}
}

package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.net.UnknownHostException} maps to Python. */
@Mirror("java.net.UnknownHostException")
@PythonClass(name = "UnknownHostException")
@Catches(value = "OSError", some = true)
abstract class UnknownHostExceptionMirror {
  @PythonExpression("UnknownHostException()")
  UnknownHostExceptionMirror() {}

  @PythonExpression("UnknownHostException({0})")
  UnknownHostExceptionMirror(String value) {}
}

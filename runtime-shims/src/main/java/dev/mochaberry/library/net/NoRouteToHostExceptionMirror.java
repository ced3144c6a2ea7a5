package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.net.NoRouteToHostException} maps to Python. */
@Mirror("java.net.NoRouteToHostException")
@PythonClass(name = "NoRouteToHostException")
@Catches(value = "OSError", some = true)
abstract class NoRouteToHostExceptionMirror {
  @PythonExpression("NoRouteToHostException()")
  NoRouteToHostExceptionMirror() {}

  @PythonExpression("NoRouteToHostException({0})")
  NoRouteToHostExceptionMirror(String value) {}
}

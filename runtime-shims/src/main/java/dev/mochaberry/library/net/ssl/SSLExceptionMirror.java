package dev.mochaberry.library.net.ssl;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code javax.net.ssl.SSLException} maps to Python. */
@Mirror("javax.net.ssl.SSLException")
@PythonClass(name = "SSLException")
@Catches(value = "OSError", some = true)
abstract class SSLExceptionMirror {
  @PythonExpression("SSLException()")
  SSLExceptionMirror() {}

  @PythonExpression("SSLException({0})")
  SSLExceptionMirror(String value) {}

  @PythonExpression("SSLException({0}, {1})")
  SSLExceptionMirror(String first, Throwable second) {}
}

package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.net.BindException} maps to Python. */
@Mirror("java.net.BindException")
@PythonClass(name = "BindException")
@Catches(value = "OSError", some = true)
abstract class BindExceptionMirror {
  @PythonExpression("BindException()")
  BindExceptionMirror() {}

  @PythonExpression("BindException({0})")
  BindExceptionMirror(String value) {}
}

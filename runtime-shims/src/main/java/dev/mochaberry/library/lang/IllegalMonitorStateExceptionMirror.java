package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IllegalMonitorStateException} maps to Python. */
@Mirror("java.lang.IllegalMonitorStateException")
@PythonClass(name = "IllegalMonitorStateException")
abstract class IllegalMonitorStateExceptionMirror {
  @PythonExpression("IllegalMonitorStateException()")
  IllegalMonitorStateExceptionMirror() {}

  @PythonExpression("IllegalMonitorStateException({0})")
  IllegalMonitorStateExceptionMirror(String value) {}
}

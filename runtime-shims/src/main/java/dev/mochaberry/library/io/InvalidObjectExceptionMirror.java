package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.InvalidObjectException} maps to Python. */
@Mirror("java.io.InvalidObjectException")
@PythonClass(name = "InvalidObjectException")
abstract class InvalidObjectExceptionMirror {
  @PythonExpression("InvalidObjectException({0})")
  InvalidObjectExceptionMirror(String value) {}
}

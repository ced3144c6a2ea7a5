package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.InvalidClassException} maps to Python. */
@Mirror("java.io.InvalidClassException")
@PythonClass(name = "InvalidClassException")
abstract class InvalidClassExceptionMirror {
  @PythonExpression("InvalidClassException({0})")
  InvalidClassExceptionMirror(String value) {}

  @PythonExpression("InvalidClassException({0} + \"; \" + {1})")
  InvalidClassExceptionMirror(String name, String reason) {}
}

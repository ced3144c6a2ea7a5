package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.EOFException} maps to Python. */
@Mirror("java.io.EOFException")
@PythonClass(name = "EOFException")
@Catches({"EOFError"})
abstract class EOFExceptionMirror {
  @PythonExpression("EOFException()")
  EOFExceptionMirror() {}

  @PythonExpression("EOFException({0})")
  EOFExceptionMirror(String value) {}
}

package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.UTFDataFormatException} maps to Python. */
@Mirror("java.io.UTFDataFormatException")
@PythonClass(name = "UTFDataFormatException")
abstract class UTFDataFormatExceptionMirror {
  @PythonExpression("UTFDataFormatException()")
  UTFDataFormatExceptionMirror() {}

  @PythonExpression("UTFDataFormatException({0})")
  UTFDataFormatExceptionMirror(String value) {}
}

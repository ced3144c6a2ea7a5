package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.MissingFormatWidthException} maps to Python. */
@Mirror("java.util.MissingFormatWidthException")
@PythonClass(name = "MissingFormatWidthException")
abstract class MissingFormatWidthExceptionMirror {
  @PythonExpression("MissingFormatWidthException({0})")
  MissingFormatWidthExceptionMirror(String value) {}
}

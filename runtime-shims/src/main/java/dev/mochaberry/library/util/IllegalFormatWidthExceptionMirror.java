package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllegalFormatWidthException} maps to Python. */
@Mirror("java.util.IllegalFormatWidthException")
@PythonClass(name = "IllegalFormatWidthException")
abstract class IllegalFormatWidthExceptionMirror {
  @PythonExpression("IllegalFormatWidthException(str({0}))")
  IllegalFormatWidthExceptionMirror(int value) {}
}

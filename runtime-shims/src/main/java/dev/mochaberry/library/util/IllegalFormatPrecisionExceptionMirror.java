package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllegalFormatPrecisionException} maps to Python. */
@Mirror("java.util.IllegalFormatPrecisionException")
@PythonClass(name = "IllegalFormatPrecisionException")
abstract class IllegalFormatPrecisionExceptionMirror {
  @PythonExpression("IllegalFormatPrecisionException(str({0}))")
  IllegalFormatPrecisionExceptionMirror(int value) {}
}

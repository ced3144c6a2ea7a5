package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllegalFormatConversionException} maps to Python. */
@Mirror("java.util.IllegalFormatConversionException")
@PythonClass(name = "IllegalFormatConversionException")
abstract class IllegalFormatConversionExceptionMirror {
  @PythonExpression("IllegalFormatConversionException(chr({0}) + \" != \" + type_name({1}))")
  IllegalFormatConversionExceptionMirror(char first, Class second) {}
}

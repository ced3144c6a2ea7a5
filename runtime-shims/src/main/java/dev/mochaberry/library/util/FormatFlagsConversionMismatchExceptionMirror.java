package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.FormatFlagsConversionMismatchException} maps to Python. */
@Mirror("java.util.FormatFlagsConversionMismatchException")
@PythonClass(name = "FormatFlagsConversionMismatchException")
abstract class FormatFlagsConversionMismatchExceptionMirror {
  @PythonExpression(
      "FormatFlagsConversionMismatchException(\"Conversion = \" + chr({1}) + \", Flags = \" + {0})")
  FormatFlagsConversionMismatchExceptionMirror(String first, char second) {}
}

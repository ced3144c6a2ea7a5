package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.UnknownFormatConversionException} maps to Python. */
@Mirror("java.util.UnknownFormatConversionException")
@PythonClass(name = "UnknownFormatConversionException")
abstract class UnknownFormatConversionExceptionMirror {
  @PythonExpression("UnknownFormatConversionException(\"Conversion = '\" + {0} + \"'\")")
  UnknownFormatConversionExceptionMirror(String value) {}
}

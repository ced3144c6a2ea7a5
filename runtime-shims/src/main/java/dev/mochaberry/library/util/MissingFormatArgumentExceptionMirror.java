package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.MissingFormatArgumentException} maps to Python. */
@Mirror("java.util.MissingFormatArgumentException")
@PythonClass(name = "MissingFormatArgumentException")
abstract class MissingFormatArgumentExceptionMirror {
  @PythonExpression("MissingFormatArgumentException(\"Format specifier '\" + {0} + \"'\")")
  MissingFormatArgumentExceptionMirror(String value) {}
}

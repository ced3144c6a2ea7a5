package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.DuplicateFormatFlagsException} maps to Python. */
@Mirror("java.util.DuplicateFormatFlagsException")
@PythonClass(name = "DuplicateFormatFlagsException")
abstract class DuplicateFormatFlagsExceptionMirror {
  @PythonExpression("DuplicateFormatFlagsException(\"Flags = '\" + {0} + \"'\")")
  DuplicateFormatFlagsExceptionMirror(String value) {}
}

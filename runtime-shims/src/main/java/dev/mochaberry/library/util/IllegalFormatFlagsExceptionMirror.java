package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllegalFormatFlagsException} maps to Python. */
@Mirror("java.util.IllegalFormatFlagsException")
@PythonClass(name = "IllegalFormatFlagsException")
abstract class IllegalFormatFlagsExceptionMirror {
  @PythonExpression("IllegalFormatFlagsException(\"Flags = '\" + {0} + \"'\")")
  IllegalFormatFlagsExceptionMirror(String value) {}
}

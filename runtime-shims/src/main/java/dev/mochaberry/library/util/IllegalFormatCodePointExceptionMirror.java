package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.IllegalFormatCodePointException} maps to Python. */
@Mirror("java.util.IllegalFormatCodePointException")
@PythonClass(name = "IllegalFormatCodePointException")
abstract class IllegalFormatCodePointExceptionMirror {
  @PythonExpression("IllegalFormatCodePointException(\"Code point = 0x\" + unsigned32({0}, 16))")
  IllegalFormatCodePointExceptionMirror(int value) {}
}

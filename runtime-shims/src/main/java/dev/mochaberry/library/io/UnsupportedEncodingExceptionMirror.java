package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.UnsupportedEncodingException} maps to Python. */
@Mirror("java.io.UnsupportedEncodingException")
@PythonClass(name = "UnsupportedEncodingException")
abstract class UnsupportedEncodingExceptionMirror {
  @PythonExpression("UnsupportedEncodingException()")
  UnsupportedEncodingExceptionMirror() {}

  @PythonExpression("UnsupportedEncodingException({0})")
  UnsupportedEncodingExceptionMirror(String value) {}
}

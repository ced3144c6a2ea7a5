package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.charset.UnsupportedCharsetException} maps to Python. */
@Mirror("java.nio.charset.UnsupportedCharsetException")
@PythonClass(name = "UnsupportedCharsetException")
abstract class UnsupportedCharsetExceptionMirror {
  @PythonExpression("UnsupportedCharsetException(text({0}))")
  UnsupportedCharsetExceptionMirror(String value) {}

  @PythonExpression("{this}.args[0]")
  native String getCharsetName();
}

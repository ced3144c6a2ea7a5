package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.charset.IllegalCharsetNameException} maps to Python. */
@Mirror("java.nio.charset.IllegalCharsetNameException")
@PythonClass(name = "IllegalCharsetNameException")
abstract class IllegalCharsetNameExceptionMirror {
  @PythonExpression("IllegalCharsetNameException(text({0}))")
  IllegalCharsetNameExceptionMirror(String value) {}

  @PythonExpression("{this}.args[0]")
  native String getCharsetName();
}

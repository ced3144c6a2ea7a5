package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.NullPointerException} maps to Python. */
@Mirror("java.lang.NullPointerException")
@PythonClass(name = "NullPointerException")
@Catches({"AttributeError", "TypeError"})
abstract class NullPointerExceptionMirror {
  @PythonExpression("NullPointerException()")
  NullPointerExceptionMirror() {}

  @PythonExpression("NullPointerException({0})")
  NullPointerExceptionMirror(String value) {}
}

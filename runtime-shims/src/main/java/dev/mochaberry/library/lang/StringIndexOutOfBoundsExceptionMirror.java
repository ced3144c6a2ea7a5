package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.StringIndexOutOfBoundsException} maps to Python. */
@Mirror("java.lang.StringIndexOutOfBoundsException")
@PythonClass(name = "StringIndexOutOfBoundsException")
abstract class StringIndexOutOfBoundsExceptionMirror {
  @PythonExpression("StringIndexOutOfBoundsException()")
  StringIndexOutOfBoundsExceptionMirror() {}

  @PythonExpression("StringIndexOutOfBoundsException({0})")
  StringIndexOutOfBoundsExceptionMirror(String value) {}

  @PythonExpression("StringIndexOutOfBoundsException(\"String index out of range: \" + str({0}))")
  StringIndexOutOfBoundsExceptionMirror(int value) {}
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ArrayIndexOutOfBoundsException} maps to Python. */
@Mirror("java.lang.ArrayIndexOutOfBoundsException")
@PythonClass(name = "ArrayIndexOutOfBoundsException")
@Catches({"IndexError"})
abstract class ArrayIndexOutOfBoundsExceptionMirror {
  @PythonExpression("ArrayIndexOutOfBoundsException()")
  ArrayIndexOutOfBoundsExceptionMirror() {}

  @PythonExpression("ArrayIndexOutOfBoundsException({0})")
  ArrayIndexOutOfBoundsExceptionMirror(String value) {}

  @PythonExpression("ArrayIndexOutOfBoundsException(\"Array index out of range: \" + str({0}))")
  ArrayIndexOutOfBoundsExceptionMirror(int value) {}
}

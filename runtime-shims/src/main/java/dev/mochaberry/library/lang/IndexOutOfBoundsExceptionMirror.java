package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IndexOutOfBoundsException} maps to Python. */
@Mirror("java.lang.IndexOutOfBoundsException")
@PythonClass(name = "IndexOutOfBoundsException")
@Catches({"IndexError"})
abstract class IndexOutOfBoundsExceptionMirror {
  @PythonExpression("IndexOutOfBoundsException()")
  IndexOutOfBoundsExceptionMirror() {}

  @PythonExpression("IndexOutOfBoundsException({0})")
  IndexOutOfBoundsExceptionMirror(String value) {}

  @PythonExpression("IndexOutOfBoundsException(\"Index out of range: \" + str({0}))")
  IndexOutOfBoundsExceptionMirror(int value) {}

  @PythonExpression("IndexOutOfBoundsException(\"Index out of range: \" + str({0}))")
  IndexOutOfBoundsExceptionMirror(long value) {}
}

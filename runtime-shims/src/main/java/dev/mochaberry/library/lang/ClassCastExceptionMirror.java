package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ClassCastException} maps to Python. */
@Mirror("java.lang.ClassCastException")
@PythonClass(name = "ClassCastException")
abstract class ClassCastExceptionMirror {
  @PythonExpression("ClassCastException()")
  ClassCastExceptionMirror() {}

  @PythonExpression("ClassCastException({0})")
  ClassCastExceptionMirror(String value) {}
}

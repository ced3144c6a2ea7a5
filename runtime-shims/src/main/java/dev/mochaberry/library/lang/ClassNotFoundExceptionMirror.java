package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ClassNotFoundException} maps to Python. */
@Mirror("java.lang.ClassNotFoundException")
@PythonClass(name = "ClassNotFoundException")
abstract class ClassNotFoundExceptionMirror {
  @PythonExpression("ClassNotFoundException()")
  ClassNotFoundExceptionMirror() {}

  @PythonExpression("ClassNotFoundException({0})")
  ClassNotFoundExceptionMirror(String value) {}

  @PythonExpression("ClassNotFoundException({0}, {1})")
  ClassNotFoundExceptionMirror(String first, Throwable second) {}
}

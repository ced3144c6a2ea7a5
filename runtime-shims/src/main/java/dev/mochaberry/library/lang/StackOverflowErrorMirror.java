package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.StackOverflowError} maps to Python. */
@Mirror("java.lang.StackOverflowError")
@PythonClass(name = "StackOverflowError")
@Catches({"RuntimeError"})
abstract class StackOverflowErrorMirror {
  @PythonExpression("StackOverflowError()")
  StackOverflowErrorMirror() {}

  @PythonExpression("StackOverflowError({0})")
  StackOverflowErrorMirror(String value) {}
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.InterruptedException} maps to Python. */
@Mirror("java.lang.InterruptedException")
@PythonClass(name = "InterruptedException")
abstract class InterruptedExceptionMirror {
  @PythonExpression("InterruptedException()")
  InterruptedExceptionMirror() {}

  @PythonExpression("InterruptedException({0})")
  InterruptedExceptionMirror(String value) {}
}

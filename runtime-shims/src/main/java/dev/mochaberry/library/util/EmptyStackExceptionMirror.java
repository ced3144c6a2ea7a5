package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.EmptyStackException} maps to Python. */
@Mirror("java.util.EmptyStackException")
@PythonClass(name = "EmptyStackException")
abstract class EmptyStackExceptionMirror {
  @PythonExpression("EmptyStackException()")
  EmptyStackExceptionMirror() {}
}

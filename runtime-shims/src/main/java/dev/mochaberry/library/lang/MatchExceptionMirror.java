package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.MatchException} of Java 21 maps to Python. */
@Mirror("java.lang.MatchException")
@PythonClass(name = "MatchException")
abstract class MatchExceptionMirror extends RuntimeExceptionMirror {
  @PythonExpression("MatchException({0}, {1})")
  MatchExceptionMirror(String first, Throwable second) {}
}

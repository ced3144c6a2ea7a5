package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.UnaryOperator;

/** How {@code java.util.function.UnaryOperator} maps to Python. */
@Mirror("java.util.function.UnaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class UnaryOperatorMirror {
  @PythonExpression("identity")
  static native UnaryOperator identity();
}

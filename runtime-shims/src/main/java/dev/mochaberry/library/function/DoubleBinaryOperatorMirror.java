package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleBinaryOperator} maps to Python. */
@Mirror("java.util.function.DoubleBinaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleBinaryOperatorMirror {
  native double applyAsDouble(double first, double second);
}

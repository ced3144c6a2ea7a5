package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntBinaryOperator} maps to Python. */
@Mirror("java.util.function.IntBinaryOperator")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class IntBinaryOperatorMirror {
  native int applyAsInt(int first, int second);
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntBinaryOperator} maps to Python. */
@Mirror("java.util.function.IntBinaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntBinaryOperatorMirror {
  native int applyAsInt(int first, int second);
}

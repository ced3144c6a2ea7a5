package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.LongBinaryOperator} maps to Python. */
@Mirror("java.util.function.LongBinaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongBinaryOperatorMirror {
  native long applyAsLong(long first, long second);
}

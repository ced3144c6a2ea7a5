package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleToLongFunction} maps to Python. */
@Mirror("java.util.function.DoubleToLongFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleToLongFunctionMirror {
  native long applyAsLong(double value);
}

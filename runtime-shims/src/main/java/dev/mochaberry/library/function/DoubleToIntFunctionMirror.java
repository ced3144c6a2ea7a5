package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleToIntFunction} maps to Python. */
@Mirror("java.util.function.DoubleToIntFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleToIntFunctionMirror {
  native int applyAsInt(double value);
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleFunction} maps to Python. */
@Mirror("java.util.function.DoubleFunction")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class DoubleFunctionMirror {
  native Object apply(double value);
}

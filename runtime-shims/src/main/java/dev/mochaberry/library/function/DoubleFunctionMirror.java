package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleFunction} maps to Python. */
@Mirror("java.util.function.DoubleFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleFunctionMirror {
  @MayReturnNull
  native Object apply(double value);
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntToDoubleFunction} maps to Python. */
@Mirror("java.util.function.IntToDoubleFunction")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class IntToDoubleFunctionMirror {
  native double applyAsDouble(int value);
}

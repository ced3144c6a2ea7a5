package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntToDoubleFunction} maps to Python. */
@Mirror("java.util.function.IntToDoubleFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntToDoubleFunctionMirror {
  native double applyAsDouble(int value);
}

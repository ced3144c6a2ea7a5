package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.LongToDoubleFunction} maps to Python. */
@Mirror("java.util.function.LongToDoubleFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongToDoubleFunctionMirror {
  native double applyAsDouble(long value);
}

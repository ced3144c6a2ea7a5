package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntToLongFunction} maps to Python. */
@Mirror("java.util.function.IntToLongFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntToLongFunctionMirror {
  native long applyAsLong(int value);
}

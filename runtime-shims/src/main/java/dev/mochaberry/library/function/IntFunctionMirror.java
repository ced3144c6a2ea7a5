package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntFunction} maps to Python. */
@Mirror("java.util.function.IntFunction")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class IntFunctionMirror {
  native Object apply(int value);
}

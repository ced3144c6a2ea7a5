package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToLongFunction} maps to Python. */
@Mirror("java.util.function.ToLongFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToLongFunctionMirror {
  native long applyAsLong(Object value);
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToIntFunction} maps to Python. */
@Mirror("java.util.function.ToIntFunction")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class ToIntFunctionMirror {
  native int applyAsInt(Object value);
}

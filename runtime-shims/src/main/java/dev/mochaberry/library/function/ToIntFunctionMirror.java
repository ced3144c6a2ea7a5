package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToIntFunction} maps to Python. */
@Mirror("java.util.function.ToIntFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToIntFunctionMirror {
  native int applyAsInt(Object value);
}

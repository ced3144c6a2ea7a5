package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToLongBiFunction} maps to Python. */
@Mirror("java.util.function.ToLongBiFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToLongBiFunctionMirror {
  native long applyAsLong(Object first, Object second);
}

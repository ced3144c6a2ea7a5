package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToIntBiFunction} maps to Python. */
@Mirror("java.util.function.ToIntBiFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToIntBiFunctionMirror {
  native int applyAsInt(Object first, Object second);
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.LongToIntFunction} maps to Python. */
@Mirror("java.util.function.LongToIntFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongToIntFunctionMirror {
  native int applyAsInt(long value);
}

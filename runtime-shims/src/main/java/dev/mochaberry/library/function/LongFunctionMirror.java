package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.LongFunction} maps to Python. */
@Mirror("java.util.function.LongFunction")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class LongFunctionMirror {
  native Object apply(long value);
}

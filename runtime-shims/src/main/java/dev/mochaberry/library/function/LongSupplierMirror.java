package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.LongSupplier} maps to Python. */
@Mirror("java.util.function.LongSupplier")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongSupplierMirror {
  native long getAsLong();
}

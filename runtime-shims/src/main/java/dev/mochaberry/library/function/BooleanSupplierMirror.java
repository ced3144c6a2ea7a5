package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.BooleanSupplier} maps to Python. */
@Mirror("java.util.function.BooleanSupplier")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BooleanSupplierMirror {
  native boolean getAsBoolean();
}

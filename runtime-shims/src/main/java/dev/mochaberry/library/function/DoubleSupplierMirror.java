package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.DoubleSupplier} maps to Python. */
@Mirror("java.util.function.DoubleSupplier")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleSupplierMirror {
  native double getAsDouble();
}

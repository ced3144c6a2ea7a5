package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntSupplier} maps to Python. */
@Mirror("java.util.function.IntSupplier")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntSupplierMirror {
  native int getAsInt();
}

package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.Supplier} maps to Python. */
@Mirror("java.util.function.Supplier")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class SupplierMirror {
  native Object get();
}

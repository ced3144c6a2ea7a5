package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.Supplier} maps to Python. */
@Mirror("java.util.function.Supplier")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class SupplierMirror {
  @MayReturnNull
  native Object get();
}

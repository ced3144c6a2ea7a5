package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.IntFunction} maps to Python. */
@Mirror("java.util.function.IntFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntFunctionMirror {
  @MayReturnNull
  native Object apply(int value);
}

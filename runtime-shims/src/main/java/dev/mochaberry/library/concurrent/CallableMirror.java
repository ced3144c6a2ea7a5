package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.Callable} maps to Python. */
@Mirror("java.util.concurrent.Callable")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class CallableMirror {
  @MayReturnNull
  native Object call();
}

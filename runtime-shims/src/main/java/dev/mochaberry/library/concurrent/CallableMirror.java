package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.Callable} maps to Python. */
@Mirror("java.util.concurrent.Callable")
@PythonCallable
@PythonClass(test = "callable({0})")
abstract class CallableMirror {
  native Object call();
}

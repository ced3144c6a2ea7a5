package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.Executor} maps to Python. */
@Mirror("java.util.concurrent.Executor")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ExecutorMirror {
  native void execute(Runnable command);
}

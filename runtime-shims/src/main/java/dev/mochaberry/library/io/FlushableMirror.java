package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.io.Flushable} maps to Python. */
@Mirror("java.io.Flushable")
@PythonClass(test = "hasattr({0}, \"flush\")")
abstract class FlushableMirror {
  @PythonMethod("flush")
  public native void flush();
}

package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.io.Flushable} maps to Python. */
@Mirror("java.io.Flushable")
abstract class FlushableMirror {
  @PythonMethod("flush")
  public native void flush();
}

package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.io.Closeable} maps to Python. */
@Mirror("java.io.Closeable")
abstract class CloseableMirror {
  @PythonMethod("close")
  public native void close();
}

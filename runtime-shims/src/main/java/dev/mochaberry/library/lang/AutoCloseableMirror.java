package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.AutoCloseable} maps to Python. */
@Mirror("java.lang.AutoCloseable")
abstract class AutoCloseableMirror {
  @PythonExpression("{this}.close()")
  native void close();
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.AutoCloseable} maps to Python. */
@Mirror("java.lang.AutoCloseable")
@PythonClass(test = "hasattr({0}, \"close\")")
abstract class AutoCloseableMirror {
  @PythonExpression("{this}.close()")
  native void close();
}

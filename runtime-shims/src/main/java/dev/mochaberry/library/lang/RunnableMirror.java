package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.Runnable} maps to Python. */
@Mirror("java.lang.Runnable")
@PythonCallable
abstract class RunnableMirror {
  @PythonExpression("{this}()")
  native void run();
}

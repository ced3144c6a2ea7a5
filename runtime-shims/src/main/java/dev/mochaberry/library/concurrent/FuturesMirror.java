package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How our own {@code java.util.concurrent.Futures} maps to Python. */
@Mirror("java.util.concurrent.Futures")
abstract class FuturesMirror {
  @PythonExpression("NAMED_CANCELLATIONS")
  static native boolean nameTheAsker();

  @PythonExpression("shown_failure({0})")
  static native String shown(Throwable fault);
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.locks.ReentrantLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReentrantLock")
@PythonClass(name = "Lock")
abstract class ReentrantLockMirror {
  @PythonExpression("Lock()")
  ReentrantLockMirror() {}

  @PythonExpression("Lock({0})")
  ReentrantLockMirror(boolean fair) {}

  native boolean isLocked();

  @PythonMethod("isLocked")
  native boolean isHeldByCurrentThread();

  native int getHoldCount();

  @PythonExpression("{this}.fair")
  native boolean isFair();

  @PythonExpression("False")
  native boolean hasQueuedThreads();
}

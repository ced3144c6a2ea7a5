package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock")
@PythonClass(name = "WriteLock")
abstract class ReentrantReadWriteLockWriteLockMirror {
  @PythonMethod("isLocked")
  native boolean isHeldByCurrentThread();

  native int getHoldCount();
}

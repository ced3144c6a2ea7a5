package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** How {@code java.util.concurrent.locks.Lock} maps to Python. */
@Mirror("java.util.concurrent.locks.Lock")
@PythonClass(name = "Lock")
abstract class LockMirror {
  native void lock();

  @PythonMethod("lock")
  native void lockInterruptibly();

  native boolean tryLock();

  native boolean tryLock(long a, TimeUnit b);

  native void unlock();

  native Condition newCondition();
}

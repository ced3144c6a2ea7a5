package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** How {@code java.util.concurrent.locks.ReentrantReadWriteLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReentrantReadWriteLock")
@PythonClass(name = "ReadWriteLock")
abstract class ReentrantReadWriteLockMirror {
  @PythonExpression("ReadWriteLock()")
  ReentrantReadWriteLockMirror() {}

  @PythonExpression("ReadWriteLock({0})")
  ReentrantReadWriteLockMirror(boolean fair) {}

  native ReentrantReadWriteLock.ReadLock readLock();

  native ReentrantReadWriteLock.WriteLock writeLock();

  @PythonExpression("{this}.fair")
  native boolean isFair();

  @PythonExpression("{this}.read.held")
  native int getReadLockCount();

  @PythonExpression("{this}.read.held")
  native int getReadHoldCount();

  @PythonExpression("{this}.write.held")
  native int getWriteHoldCount();

  @PythonExpression("{this}.write.isLocked()")
  native boolean isWriteLocked();

  @PythonExpression("{this}.write.isLocked()")
  native boolean isWriteLockedByCurrentThread();

  @PythonExpression("False")
  native boolean hasQueuedThreads();

  @PythonExpression("0")
  native int getQueueLength();
}

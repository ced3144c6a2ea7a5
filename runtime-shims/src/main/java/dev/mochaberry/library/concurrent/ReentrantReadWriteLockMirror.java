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

  @PythonExpression("ReadWriteLock()")
  ReentrantReadWriteLockMirror(boolean a) {}

  native ReentrantReadWriteLock.ReadLock readLock();

  native ReentrantReadWriteLock.WriteLock writeLock();
}

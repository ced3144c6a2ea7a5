package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import java.util.concurrent.locks.Lock;

/** How {@code java.util.concurrent.locks.ReadWriteLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReadWriteLock")
@PythonClass(name = "ReadWriteLock")
abstract class ReadWriteLockMirror {
  native Lock readLock();

  native Lock writeLock();
}

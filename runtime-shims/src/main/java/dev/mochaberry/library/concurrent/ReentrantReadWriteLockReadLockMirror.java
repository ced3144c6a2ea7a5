package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock")
@PythonClass(name = "ReadLock")
abstract class ReentrantReadWriteLockReadLockMirror {}

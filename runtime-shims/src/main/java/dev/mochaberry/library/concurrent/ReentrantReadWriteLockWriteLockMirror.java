package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock} maps to Python. */
@Mirror("java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock")
@PythonClass(name = "Lock")
abstract class ReentrantReadWriteLockWriteLockMirror {}

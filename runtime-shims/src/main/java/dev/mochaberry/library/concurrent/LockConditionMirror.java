package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.util.concurrent.locks.Condition} maps to Python. */
@Mirror("java.util.concurrent.locks.Condition")
@PythonClass(name = "Condition")
abstract class LockConditionMirror {
  native void signal();

  native void signalAll();

  @Unsupported(why = "with one thread nobody could wake it", instead = "asyncio's Event")
  native void await();
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.concurrent.TimeUnit;

/** How {@code java.util.concurrent.Semaphore} maps to Python. */
@Mirror("java.util.concurrent.Semaphore")
@PythonClass(name = "Semaphore")
abstract class SemaphoreMirror {
  @PythonExpression("Semaphore({0})")
  SemaphoreMirror(int a) {}

  @PythonExpression("queueing_semaphore({0}, {1})")
  SemaphoreMirror(int a, boolean b) {}

  native boolean isFair();

  native void acquire();

  native void acquire(int a);

  native boolean tryAcquire();

  native boolean tryAcquire(int a);

  @PythonExpression("{this}.tryAcquire()")
  native boolean tryAcquire(long a, TimeUnit b);

  native void release();

  native void release(int a);

  native int availablePermits();

  native int drainPermits();

  @PythonExpression("{this}.acquire()")
  native void acquireUninterruptibly();

  @PythonExpression("{this}.acquire({0})")
  native void acquireUninterruptibly(int permits);

  @PythonExpression("{this}.tryAcquire({0})")
  native boolean tryAcquire(int permits, long time, TimeUnit unit);

  @PythonExpression("0")
  native int getQueueLength();

  @PythonExpression("False")
  native boolean hasQueuedThreads();
}

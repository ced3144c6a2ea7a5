package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.concurrent.TimeUnit;

/** How {@code java.util.concurrent.CountDownLatch} maps to Python. */
@Mirror("java.util.concurrent.CountDownLatch")
@PythonClass(name = "Latch")
abstract class CountDownLatchMirror {
  @PythonExpression("Latch({0})")
  CountDownLatchMirror(int a) {}

  native void countDown();

  native long getCount();

  @PythonMethod("done")
  native void await();

  @PythonMethod("done")
  native boolean await(long a, TimeUnit b);
}

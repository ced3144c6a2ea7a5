package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.concurrent.ArrayBlockingQueue} maps to Python. */
@Mirror("java.util.concurrent.ArrayBlockingQueue")
@PythonClass(name = "BoundedQueue")
abstract class ArrayBlockingQueueMirror {
  @PythonExpression("BoundedQueue({0})")
  ArrayBlockingQueueMirror(int capacity) {}

  @PythonExpression("BoundedQueue({0})")
  ArrayBlockingQueueMirror(int capacity, boolean fair) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;

/** How {@code java.util.concurrent.PriorityBlockingQueue} maps to Python. */
@Mirror("java.util.concurrent.PriorityBlockingQueue")
@PythonClass(name = "PriorityQueue")
abstract class PriorityBlockingQueueMirror {
  @PythonExpression("PriorityQueue()")
  PriorityBlockingQueueMirror() {}

  @PythonExpression("PriorityQueue({0})")
  PriorityBlockingQueueMirror(int a) {}

  @PythonExpression("PriorityQueue({0}, {1})")
  PriorityBlockingQueueMirror(int a, Comparator b) {}

  @PythonExpression("PriorityQueue({0})")
  PriorityBlockingQueueMirror(Collection a) {}

  @PythonExpression("2147483647")
  native int remainingCapacity();
}

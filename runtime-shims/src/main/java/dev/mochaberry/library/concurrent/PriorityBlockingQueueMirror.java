package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;

/** How {@code java.util.concurrent.PriorityBlockingQueue} maps to Python. */
@Mirror("java.util.concurrent.PriorityBlockingQueue")
@PythonClass(name = "BlockingHeap")
abstract class PriorityBlockingQueueMirror {
  @PythonExpression("BlockingHeap()")
  PriorityBlockingQueueMirror() {}

  @PythonExpression("BlockingHeap({0})")
  PriorityBlockingQueueMirror(int a) {}

  @PythonExpression("BlockingHeap({0}, {1})")
  PriorityBlockingQueueMirror(int a, Comparator b) {}

  @PythonExpression("BlockingHeap({0})")
  PriorityBlockingQueueMirror(Collection a) {}

  @MayReturnNull
  native Comparator comparator();

  @PythonExpression("2147483647")
  native int remainingCapacity();
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.LinkedBlockingQueue} maps to Python. */
@Mirror("java.util.concurrent.LinkedBlockingQueue")
@PythonClass(name = "ConcurrentDeque")
abstract class LinkedBlockingQueueMirror {
  @PythonExpression("ConcurrentDeque()")
  LinkedBlockingQueueMirror() {}

  @PythonExpression("ConcurrentDeque({0})")
  LinkedBlockingQueueMirror(Collection a) {}

  @PythonExpression("BoundedQueue({0})")
  LinkedBlockingQueueMirror(int a) {}
}

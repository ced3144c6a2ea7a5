package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.ConcurrentLinkedQueue} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentLinkedQueue")
@PythonClass(name = "ArrayDeque")
abstract class ConcurrentLinkedQueueMirror {
  @PythonExpression("ArrayDeque()")
  ConcurrentLinkedQueueMirror() {}

  @PythonExpression("ArrayDeque({0})")
  ConcurrentLinkedQueueMirror(Collection a) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.ConcurrentLinkedQueue} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentLinkedQueue")
@PythonClass(name = "ConcurrentDeque")
abstract class ConcurrentLinkedQueueMirror {
  @PythonExpression("ConcurrentDeque()")
  ConcurrentLinkedQueueMirror() {}

  @PythonExpression("ConcurrentDeque({0})")
  ConcurrentLinkedQueueMirror(@NonNull Collection a) {}
}

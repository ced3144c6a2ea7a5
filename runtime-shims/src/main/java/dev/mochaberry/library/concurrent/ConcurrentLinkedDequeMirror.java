package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.ConcurrentLinkedDeque} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentLinkedDeque")
@PythonClass(name = "ConcurrentDeque")
abstract class ConcurrentLinkedDequeMirror {
  @PythonExpression("ConcurrentDeque()")
  ConcurrentLinkedDequeMirror() {}

  @PythonExpression("ConcurrentDeque({0})")
  ConcurrentLinkedDequeMirror(@NonNull Collection a) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.ConcurrentLinkedDeque} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentLinkedDeque")
@PythonClass(name = "ArrayDeque")
abstract class ConcurrentLinkedDequeMirror {
  @PythonExpression("ArrayDeque()")
  ConcurrentLinkedDequeMirror() {}

  @PythonExpression("ArrayDeque({0})")
  ConcurrentLinkedDequeMirror(Collection a) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.LinkedBlockingDeque} maps to Python. */
@Mirror("java.util.concurrent.LinkedBlockingDeque")
@PythonClass(name = "ConcurrentDeque")
abstract class LinkedBlockingDequeMirror {
  @PythonExpression("ConcurrentDeque()")
  LinkedBlockingDequeMirror() {}

  @PythonExpression("ConcurrentDeque({0})")
  LinkedBlockingDequeMirror(Collection a) {}

  @PythonExpression("BoundedDeque({0})")
  LinkedBlockingDequeMirror(int a) {}
}

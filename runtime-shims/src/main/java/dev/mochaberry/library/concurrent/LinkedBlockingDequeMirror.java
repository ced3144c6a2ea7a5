package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.LinkedBlockingDeque} maps to Python. */
@Mirror("java.util.concurrent.LinkedBlockingDeque")
@PythonClass(name = "ArrayDeque")
abstract class LinkedBlockingDequeMirror {
  @PythonExpression("ArrayDeque()")
  LinkedBlockingDequeMirror() {}

  @PythonExpression("ArrayDeque({0})")
  LinkedBlockingDequeMirror(Collection a) {}

  @PythonExpression("BoundedDeque({0})")
  LinkedBlockingDequeMirror(int a) {}
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.concurrent.CopyOnWriteArraySet} maps to Python. */
@Mirror("java.util.concurrent.CopyOnWriteArraySet")
@PythonClass(name = "CopyOnWriteSet")
abstract class CopyOnWriteArraySetMirror {
  @PythonExpression("CopyOnWriteSet()")
  CopyOnWriteArraySetMirror() {}

  @PythonExpression("CopyOnWriteSet({0})")
  CopyOnWriteArraySetMirror(Collection a) {}
}

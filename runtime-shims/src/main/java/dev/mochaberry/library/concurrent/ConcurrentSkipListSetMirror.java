package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;

/** How {@code java.util.concurrent.ConcurrentSkipListSet} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentSkipListSet")
@PythonClass(name = "TreeSet")
abstract class ConcurrentSkipListSetMirror {
  @PythonExpression("TreeSet()")
  ConcurrentSkipListSetMirror() {}

  @PythonExpression("TreeSet({0})")
  ConcurrentSkipListSetMirror(Comparator a) {}

  @PythonExpression("TreeSet({0})")
  ConcurrentSkipListSetMirror(Collection a) {}
}

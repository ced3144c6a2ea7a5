package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

/** How {@code java.util.concurrent.ConcurrentSkipListSet} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentSkipListSet")
@PythonClass(name = "TreeSet")
abstract class ConcurrentSkipListSetMirror {
  @PythonExpression("TreeSet(ConcurrentSkipListMap())")
  ConcurrentSkipListSetMirror() {}

  @PythonExpression("TreeSet(ConcurrentSkipListMap({0}))")
  ConcurrentSkipListSetMirror(Comparator a) {}

  @PythonExpression("skip_list_set({0})")
  ConcurrentSkipListSetMirror(Collection a) {}

  @PythonExpression("skip_list_set({0})")
  ConcurrentSkipListSetMirror(SortedSet a) {}
}

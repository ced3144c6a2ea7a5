package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.Map;

/** How {@code java.util.concurrent.ConcurrentSkipListMap} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentSkipListMap")
@PythonClass(name = "TreeMap")
abstract class ConcurrentSkipListMapMirror {
  @PythonExpression("TreeMap()")
  ConcurrentSkipListMapMirror() {}

  @PythonExpression("TreeMap({0})")
  ConcurrentSkipListMapMirror(Comparator a) {}

  @PythonExpression("TreeMap({0})")
  ConcurrentSkipListMapMirror(Map a) {}
}

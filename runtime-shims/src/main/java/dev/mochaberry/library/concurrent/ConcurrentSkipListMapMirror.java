package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

/** How {@code java.util.concurrent.ConcurrentSkipListMap} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentSkipListMap")
@PythonClass(name = "ConcurrentSkipListMap")
abstract class ConcurrentSkipListMapMirror {
  @PythonExpression("ConcurrentSkipListMap()")
  ConcurrentSkipListMapMirror() {}

  @PythonExpression("ConcurrentSkipListMap({0})")
  ConcurrentSkipListMapMirror(Comparator a) {}

  @PythonExpression("ConcurrentSkipListMap({0})")
  ConcurrentSkipListMapMirror(Map a) {}

  @PythonExpression("skip_list_copy({0})")
  ConcurrentSkipListMapMirror(SortedMap a) {}
}

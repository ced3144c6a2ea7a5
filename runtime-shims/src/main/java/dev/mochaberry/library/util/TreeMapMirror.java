package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

/** How {@code java.util.TreeMap} maps to Python. */
@Mirror("java.util.TreeMap")
@PythonClass(name = "TreeMap")
abstract class TreeMapMirror {
  @PythonExpression("TreeMap()")
  TreeMapMirror() {}

  @PythonExpression("TreeMap({0})")
  TreeMapMirror(Comparator a) {}

  @PythonExpression("TreeMap({0})")
  TreeMapMirror(@NonNull Map a) {}

  @PythonExpression("tree_map_copy({0})")
  TreeMapMirror(@NonNull SortedMap a) {}

  @PythonExpression("{this}.clone()")
  public native Object clone();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

/** How {@code java.util.TreeSet} maps to Python. */
@Mirror("java.util.TreeSet")
@PythonClass(name = "TreeSet")
abstract class TreeSetMirror {
  @PythonExpression("TreeSet()")
  TreeSetMirror() {}

  @PythonExpression("TreeSet({0})")
  TreeSetMirror(Comparator a) {}

  @PythonExpression("TreeSet({0})")
  TreeSetMirror(@NonNull Collection a) {}

  @PythonExpression("tree_set_copy({0})")
  TreeSetMirror(@NonNull SortedSet a) {}

  @PythonExpression("{this}.clone()")
  public native Object clone();
}

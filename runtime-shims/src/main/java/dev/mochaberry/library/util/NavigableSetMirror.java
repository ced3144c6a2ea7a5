package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Iterator;
import java.util.NavigableSet;

/** How {@code java.util.NavigableSet} maps to Python. */
@Mirror("java.util.NavigableSet")
@PythonClass(name = "TreeSet")
abstract class NavigableSetMirror {
  @MayReturnNull
  native Object floor(Object a);

  @MayReturnNull
  native Object lower(Object a);

  @MayReturnNull
  native Object ceiling(Object a);

  @MayReturnNull
  native Object higher(Object a);

  @MayReturnNull
  native Object pollFirst();

  @MayReturnNull
  native Object pollLast();

  native NavigableSet descendingSet();

  @PythonMethod("descendingSet")
  native NavigableSet reversed();

  native Iterator descendingIterator();

  native NavigableSet headSet(Object a, boolean b);

  native NavigableSet tailSet(Object a, boolean b);

  @PythonExpression("{this}.subSet({0}, {2}, {1}, {3})")
  native NavigableSet subSet(Object a, boolean b, Object c, boolean d);
}

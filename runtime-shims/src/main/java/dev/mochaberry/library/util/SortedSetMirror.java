package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Comparator;
import java.util.SortedSet;

/** How {@code java.util.SortedSet} maps to Python. */
@Mirror("java.util.SortedSet")
@PythonClass(name = "TreeSet")
abstract class SortedSetMirror {
  @MayReturnNull
  native Comparator comparator();

  @MayReturnNull
  native Object first();

  @MayReturnNull
  native Object last();

  native SortedSet headSet(Object a);

  native SortedSet tailSet(Object a);

  native SortedSet subSet(Object a, Object b);

  @PythonExpression("unsupported()")
  native void addFirst(Object a);

  @PythonExpression("unsupported()")
  native void addLast(Object a);

  @PythonMethod("first")
  @MayReturnNull
  native Object getFirst();

  @PythonMethod("last")
  @MayReturnNull
  native Object getLast();

  @PythonExpression("{this}.pollFirst()")
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("{this}.pollLast()")
  @MayReturnNull
  native Object removeLast();
}

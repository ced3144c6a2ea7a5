package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** How {@code java.util.TreeSet} maps to Python. */
@Mirror("java.util.TreeSet")
@PythonClass(name = "TreeSet")
abstract class TreeSetMirror {
  @PythonExpression("TreeSet()")
  TreeSetMirror() {}

  @PythonExpression("TreeSet({0})")
  TreeSetMirror(Comparator value) {}

  @PythonExpression("TreeSet(None, {0})")
  TreeSetMirror(Collection value) {}

  @PythonExpression("len({this})")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("contains({this}, {0})")
  native boolean contains(Object value);

  @PythonExpression("contains_all({this}, {0})")
  native boolean containsAll(Collection value);

  @PythonExpression("add({this}, {0})")
  native boolean add(Object value);

  @PythonExpression("add_all({this}, {0})")
  native boolean addAll(Collection value);

  @PythonExpression("remove_object({this}, {0})")
  native boolean remove(Object value);

  @PythonExpression("remove_if({this}, {0})")
  native boolean removeIf(Predicate value);

  @PythonExpression("remove_all({this}, {0})")
  native boolean removeAll(Collection value);

  @PythonExpression("retain_all({this}, {0})")
  native boolean retainAll(Collection value);

  @PythonExpression("{this}.clear()")
  native void clear();

  @PythonExpression("java_iterator({this})")
  @PythonOverride("iterator")
  native Iterator iterator();

  @PythonExpression("for_each({this}, {0})")
  native void forEach(Consumer value);

  @PythonExpression("to_list({this})")
  native Object[] toArray();

  @PythonExpression("to_list({this})")
  native Object[] toArray(Object[] value);

  @PythonExpression("to_list({this})")
  native Object[] toArray(IntFunction value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("{this}.map.end_key(0)")
  @MayReturnNull
  native Object first();

  @PythonExpression("{this}.map.end_key(-1)")
  @MayReturnNull
  native Object last();

  @PythonExpression("{this}.map.key_at({this}.map.floor({0}))")
  @MayReturnNull
  native Object floor(Object value);

  @PythonExpression("{this}.map.key_at({this}.map.lower({0}))")
  @MayReturnNull
  native Object lower(Object value);

  @PythonExpression("{this}.map.key_at({this}.map.place({0}))")
  @MayReturnNull
  native Object ceiling(Object value);

  @PythonExpression("{this}.map.key_at({this}.map.higher({0}))")
  @MayReturnNull
  native Object higher(Object value);

  @PythonExpression("{this}.poll(0)")
  @MayReturnNull
  native Object pollFirst();

  @PythonExpression("{this}.poll(-1)")
  @MayReturnNull
  native Object pollLast();

  @PythonExpression("LinkedHashSet(list(reversed(list({this}))))")
  native NavigableSet descendingSet();

  @PythonExpression("{this}.part(0, {this}.map.place({0}))")
  native SortedSet headSet(Object value);

  @PythonExpression("{this}.part({this}.map.place({0}), len({this}))")
  native SortedSet tailSet(Object value);

  @PythonExpression("{this}.part({this}.map.place({0}), {this}.map.place({1}))")
  native SortedSet subSet(Object first, Object second);
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.UnaryOperator;

/** How {@code java.util.List} maps to Python. */
@Mirror("java.util.List")
@PythonClass(name = "list", base = "OwnList")
abstract class ListMirror {
  @PythonExpression("at_list({this}, {0})")
  @PythonOverride(value = "__getitem__", reached = false)
  @MayReturnNull
  native Object get(int a);

  @PythonExpression("set_list({this}, {0}, {1})")
  @PythonOverride(value = "__setitem__", reached = false)
  @MayReturnNull
  native Object set(int a, Object b);

  @PythonExpression("add({this}, {0})")
  @PythonOverride(value = "add", reached = false)
  @PythonIdiom(statement = "{this}.append({0})")
  native boolean add(Object a);

  @PythonExpression("add_at({this}, {0}, {1})")
  @PythonOverride(value = "insert", reached = false)
  native void add(int a, Object b);

  @PythonExpression("add_all_at({this}, {0}, {1})")
  native boolean addAll(int a, Collection b);

  @PythonExpression("remove_at({this}, {0})")
  @PythonOverride(value = "pop", reached = false)
  @MayReturnNull
  native Object remove(int a);

  @PythonExpression("index_in({this}, {0})")
  native int indexOf(Object a);

  @PythonExpression("list_last_index({this}, {0})")
  native int lastIndexOf(Object a);

  @PythonExpression("sort_list({this}, {0})")
  native void sort(Comparator a);

  @PythonExpression("replace_all({this}, {0})")
  native void replaceAll(UnaryOperator a);

  @PythonExpression("sub_list({this}, {0}, {1})")
  native List subList(int a, int b);

  @PythonExpression("list_iterator({this})")
  native ListIterator listIterator();

  @PythonExpression("list_iterator({this}, {0})")
  native ListIterator listIterator(int a);

  @PythonExpression("list_end({this}, False)")
  @MayReturnNull
  native Object getFirst();

  @PythonExpression("list_end({this}, True)")
  @MayReturnNull
  native Object getLast();

  @PythonExpression("list_cut({this}, False)")
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("list_cut({this}, True)")
  @MayReturnNull
  native Object removeLast();

  @PythonExpression("{this}.insert(0, {0})")
  native void addFirst(Object a);

  @PythonExpression("add({this}, {0})")
  @PythonIdiom(statement = "{this}.append({0})")
  native void addLast(Object a);

  @PythonExpression("list_reversed({this})")
  native List reversed();

  @PythonExpression("list_of()")
  static native List of();

  @PythonExpression("list_of({0})")
  static native List of(Object a);

  @PythonExpression("list_of({0}, {1})")
  static native List of(Object a, Object b);

  @PythonExpression("list_of({0}, {1}, {2})")
  static native List of(Object a, Object b, Object c);

  @PythonExpression("list_of({0}, {1}, {2}, {3})")
  static native List of(Object a, Object b, Object c, Object d);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4})")
  static native List of(Object a, Object b, Object c, Object d, Object e);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5})")
  static native List of(Object a, Object b, Object c, Object d, Object e, Object f);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6})")
  static native List of(Object a, Object b, Object c, Object d, Object e, Object f, Object g);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})")
  static native List of(
      Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})")
  static native List of(
      Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h, Object i);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})")
  static native List of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j);

  @PythonExpression("list_of({*})")
  static native List of(Object[] a);

  @PythonExpression("list_copy({0})")
  static native List copyOf(Collection a);
}

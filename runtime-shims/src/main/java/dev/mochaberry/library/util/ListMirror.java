package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How {@code java.util.List} maps to Python. */
@Mirror("java.util.List")
@PythonClass(name = "list", test = "isinstance({0}, (list, Deque))")
abstract class ListMirror {
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

  @PythonExpression("at_list({this}, {0})")
  @MayReturnNull
  native Object get(int value);

  @PythonExpression("set_list({this}, {0}, {1})")
  @MayReturnNull
  native Object set(int first, Object second);

  @PythonExpression("add_at({this}, {0}, {1})")
  native void add(int first, Object second);

  @PythonExpression("add_all_at({this}, {0}, {1})")
  native boolean addAll(int first, Collection second);

  @PythonExpression("remove_at({this}, {0})")
  @MayReturnNull
  native Object remove(int value);

  @PythonExpression("list_index({this}, {0})")
  native int indexOf(Object value);

  @PythonExpression("list_last_index({this}, {0})")
  native int lastIndexOf(Object value);

  @PythonExpression("sort_list({this}, {0})")
  native void sort(Comparator value);

  @PythonExpression("replace_all({this}, {0})")
  native void replaceAll(UnaryOperator value);

  @PythonExpression("sub_list({this}, {0}, {1})")
  native List subList(int first, int second);

  @PythonExpression("list_of()")
  static native List of();

  @PythonExpression("list_of({0})")
  static native List of(Object value);

  @PythonExpression("list_of({0}, {1})")
  static native List of(Object first, Object second);

  @PythonExpression("list_of({0}, {1}, {2})")
  static native List of(Object first, Object second, Object third);

  @PythonExpression("list_of({0}, {1}, {2}, {3})")
  static native List of(Object first, Object second, Object third, Object fourth);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4})")
  static native List of(Object first, Object second, Object third, Object fourth, Object fifth);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5})")
  static native List of(
      Object first, Object second, Object third, Object fourth, Object fifth, Object sixth);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6})")
  static native List of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})")
  static native List of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh,
      Object eighth);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})")
  static native List of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh,
      Object eighth,
      Object ninth);

  @PythonExpression("list_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})")
  static native List of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh,
      Object eighth,
      Object ninth,
      Object tenth);

  @PythonExpression("list_of({*})")
  static native List of(Object[] value);

  @PythonExpression("FixedList({0})")
  static native List copyOf(Collection value);
}

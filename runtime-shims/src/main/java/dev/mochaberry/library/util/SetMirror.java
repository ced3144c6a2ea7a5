package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** How {@code java.util.Set} maps to Python. */
@Mirror("java.util.Set")
@PythonClass(name = "HashSet", test = "hasattr({0}, \"map\") and isinstance({0}, View)")
abstract class SetMirror {
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

  @PythonExpression("set_of()")
  static native Set of();

  @PythonExpression("set_of({0})")
  static native Set of(Object value);

  @PythonExpression("set_of({0}, {1})")
  static native Set of(Object first, Object second);

  @PythonExpression("set_of({0}, {1}, {2})")
  static native Set of(Object first, Object second, Object third);

  @PythonExpression("set_of({0}, {1}, {2}, {3})")
  static native Set of(Object first, Object second, Object third, Object fourth);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4})")
  static native Set of(Object first, Object second, Object third, Object fourth, Object fifth);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5})")
  static native Set of(
      Object first, Object second, Object third, Object fourth, Object fifth, Object sixth);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6})")
  static native Set of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})")
  static native Set of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh,
      Object eighth);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})")
  static native Set of(
      Object first,
      Object second,
      Object third,
      Object fourth,
      Object fifth,
      Object sixth,
      Object seventh,
      Object eighth,
      Object ninth);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})")
  static native Set of(
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

  @PythonExpression("set_of({*})")
  static native Set of(Object[] value);

  @PythonExpression("fixed_set({0})")
  static native Set copyOf(Collection value);
}

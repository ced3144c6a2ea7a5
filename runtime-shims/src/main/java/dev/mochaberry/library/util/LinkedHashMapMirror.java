package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.Unsupported;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How {@code java.util.LinkedHashMap} maps to Python. */
@Mirror("java.util.LinkedHashMap")
@PythonClass(name = "LinkedHashMap")
abstract class LinkedHashMapMirror {
  @PythonExpression("LinkedHashMap()")
  LinkedHashMapMirror() {}

  @PythonExpression("LinkedHashMap({0})")
  LinkedHashMapMirror(int value) {}

  @PythonExpression("LinkedHashMap({0})")
  LinkedHashMapMirror(int first, float second) {}

  @PythonExpression("LinkedHashMap(16, {0})")
  LinkedHashMapMirror(Map value) {}

  @Unsupported(
      why = "access order is not kept",
      instead = "a LinkedHashMap from which an entry is removed and put again when it is used")
  LinkedHashMapMirror(int first, float second, boolean third) {}

  @PythonExpression("len({this})")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("{this}.get({0})")
  @MayReturnNull
  native Object get(Object value);

  @PythonExpression("{this}.get_or({0}, {1})")
  @MayReturnNull
  native Object getOrDefault(Object first, Object second);

  @PythonExpression("{this}.put({0}, {1})")
  @MayReturnNull
  native Object put(Object first, Object second);

  @PythonExpression("{0} in {this}")
  native boolean containsKey(Object value);

  @PythonExpression("{this}.has_value({0})")
  native boolean containsValue(Object value);

  @PythonExpression("{this}.remove_key({0})")
  @MayReturnNull
  native Object remove(Object value);

  @PythonExpression("{this}.remove_pair({0}, {1})")
  native boolean remove(Object first, Object second);

  @PythonExpression("{this}.put_all({0})")
  native void putAll(Map value);

  @PythonExpression("{this}.clear()")
  native void clear();

  @PythonExpression("View({this}, 0)")
  native Set keySet();

  @PythonExpression("View({this}, 1)")
  native Collection values();

  @PythonExpression("View({this}, 2)")
  native Set entrySet();

  @PythonExpression("{this}.for_each({0})")
  native void forEach(BiConsumer value);

  @PythonExpression("{this}.put_if_absent({0}, {1})")
  @MayReturnNull
  native Object putIfAbsent(Object first, Object second);

  @PythonExpression("{this}.compute_if_absent({0}, {1})")
  @MayReturnNull
  native Object computeIfAbsent(Object first, Function second);

  @PythonExpression("{this}.compute_if_present({0}, {1})")
  @MayReturnNull
  native Object computeIfPresent(Object first, BiFunction second);

  @PythonExpression("{this}.compute({0}, {1})")
  @MayReturnNull
  native Object compute(Object first, BiFunction second);

  @PythonExpression("{this}.merge({0}, {1}, {2})")
  @MayReturnNull
  native Object merge(Object first, Object second, BiFunction third);

  @PythonExpression("{this}.replace_key({0}, {1})")
  @MayReturnNull
  native Object replace(Object first, Object second);

  @PythonExpression("{this}.replace_all({0})")
  native void replaceAll(BiFunction value);

  @PythonExpression("{this} == {0}")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();
}

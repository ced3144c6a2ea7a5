package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How {@code java.util.HashMap} maps to Python. */
@Mirror("java.util.HashMap")
@PythonClass(name = "HashMap")
abstract class HashMapMirror {
  @PythonExpression("HashMap()")
  HashMapMirror() {}

  @PythonExpression("HashMap({0})")
  HashMapMirror(int value) {}

  @PythonExpression("HashMap({0})")
  HashMapMirror(int first, float second) {}

  @PythonExpression("HashMap({0})")
  HashMapMirror(Map value) {}

  @PythonExpression("len({this})")
  @PythonOverride("__len__")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonMethod("get")
  @MayReturnNull
  native Object get(Object value);

  @PythonMethod("get_or")
  @MayReturnNull
  native Object getOrDefault(Object first, Object second);

  @PythonExpression("{0} in {this}")
  @PythonOverride("__contains__")
  native boolean containsKey(Object value);

  @PythonMethod("has_value")
  native boolean containsValue(Object value);

  @PythonMethod("put")
  @MayReturnNull
  native Object put(Object first, Object second);

  @PythonMethod("put_all")
  native void putAll(Map value);

  @PythonMethod("put_if_absent")
  @MayReturnNull
  native Object putIfAbsent(Object first, Object second);

  @PythonMethod("remove_key")
  @MayReturnNull
  native Object remove(Object value);

  @PythonMethod("remove_pair")
  native boolean remove(Object first, Object second);

  @PythonMethod("clear")
  native void clear();

  @PythonExpression("View({this}, 0)")
  native Set keySet();

  @PythonExpression("View({this}, 1)")
  native Collection values();

  @PythonExpression("View({this}, 2)")
  native Set entrySet();

  @PythonMethod("compute_if_absent")
  @MayReturnNull
  native Object computeIfAbsent(Object first, Function second);

  @PythonMethod("compute_if_present")
  @MayReturnNull
  native Object computeIfPresent(Object first, BiFunction second);

  @PythonMethod("compute")
  @MayReturnNull
  native Object compute(Object first, BiFunction second);

  @PythonMethod("merge")
  @MayReturnNull
  native Object merge(Object first, Object second, BiFunction third);

  @PythonMethod("replace_key")
  @MayReturnNull
  native Object replace(Object first, Object second);

  @PythonMethod("replace_pair")
  native boolean replace(Object first, Object second, Object third);

  @PythonMethod("replace_all")
  native void replaceAll(BiFunction value);

  @PythonMethod("for_each")
  native void forEach(BiConsumer value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("text({this})")
  public native String toString();

  @PythonExpression("HashMap({this})")
  public native Object clone();
}

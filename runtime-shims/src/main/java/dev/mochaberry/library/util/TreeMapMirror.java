package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How {@code java.util.TreeMap} maps to Python. */
@Mirror("java.util.TreeMap")
@PythonClass(name = "TreeMap")
abstract class TreeMapMirror {
  @PythonExpression("TreeMap()")
  TreeMapMirror() {}

  @PythonExpression("TreeMap({0})")
  TreeMapMirror(Comparator value) {}

  @PythonExpression("TreeMap({0})")
  TreeMapMirror(SortedMap value) {}

  @PythonExpression("TreeMap({0})")
  TreeMapMirror(Map value) {}

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

  @PythonExpression("{this}.comparator()")
  @MayReturnNull
  native Comparator comparator();

  @PythonExpression("{this}.end_key(0)")
  native Object firstKey();

  @PythonExpression("{this}.end_key(-1)")
  native Object lastKey();

  @PythonExpression("{this}.head({0})")
  native SortedMap headMap(Object value);

  @PythonExpression("{this}.tail({0})")
  native SortedMap tailMap(Object value);

  @PythonExpression("{this}.between({0}, {1})")
  native SortedMap subMap(Object first, Object second);

  @PythonExpression("{this}.entry_copy(0)")
  @MayReturnNull
  native Map.Entry firstEntry();

  @PythonExpression("{this}.entry_copy(len({this}) - 1)")
  @MayReturnNull
  native Map.Entry lastEntry();

  @PythonExpression("{this}.poll_entry(0)")
  @MayReturnNull
  native Map.Entry pollFirstEntry();

  @PythonExpression("{this}.poll_entry(-1)")
  @MayReturnNull
  native Map.Entry pollLastEntry();

  @PythonExpression("{this}.floor_key({0})")
  @MayReturnNull
  native Object floorKey(Object value);

  @PythonExpression("{this}.ceiling_key({0})")
  @MayReturnNull
  native Object ceilingKey(Object value);

  @PythonExpression("{this}.lower_key({0})")
  @MayReturnNull
  native Object lowerKey(Object value);

  @PythonExpression("{this}.higher_key({0})")
  @MayReturnNull
  native Object higherKey(Object value);

  @PythonExpression("{this}.floor_entry({0})")
  @MayReturnNull
  native Map.Entry floorEntry(Object value);

  @PythonExpression("{this}.ceiling_entry({0})")
  @MayReturnNull
  native Map.Entry ceilingEntry(Object value);

  @PythonExpression("{this}.lower_entry({0})")
  @MayReturnNull
  native Map.Entry lowerEntry(Object value);

  @PythonExpression("{this}.higher_entry({0})")
  @MayReturnNull
  native Map.Entry higherEntry(Object value);

  @PythonExpression("{this}.head({0}, {1})")
  native NavigableMap headMap(Object first, boolean second);

  @PythonExpression("{this}.tail({0}, {1})")
  native NavigableMap tailMap(Object first, boolean second);

  @PythonExpression("{this}.between({0}, {2}, {1}, {3})")
  native NavigableMap subMap(Object first, boolean second, Object third, boolean fourth);

  @PythonExpression("{this}.backwards()")
  native NavigableMap descendingMap();

  @PythonExpression("{this}.key_set()")
  native NavigableSet navigableKeySet();

  @PythonExpression("{this}.backwards().key_set()")
  native NavigableSet descendingKeySet();

  @PythonExpression("TreeMap({this})")
  public native Object clone();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** How {@code java.util.NavigableMap} maps to Python. */
@Mirror("java.util.NavigableMap")
@PythonClass(name = "TreeMap")
abstract class NavigableMapMirror {
  @MayReturnNull
  native Map.Entry firstEntry();

  @MayReturnNull
  native Map.Entry lastEntry();

  @MayReturnNull
  native Map.Entry pollFirstEntry();

  @MayReturnNull
  native Map.Entry pollLastEntry();

  @MayReturnNull
  native Object floorKey(Object a);

  @MayReturnNull
  native Object ceilingKey(Object a);

  @MayReturnNull
  native Object lowerKey(Object a);

  @MayReturnNull
  native Object higherKey(Object a);

  @MayReturnNull
  native Map.Entry floorEntry(Object a);

  @MayReturnNull
  native Map.Entry ceilingEntry(Object a);

  @MayReturnNull
  native Map.Entry lowerEntry(Object a);

  @MayReturnNull
  native Map.Entry higherEntry(Object a);

  native NavigableMap headMap(Object a, boolean b);

  native NavigableMap tailMap(Object a, boolean b);

  @PythonExpression("{this}.subMap({0}, {2}, {1}, {3})")
  native NavigableMap subMap(Object a, boolean b, Object c, boolean d);

  native NavigableMap descendingMap();

  @PythonMethod("descendingMap")
  native NavigableMap reversed();

  native NavigableSet navigableKeySet();

  native NavigableSet descendingKeySet();
}

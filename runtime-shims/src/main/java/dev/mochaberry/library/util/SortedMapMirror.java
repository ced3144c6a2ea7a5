package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** How {@code java.util.SortedMap} maps to Python. */
@Mirror("java.util.SortedMap")
@PythonClass(name = "TreeMap")
abstract class SortedMapMirror {
  @MayReturnNull
  native Comparator comparator();

  native Object firstKey();

  native Object lastKey();

  native SortedMap headMap(Object a);

  native SortedMap tailMap(Object a);

  native SortedMap subMap(Object a, Object b);

  @MayReturnNull
  native Map.Entry firstEntry();

  @MayReturnNull
  native Map.Entry lastEntry();

  @MayReturnNull
  native Map.Entry pollFirstEntry();

  @MayReturnNull
  native Map.Entry pollLastEntry();

  @PythonExpression("unsupported()")
  native Object putFirst(Object a, Object b);

  @PythonExpression("unsupported()")
  native Object putLast(Object a, Object b);

  @PythonMethod("descendingMap")
  native SortedMap reversed();

  @PythonExpression("{this}.keySet()")
  native Set sequencedKeySet();

  @PythonExpression("{this}.value_view()")
  native Collection sequencedValues();

  @PythonExpression("{this}.entrySet()")
  native Set sequencedEntrySet();
}

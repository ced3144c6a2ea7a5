package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
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

  @PythonExpression("{this}.keySet()")
  native Set sequencedKeySet();

  @PythonExpression("{this}.value_view()")
  native Collection sequencedValues();

  @PythonExpression("{this}.entrySet()")
  native Set sequencedEntrySet();
}

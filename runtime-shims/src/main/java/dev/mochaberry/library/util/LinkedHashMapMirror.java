package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How {@code java.util.LinkedHashMap} maps to Python. */
@Mirror("java.util.LinkedHashMap")
@PythonClass(name = "LinkedHashMap")
abstract class LinkedHashMapMirror {
  @PythonExpression("LinkedHashMap()")
  LinkedHashMapMirror() {}

  @PythonExpression("LinkedHashMap({0})")
  LinkedHashMapMirror(int a) {}

  @PythonExpression("LinkedHashMap({0}, {1})")
  LinkedHashMapMirror(int a, float b) {}

  @PythonExpression("LinkedHashMap({0})")
  LinkedHashMapMirror(@NonNull Map a) {}

  @PythonExpression("LinkedHashMap({0}, {1}, {2})")
  LinkedHashMapMirror(int a, float b, boolean c) {}

  @PythonExpression("False")
  @PythonOverride("removeEldestEntry")
  protected native boolean removeEldestEntry(Map.Entry a);

  @MayReturnNull
  native Map.Entry firstEntry();

  @MayReturnNull
  native Map.Entry lastEntry();

  @MayReturnNull
  native Map.Entry pollFirstEntry();

  @MayReturnNull
  native Map.Entry pollLastEntry();

  @MayReturnNull
  native Object putFirst(Object a, Object b);

  @MayReturnNull
  native Object putLast(Object a, Object b);

  @PythonExpression("{this}.keySet()")
  native Set sequencedKeySet();

  @PythonExpression("{this}.value_view()")
  native Collection sequencedValues();

  @PythonExpression("{this}.entrySet()")
  native Set sequencedEntrySet();

  @PythonMethod("reversed")
  native Map reversed();
}

package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** How {@code java.util.concurrent.ConcurrentHashMap} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentHashMap")
@PythonClass(name = "ConcurrentHashMap")
abstract class ConcurrentHashMapMirror {
  @PythonExpression("ConcurrentHashMap()")
  ConcurrentHashMapMirror() {}

  @PythonExpression("ConcurrentHashMap({0})")
  ConcurrentHashMapMirror(int a) {}

  @PythonExpression("ConcurrentHashMap({0}, {1})")
  ConcurrentHashMapMirror(int a, float b) {}

  @PythonExpression("ConcurrentHashMap({0}, {1}, {2})")
  ConcurrentHashMapMirror(int a, float b, int c) {}

  @PythonExpression("ConcurrentHashMap({0})")
  ConcurrentHashMapMirror(@NonNull Map a) {}

  @PythonExpression("len({this})")
  native long mappingCount();

  @PythonExpression("{this}.containsValue({0})")
  native boolean contains(Object a);

  @PythonExpression("{this}.forEach({1})")
  native void forEach(long a, BiConsumer b);

  @PythonExpression("{this}.keySet().iterator()")
  native Enumeration keys();

  @PythonExpression("{this}.value_view().iterator()")
  native Enumeration elements();

  @PythonExpression("set_from_map(ConcurrentHashMap())")
  static native Set newKeySet();
}

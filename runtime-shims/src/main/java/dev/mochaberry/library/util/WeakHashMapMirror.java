package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;

/** How {@code java.util.WeakHashMap} maps to Python. Nothing is ever dropped from it. */
@Mirror("java.util.WeakHashMap")
@PythonClass(name = "WeakHashMap")
abstract class WeakHashMapMirror {
  @PythonExpression("WeakHashMap()")
  WeakHashMapMirror() {}

  @PythonExpression("WeakHashMap({0})")
  WeakHashMapMirror(int a) {}

  @PythonExpression("WeakHashMap({0}, {1})")
  WeakHashMapMirror(int a, float b) {}

  @PythonExpression("WeakHashMap({0})")
  WeakHashMapMirror(@NonNull Map a) {}
}

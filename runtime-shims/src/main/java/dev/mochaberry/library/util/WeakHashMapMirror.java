package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;

/** How {@code java.util.WeakHashMap} maps to Python. Nothing is ever dropped from it. */
@Mirror("java.util.WeakHashMap")
@PythonClass(name = "HashMap")
abstract class WeakHashMapMirror {
  @PythonExpression("HashMap()")
  WeakHashMapMirror() {}

  @PythonExpression("weak_table({0})")
  WeakHashMapMirror(int a) {}

  @PythonExpression("weak_table({0}, {1})")
  WeakHashMapMirror(int a, float b) {}

  @PythonExpression("HashMap({0})")
  WeakHashMapMirror(@NonNull Map a) {}
}

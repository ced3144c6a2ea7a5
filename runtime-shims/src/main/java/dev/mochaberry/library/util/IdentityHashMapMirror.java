package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;

/** How {@code java.util.IdentityHashMap} maps to Python. */
@Mirror("java.util.IdentityHashMap")
@PythonClass(name = "IdentityHashMap")
abstract class IdentityHashMapMirror {
  @PythonExpression("IdentityHashMap()")
  IdentityHashMapMirror() {}

  @PythonExpression("IdentityHashMap({0})")
  IdentityHashMapMirror(int a) {}

  @PythonExpression("IdentityHashMap({0})")
  IdentityHashMapMirror(@NonNull Map a) {}
}

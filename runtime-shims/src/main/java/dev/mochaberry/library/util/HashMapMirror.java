package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;

/** How {@code java.util.HashMap} maps to Python. */
@Mirror("java.util.HashMap")
@PythonClass(name = "HashMap")
abstract class HashMapMirror {
  @PythonExpression("HashMap()")
  HashMapMirror() {}

  @PythonExpression("HashMap({0})")
  HashMapMirror(int a) {}

  @PythonExpression("HashMap({0}, {1})")
  HashMapMirror(int a, float b) {}

  @PythonExpression("HashMap({0})")
  HashMapMirror(@NonNull Map a) {}

  @PythonExpression("{this}.clone()")
  public native Object clone();
}

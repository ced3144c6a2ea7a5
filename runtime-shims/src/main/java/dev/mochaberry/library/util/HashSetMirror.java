package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/** How {@code java.util.HashSet} maps to Python. */
@Mirror("java.util.HashSet")
@PythonClass(name = "HashSet")
abstract class HashSetMirror {
  @PythonExpression("HashSet()")
  HashSetMirror() {}

  @PythonExpression("HashSet({0})")
  HashSetMirror(int a) {}

  @PythonExpression("HashSet({0}, {1})")
  HashSetMirror(int a, float b) {}

  @PythonExpression("HashSet({0})")
  HashSetMirror(@NonNull Collection a) {}

  @PythonExpression("{this}.clone()")
  public native Object clone();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.ArrayDeque;
import java.util.Collection;

/** How {@code java.util.ArrayDeque} maps to Python. */
@Mirror("java.util.ArrayDeque")
@PythonClass(name = "ArrayDeque", base = "OwnArrayDeque")
abstract class ArrayDequeMirror {
  @PythonExpression("ArrayDeque()")
  ArrayDequeMirror() {}

  @PythonExpression("ArrayDeque(require({0}))")
  ArrayDequeMirror(@NonNull Collection a) {}

  @PythonExpression("ArrayDeque()")
  ArrayDequeMirror(int a) {}

  @PythonExpression("{this}.clone()")
  public native ArrayDeque clone();
}

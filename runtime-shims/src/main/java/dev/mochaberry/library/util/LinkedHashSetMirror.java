package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Collection;
import java.util.Set;

/** How {@code java.util.LinkedHashSet} maps to Python. */
@Mirror("java.util.LinkedHashSet")
@PythonClass(name = "LinkedHashSet")
abstract class LinkedHashSetMirror {
  @PythonExpression("LinkedHashSet()")
  LinkedHashSetMirror() {}

  @PythonExpression("LinkedHashSet({0})")
  LinkedHashSetMirror(int a) {}

  @PythonExpression("LinkedHashSet({0}, {1})")
  LinkedHashSetMirror(int a, float b) {}

  @PythonExpression("LinkedHashSet({0})")
  LinkedHashSetMirror(@NonNull Collection a) {}

  @PythonExpression("{this}.end(0)")
  @MayReturnNull
  native Object getFirst();

  @PythonExpression("{this}.end(-1)")
  @MayReturnNull
  native Object getLast();

  @PythonExpression("{this}.poll(0)")
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("{this}.poll(-1)")
  @MayReturnNull
  native Object removeLast();

  @PythonMethod("addFirst")
  native void addFirst(Object a);

  @PythonMethod("addLast")
  native void addLast(Object a);

  @PythonMethod("reversed")
  native Set reversed();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import java.util.Collection;

/** How {@code java.util.ArrayList} maps to Python. */
@Mirror("java.util.ArrayList")
@PythonClass(name = "list")
abstract class ArrayListMirror {
  @PythonExpression("[]")
  ArrayListMirror() {}

  @PythonExpression("new_list({0})")
  @PythonIdiom("[]")
  ArrayListMirror(int a) {}

  @PythonExpression("to_list({0})")
  ArrayListMirror(Collection a) {}

  @PythonExpression("None")
  native void ensureCapacity(int a);

  @PythonExpression("None")
  native void trimToSize();

  @PythonExpression("clone_list({this})")
  public native Object clone();

  @PythonExpression("remove_range({this}, {0}, {1})")
  native void removeRange(int from, int to);
}

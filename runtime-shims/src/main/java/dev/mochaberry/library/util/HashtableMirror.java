package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Enumeration;
import java.util.Map;

/** How {@code java.util.Hashtable} maps to Python. */
@Mirror("java.util.Hashtable")
@PythonClass(name = "Hashtable")
abstract class HashtableMirror {
  @PythonExpression("Hashtable()")
  HashtableMirror() {}

  @PythonExpression("Hashtable({0})")
  HashtableMirror(int a) {}

  @PythonExpression("Hashtable({0}, {1})")
  HashtableMirror(int a, float b) {}

  @PythonExpression("Hashtable({0})")
  HashtableMirror(@NonNull Map a) {}

  @PythonExpression("{this}.containsValue({0})")
  native boolean contains(Object a);

  @PythonExpression("{this}.keySet().iterator()")
  native Enumeration keys();

  @PythonExpression("{this}.value_view().iterator()")
  native Enumeration elements();

  @PythonExpression("{this}.clone()")
  public native Object clone();
}

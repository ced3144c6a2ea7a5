package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Iterator;

/** How {@code java.util.concurrent.CopyOnWriteArrayList} maps to Python. */
@Mirror("java.util.concurrent.CopyOnWriteArrayList")
@PythonClass(name = "CopyOnWriteList")
abstract class CopyOnWriteArrayListMirror {
  @PythonExpression("CopyOnWriteList()")
  CopyOnWriteArrayListMirror() {}

  @PythonExpression("CopyOnWriteList({0})")
  CopyOnWriteArrayListMirror(Collection a) {}

  @PythonExpression("CopyOnWriteList({0})")
  CopyOnWriteArrayListMirror(Object[] a) {}

  @PythonExpression("add_if_absent({this}, {0})")
  native boolean addIfAbsent(Object a);

  @PythonExpression("FixedIterator(list({this}))")
  native Iterator iterator();

  @PythonExpression("CopyOnWriteList({this})")
  public native Object clone();
}

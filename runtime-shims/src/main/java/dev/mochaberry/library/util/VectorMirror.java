package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Enumeration;
import java.util.ListIterator;

/** How {@code java.util.Vector} maps to Python. */
@Mirror("java.util.Vector")
@PythonClass(name = "list")
abstract class VectorMirror {
  @PythonExpression("len({this})")
  int elementCount;

  @PythonExpression("[]")
  VectorMirror() {}

  @PythonExpression("new_list({0})")
  VectorMirror(int a) {}

  @PythonExpression("new_list({0})")
  VectorMirror(int a, int b) {}

  @PythonExpression("to_list({0})")
  VectorMirror(@NonNull Collection a) {}

  @PythonExpression("{this}.append({0})")
  native void addElement(Object a);

  @PythonExpression("vector_at({this}, {0})")
  @MayReturnNull
  native Object elementAt(int a);

  @PythonExpression("list_end({this}, False)")
  @MayReturnNull
  native Object firstElement();

  @PythonExpression("list_end({this}, True)")
  @MayReturnNull
  native Object lastElement();

  @PythonExpression("vector_insert({this}, {0}, {1})")
  native void insertElementAt(Object a, int b);

  @PythonExpression("vector_put({this}, {0}, {1})")
  native void setElementAt(Object a, int b);

  @PythonExpression("vector_cut({this}, {0})")
  native void removeElementAt(int a);

  @PythonExpression("remove_object({this}, {0})")
  native boolean removeElement(Object a);

  @PythonExpression("{this}.clear()")
  native void removeAllElements();

  @PythonExpression("vector_capacity({this})")
  native int capacity();

  @PythonExpression("vector_ensure({this}, {0})")
  native void ensureCapacity(int a);

  @PythonExpression("vector_add_all({this}, {0}, {1})")
  native boolean addAll(int a, Collection b);

  @PythonExpression("vector_trim({this})")
  native void trimToSize();

  @PythonExpression("vector_resize({this}, {0})")
  native void setSize(int a);

  @PythonExpression("vector_index({this}, {0}, {1})")
  native int indexOf(Object a, int b);

  @PythonExpression("to_array({this}, {0})")
  native void copyInto(Object[] a);

  @PythonExpression("VectorEnumeration({this})")
  native Enumeration elements();

  @PythonExpression("vector_iterator({this}, {0})")
  native ListIterator listIterator(int a);

  @PythonExpression("vector_clone({this})")
  public native Object clone();

  @PythonExpression("vector_get({this}, {0})")
  @MayReturnNull
  native Object get(int a);

  @PythonExpression("vector_set({this}, {0}, {1})")
  @MayReturnNull
  native Object set(int a, Object b);

  @PythonExpression("vector_remove({this}, {0})")
  @MayReturnNull
  native Object remove(int a);

  @PythonExpression("vector_insert({this}, {1}, {0})")
  native void add(int a, Object b);
}

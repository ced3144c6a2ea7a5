package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.Consumer;

/** How {@code java.util.ListIterator} maps to Python. */
@Mirror("java.util.ListIterator")
@PythonClass(test = "hasattr({0}, \"hasPrevious\")")
abstract class ListIteratorMirror {
  @PythonMethod("hasNext")
  native boolean hasNext();

  @PythonMethod("next")
  @MayReturnNull
  native Object next();

  @PythonMethod("hasPrevious")
  native boolean hasPrevious();

  @PythonMethod("previous")
  @MayReturnNull
  native Object previous();

  @PythonMethod("nextIndex")
  native int nextIndex();

  @PythonMethod("previousIndex")
  native int previousIndex();

  @PythonMethod("set")
  native void set(Object value);

  @PythonMethod("add")
  native void add(Object value);

  @PythonMethod("remove")
  native void remove();

  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(Consumer value);
}

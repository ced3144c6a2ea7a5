package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;

/** How {@code java.util.LinkedList} maps to Python. */
@Mirror("java.util.LinkedList")
@PythonClass(name = "LinkedList", base = "OwnLinkedList")
abstract class LinkedListMirror {
  @PythonExpression("LinkedList()")
  LinkedListMirror() {}

  @PythonExpression("LinkedList(require({0}))")
  LinkedListMirror(@NonNull Collection a) {}

  @PythonExpression("{this}.clone()")
  public native Object clone();

  native void addFirst(Object a);

  native void addLast(Object a);

  native boolean offerFirst(Object a);

  native boolean offerLast(Object a);

  native void push(Object a);

  @MayReturnNull
  native Object removeFirst();

  @MayReturnNull
  native Object removeLast();

  @MayReturnNull
  native Object getFirst();

  @MayReturnNull
  native Object getLast();

  native boolean removeFirstOccurrence(Object a);

  native boolean removeLastOccurrence(Object a);

  native Iterator descendingIterator();

  native Deque reversed();

  native boolean offer(Object a);

  @PythonOverride("add")
  native boolean add(Object a);
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Deque;
import java.util.Iterator;

/** How {@code java.util.Deque} maps to Python. */
@Mirror("java.util.Deque")
@PythonClass(name = "ArrayDeque")
abstract class DequeMirror {
  native void addFirst(Object a);

  native void addLast(Object a);

  native boolean offerFirst(Object a);

  native boolean offerLast(Object a);

  native void push(Object a);

  @PythonMethod("pop_first")
  @MayReturnNull
  native Object pop();

  @MayReturnNull
  native Object removeFirst();

  @MayReturnNull
  native Object removeLast();

  @MayReturnNull
  native Object pollFirst();

  @MayReturnNull
  native Object pollLast();

  @MayReturnNull
  native Object getFirst();

  @MayReturnNull
  native Object getLast();

  @MayReturnNull
  native Object peekFirst();

  @MayReturnNull
  native Object peekLast();

  native boolean removeFirstOccurrence(Object a);

  native boolean removeLastOccurrence(Object a);

  native Iterator descendingIterator();

  native Deque reversed();
}

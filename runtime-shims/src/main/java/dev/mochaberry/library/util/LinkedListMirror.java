package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How {@code java.util.LinkedList} maps to Python. */
@Mirror("java.util.LinkedList")
@PythonClass(name = "LinkedList")
abstract class LinkedListMirror {
  @PythonExpression("LinkedList()")
  LinkedListMirror() {}

  @PythonExpression("LinkedList({0})")
  LinkedListMirror(Collection value) {}

  @PythonExpression("len({this})")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("contains({this}, {0})")
  native boolean contains(Object value);

  @PythonExpression("contains_all({this}, {0})")
  native boolean containsAll(Collection value);

  @PythonExpression("add({this}, {0})")
  native boolean add(Object value);

  @PythonExpression("add_all({this}, {0})")
  native boolean addAll(Collection value);

  @PythonExpression("remove_object({this}, {0})")
  native boolean remove(Object value);

  @PythonExpression("remove_if({this}, {0})")
  native boolean removeIf(Predicate value);

  @PythonExpression("remove_all({this}, {0})")
  native boolean removeAll(Collection value);

  @PythonExpression("retain_all({this}, {0})")
  native boolean retainAll(Collection value);

  @PythonExpression("{this}.clear()")
  native void clear();

  @PythonExpression("java_iterator({this})")
  @PythonOverride("iterator")
  native Iterator iterator();

  @PythonExpression("for_each({this}, {0})")
  native void forEach(Consumer value);

  @PythonExpression("to_list({this})")
  native Object[] toArray();

  @PythonExpression("to_list({this})")
  native Object[] toArray(Object[] value);

  @PythonExpression("to_list({this})")
  native Object[] toArray(IntFunction value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("at_list({this}, {0})")
  @MayReturnNull
  native Object get(int value);

  @PythonExpression("set_list({this}, {0}, {1})")
  @MayReturnNull
  native Object set(int first, Object second);

  @PythonExpression("add_at({this}, {0}, {1})")
  native void add(int first, Object second);

  @PythonExpression("add_all_at({this}, {0}, {1})")
  native boolean addAll(int first, Collection second);

  @PythonExpression("remove_at({this}, {0})")
  @MayReturnNull
  native Object remove(int value);

  @PythonExpression("list_index({this}, {0})")
  native int indexOf(Object value);

  @PythonExpression("list_last_index({this}, {0})")
  native int lastIndexOf(Object value);

  @PythonExpression("sort_list({this}, {0})")
  native void sort(Comparator value);

  @PythonExpression("replace_all({this}, {0})")
  native void replaceAll(UnaryOperator value);

  @PythonExpression("sub_list({this}, {0}, {1})")
  native List subList(int first, int second);

  @PythonExpression("{this}.add({0})")
  native boolean offer(Object value);

  @PythonExpression("{this}.poll()")
  @MayReturnNull
  native Object poll();

  @PythonExpression("{this}.take()")
  @MayReturnNull
  native Object remove();

  @PythonExpression("{this}.peek()")
  @MayReturnNull
  native Object peek();

  @PythonExpression("first_of({this})")
  @MayReturnNull
  native Object element();

  @PythonExpression("{this}.add_first({0})")
  native void addFirst(Object value);

  @PythonExpression("{this}.add({0})")
  native void addLast(Object value);

  @PythonExpression("{this}.add_first({0})")
  native boolean offerFirst(Object value);

  @PythonExpression("{this}.add({0})")
  native boolean offerLast(Object value);

  @PythonExpression("{this}.add_first({0})")
  native void push(Object value);

  @PythonExpression("{this}.take_first()")
  @MayReturnNull
  native Object pop();

  @PythonExpression("{this}.take_first()")
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("{this}.take_last()")
  @MayReturnNull
  native Object removeLast();

  @PythonExpression("{this}.poll_first()")
  @MayReturnNull
  native Object pollFirst();

  @PythonExpression("{this}.poll_last()")
  @MayReturnNull
  native Object pollLast();

  @PythonExpression("{this}.peek_first()")
  @MayReturnNull
  native Object peekFirst();

  @PythonExpression("{this}.peek_last()")
  @MayReturnNull
  native Object peekLast();

  @PythonExpression("first_of({this})")
  @MayReturnNull
  native Object getFirst();

  @PythonExpression("last_of({this})")
  @MayReturnNull
  native Object getLast();

  @PythonExpression("{this}.backwards()")
  native Iterator descendingIterator();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How {@code java.util.Collection} maps to Python. */
@Mirror("java.util.Collection")
@PythonClass(name = "AnyCollection", base = "OwnCollection")
abstract class CollectionMirror {
  @PythonExpression("len({this})")
  @PythonOverride("__len__")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("contains({this}, {0})")
  @PythonOverride("__contains__")
  native boolean contains(Object value);

  @PythonExpression("contains_all({this}, {0})")
  native boolean containsAll(Collection value);

  @PythonExpression("add({this}, {0})")
  @PythonOverride(value = "add", reached = false)
  native boolean add(Object value);

  @PythonExpression("add_all({this}, {0})")
  native boolean addAll(Collection value);

  @PythonExpression("remove_object({this}, {0})")
  @PythonOverride(value = "remove", reached = false)
  native boolean remove(Object value);

  @PythonExpression("remove_if({this}, {0})")
  native boolean removeIf(Predicate value);

  @PythonExpression("remove_all({this}, {0})")
  native boolean removeAll(Collection value);

  @PythonExpression("retain_all({this}, {0})")
  native boolean retainAll(Collection value);

  @PythonExpression("{this}.clear()")
  @PythonOverride("clear")
  native void clear();

  @PythonExpression("to_list({this})")
  native Object[] toArray();

  @PythonExpression("to_array({this}, {0})")
  native Object[] toArray(Object[] value);

  @PythonExpression("to_list({this})")
  native Object[] toArray(IntFunction value);

  @PythonExpression("stream_of({this})")
  native Stream stream();

  @PythonExpression("stream_of({this})")
  native Stream parallelStream();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;

/**
 * How {@code java.util.SequencedSet} maps to Python. Declared as its nearest relative before Java
 * 21.
 */
@Mirror("java.util.SequencedSet")
@PythonClass(name = "AnySet")
abstract class SequencedSetMirror extends SetMirror {
  @PythonExpression("sequence_end({this}, False)")
  @MayReturnNull
  native Object getFirst();

  @PythonExpression("sequence_end({this}, True)")
  @MayReturnNull
  native Object getLast();

  @PythonExpression("sequence_cut({this}, False)")
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("sequence_cut({this}, True)")
  @MayReturnNull
  native Object removeLast();

  @PythonExpression("sequence_reversed({this})")
  native Collection reversed();

  @PythonExpression("sequence_add({this}, {0}, False)")
  native void addFirst(Object a);

  @PythonExpression("sequence_add({this}, {0}, True)")
  native void addLast(Object a);
}

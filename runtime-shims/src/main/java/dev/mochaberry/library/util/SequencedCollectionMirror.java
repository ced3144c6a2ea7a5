package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;

/**
 * How {@code java.util.SequencedCollection} maps to Python. Declared as its nearest relative before
 * Java 21.
 */
@Mirror("java.util.SequencedCollection")
@PythonClass(name = "AnyCollection", base = "OwnSequence")
abstract class SequencedCollectionMirror extends CollectionMirror {
  @PythonExpression("sequence_end({this}, False)")
  @PythonOverride(value = "getFirst", reached = false)
  @MayReturnNull
  native Object getFirst();

  @PythonExpression("sequence_end({this}, True)")
  @PythonOverride(value = "getLast", reached = false)
  @MayReturnNull
  native Object getLast();

  @PythonExpression("sequence_cut({this}, False)")
  @PythonOverride(value = "removeFirst", reached = false)
  @MayReturnNull
  native Object removeFirst();

  @PythonExpression("sequence_cut({this}, True)")
  @PythonOverride(value = "removeLast", reached = false)
  @MayReturnNull
  native Object removeLast();

  @PythonExpression("sequence_reversed({this})")
  @PythonOverride("reversed")
  native Collection reversed();

  @PythonExpression("sequence_add({this}, {0}, False)")
  @PythonOverride("addFirst")
  native void addFirst(Object a);

  @PythonExpression("sequence_add({this}, {0}, True)")
  @PythonOverride("addLast")
  native void addLast(Object a);
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;

/** How {@code java.util.ListIterator} maps to Python. */
@Mirror("java.util.ListIterator")
abstract class ListIteratorMirror {
  native boolean hasPrevious();

  @MayReturnNull
  native Object previous();

  native int nextIndex();

  native int previousIndex();

  native void set(Object a);

  native void add(Object a);
}

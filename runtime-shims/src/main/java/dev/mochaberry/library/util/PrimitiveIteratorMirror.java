package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.PrimitiveIterator} maps to Python: like any iterator. */
@Mirror("java.util.PrimitiveIterator")
abstract class PrimitiveIteratorMirror {
  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(Object action);
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.IntConsumer;

/** How {@code java.util.PrimitiveIterator.OfInt} maps to Python. */
@Mirror("java.util.PrimitiveIterator$OfInt")
abstract class PrimitiveIteratorOfIntMirror {
  @PythonExpression("{this}.next()")
  native int nextInt();

  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(IntConsumer value);
}
